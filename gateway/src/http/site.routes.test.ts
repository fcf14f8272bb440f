import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startVillage } from '../testing/start-village.js';

const startWithFiles = async (): Promise<string> => {
  const directory = await mkdtemp(join(tmpdir(), 'village-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  await mkdir(join(directory, 'site/embed'), { recursive: true });
  await writeFile(join(directory, 'mit.js'), `export const text = '${'Miteinander '.repeat(200)}';`);
  await writeFile(join(directory, 'site/index.html'), '<!doctype html><title>Start</title>');
  await writeFile(join(directory, 'site/einbetten.html'), '<!doctype html><title>Einbetten</title>');
  await writeFile(join(directory, 'site/embed/angebote.html'), '<!doctype html><title>Angebote</title>');
  const { url } = await startVillage({ siteDirectory: join(directory, 'site'), widgetsDirectory: directory });
  return url;
};

test('the start page comes with a strict policy', async () => {
  const response = await fetch(`${await startWithFiles()}/`);
  expect(await response.text()).toContain('Start');
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
  });
  expect(response.headers.get('access-control-allow-origin')).toBeNull();
});

test('pages are found without .html, and pages to embed may stand in any frame', async () => {
  const url = await startWithFiles();
  const page = await fetch(`${url}/einbetten`);
  expect(await page.text()).toContain('Einbetten');
  const embedded = await fetch(`${url}/embed/angebote?plz=48291`);
  expect(await embedded.text()).toContain('Angebote');
  expect(embedded.headers.get('content-security-policy')).toContain('frame-ancestors *');
});

test('pages of a prescription tell nobody where somebody came from, and only the one at home may have a worker', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'village-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  const pages = ['praxis', 'blatt', 'rezept', 'schreibtisch', 'praxis-zahlen', 'plakat', 'angekommen'];
  for (const page of [...pages, 'impressum']) await writeFile(join(directory, `${page}.html`), `<!doctype html><title>${page}</title>`);
  await writeFile(join(directory, 'rezept-sw.js'), '');
  const { url } = await startVillage({ siteDirectory: directory });
  for (const page of pages) {
    for (const path of [`/${page}`, `/${page}.html`, `/${page}?a=b`]) {
      const { status, headers } = await fetch(url + path);
      expect([path, status, headers.get('referrer-policy'), headers.get('cache-control')]).toEqual([path, 200, 'no-referrer', 'public, max-age=300, stale-while-revalidate=86400']);
      expect([path, headers.get('content-security-policy')?.endsWith("trusted-types lit-html rezept-worker; worker-src 'self'")]).toEqual([path, page === 'rezept']);
      expect([path, /worker/.test(headers.get('content-security-policy') ?? '')]).toEqual([path, page === 'rezept']);
      expect(headers.get('content-security-policy')).not.toContain('manifest-src');
    }
  }
  const other = await fetch(`${url}/impressum`);
  expect([other.headers.get('referrer-policy'), other.headers.get('content-security-policy')]).toEqual(['strict-origin-when-cross-origin', expect.not.stringContaining('worker-src')]);
  expect((await fetch(`${url}/rezept-sw.js`)).headers.get('content-type')).toContain('javascript');
});

test('widget files may be used by any site, are cached and are sent again only when changed', async () => {
  const url = await startWithFiles();
  const response = await fetch(`${url}/widgets/v1/mit.js`, { headers: { 'accept-encoding': 'gzip, deflate, br' } });
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': expect.stringContaining('javascript'),
    'content-encoding': 'br',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'timing-allow-origin': '*',
    'cache-control': 'public, max-age=3600, stale-while-revalidate=86400',
    vary: expect.stringMatching(/accept-encoding/i),
  });
  const again = await fetch(`${url}/widgets/v1/mit.js`, { headers: { 'if-none-match': response.headers.get('etag') ?? '', 'cache-control': 'max-age=0' } });
  expect(again.status).toBe(304);
});

test('the files of a full version are kept for good', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'village-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  for (const version of ['v1', 'v1.0.0', 'v1.1.0', 'v1.x', 'site']) {
    await mkdir(join(directory, version));
    await writeFile(join(directory, version, 'offers.js'), `export const version = '${version}';`);
  }
  const { url } = await startVillage({ widgetsDirectory: join(directory, 'v1') });
  for (const version of ['v1.0.0', 'v1.1.0']) {
    const response = await fetch(`${url}/widgets/${version}/offers.js`);
    expect(await response.text()).toContain(`'${version}'`);
    expect(Object.fromEntries(response.headers)).toMatchObject({ 'cache-control': 'public, max-age=31536000, immutable', 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' });
  }
  for (const path of ['v1.x/offers.js', 'site/offers.js', 'v1.0.1/offers.js']) expect((await fetch(`${url}/widgets/${path}`)).status).toBe(404);
});

test('people get a friendly page where nothing is, programs get JSON', async () => {
  const url = await startWithFiles();
  const page = await fetch(`${url}/gibt-es-nicht`);
  expect([page.status, page.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
  expect(await page.text()).toContain('Diese Seite gibt es nicht');
  for (const path of ['/widgets/v1/nothing.js', '/documents', '/graphql/more']) {
    const answer = await fetch(url + path);
    expect([path, answer.status]).toEqual([path, 404]);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  }
});

test('nothing outside the folders is reachable', async () => {
  const url = await startWithFiles();
  for (const path of ['/..%2fmit.js', '/widgets/v1/..%2f..%2fetc%2fpasswd', '/%2e%2e/mit.js', '/%E0%A4%A']) {
    const response = await fetch(url + path);
    expect([path, response.status >= 400 && response.status < 500]).toEqual([path, true]);
  }
});

test('without built pages the start page is a friendly 404 and the rest works', async () => {
  const { url } = await startVillage({ siteDirectory: '/nowhere', widgetsDirectory: '/nowhere' });
  expect((await fetch(`${url}/`)).status).toBe(404);
  expect(await (await fetch(`${url}/health/ready`)).json()).toEqual({ status: 'ready' });
  expect(await (await fetch(`${url}/health/live`)).json()).toEqual({ status: 'live' });
});
