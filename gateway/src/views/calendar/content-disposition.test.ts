import { expect, test } from 'vitest';
import { contentDisposition } from './content-disposition.js';

test.for<[string, string]>([
  ['Spaziergang für alle', `attachment; filename="Spaziergang-fuer-alle.ics"; filename*=UTF-8''Spaziergang-f%C3%BCr-alle.ics`],
  ['Chor "Überall"\r\nX-Evil: 1', `attachment; filename="Chor-Ueberall-X-Evil-1.ics"; filename*=UTF-8''Chor-%C3%9Cberall-X-Evil-1.ics`],
  ['../../etc/passwd', `attachment; filename="etc-passwd.ics"; filename*=UTF-8''etc-passwd.ics`],
  ['بيت', `attachment; filename="angebote.ics"; filename*=UTF-8''%D8%A8%D9%8A%D8%AA.ics`],
  ['…', `attachment; filename="angebote.ics"; filename*=UTF-8''angebote.ics`],
])('the file of "%s" has a name for every disk', ([name, header]) => {
  expect(contentDisposition(name, 'ics')).toBe(header);
});

test('a long name is cut', () => {
  expect(contentDisposition('x'.repeat(500), 'ics').length).toBeLessThan(200);
});
