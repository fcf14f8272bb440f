import { activitiesDatabase } from '@miteinander/activities/db/database.js';
import { activityWriter } from '@miteinander/activities/activity/activity.writer.js';
import { openOrm } from '@miteinander/kit/database/open-orm.js';
import { freshDatabase } from '@miteinander/kit/testing/fresh-database.js';
import { testServer } from '@miteinander/kit/testing/test-server.js';
import { partnersDatabase } from '@miteinander/partners/db/database.js';
import { placesDatabase } from '@miteinander/places/db/database.js';
import { beforeAll, expect, test } from 'vitest';

import { createTextOutput } from '../import/testing/text-output.js';
import { runDesk } from './run-desk.js';

const PROVENANCE = { source: 'test', licence: 'CC0-1.0', attribution: 'Test', externalId: 'coffee' };
const RECORD = { provenance: PROVENANCE, title: 'Erzählcafé', categories: [], needs: [], mode: 'ONLINE' as const, languages: [], schedules: [] };

let run: (offer: string) => Promise<{ exitCode: number; said: string }>;

beforeAll(async () => {
  const database = await freshDatabase(testServer(), { migrated: [placesDatabase, partnersDatabase, activitiesDatabase] });
  const orm = openOrm(activitiesDatabase, database.connection('activities'));
  await orm.em.fork().transactional((em) => activityWriter.write(em, [{ record: RECORD, line: 1 }], () => undefined));
  run = async (offer) => {
    const { output, text } = createTextOutput();
    const exitCode = await runDesk(offer, { em: orm.em.fork(), url: 'https://miteinander.example', output });
    return { exitCode, said: text() };
  };
  return async () => {
    await orm.close();
    await database.drop();
  };
});

const secretIn = (said: string): string => /schreibtisch#(\S+)/.exec(said)?.[1] ?? '';

test('an offer gets a desk and a poster, and at the next time another secret', async () => {
  const id = activityWriter.idOf(RECORD);
  const first = await run(id);
  expect(first.exitCode).toBe(0);
  expect(first.said).toContain('„Erzählcafé“ ist eingerichtet.');
  expect(secretIn(first.said)).toMatch(/^[\w-]{32}$/);
  const short = /plakat#([\w-]{22})\n/.exec(first.said)?.[1] ?? '';
  expect(Buffer.from(short, 'base64url').toString('hex')).toBe(id.replaceAll('-', ''));
  const second = await run(id);
  expect(second.said).toContain('der bisherige gilt nicht mehr');
  expect(secretIn(second.said)).not.toBe(secretIn(first.said));
});

test.each(['', 'Erzählcafé', '00000000-0000-5000-8000-000000000000'])('what is no offer („%s“) gets none, and is told where to look', async (offer) => {
  expect(await run(offer)).toEqual({ exitCode: 1, said: `Das Angebot „${offer}“ gibt es nicht. Die Nummer steht in der Adresse seiner Seite, nach /angebote/.\n` });
});
