import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { sharedData } from '@miteinander/commands/import/testing/shared-data.js';
import { serveSystem, type RunningSystem } from '@miteinander/commands/system/serve-system.js';
import { readGatewayFiles } from '@miteinander/gateway/files.js';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { launchBrowser } from '../support/browser.ts';
import { importFiles } from '../support/import-files.js';
import { preparedDatabase, type PreparedDatabase } from '../support/prepared-database.js';
import { NOW } from '../support/system.js';

const shared = sharedData();
const folder = join(shared ?? '', 'activities/village_events_roessing');

interface Named {
  id: string;
  name: string;
}

interface VillageEvent extends Named {
  startDate: string;
  location: string | null;
  organizer: string | null;
}

const read = async <Item>(file: string): Promise<Item[]> => JSON.parse(await readFile(join(folder, file), 'utf8')) as Item[];

describe.skipIf(!shared)('a real village', () => {
  let database: PreparedDatabase;
  let system: RunningSystem;
  let browser: Browser;

  beforeAll(async () => {
    database = await preparedDatabase();
    await importFiles(database.connections, NOW, 'village', folder);
    const config = { host: '127.0.0.1', port: 0, logLevel: 'silent' as const, ...(await readGatewayFiles()) };
    system = await serveSystem(config, database.connections, () => NOW);
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser.close();
    await system.stop();
    await database.drop();
  });

  test('the widget at 31171 shows its real events with their organisers and places', async () => {
    const events = await read<VillageEvent>('events_2023_to_2026-03.json');
    const names = new Map([...(await read<Named>('locations.json')), ...(await read<Named>('organizers.json'))].map(({ id, name }) => [id, name]));
    const page = await browser.newPage();
    await page.goto(`${system.url}/?place=31171&from=2026-03-01&to=2026-03-31`);
    await page.getByText(/Angebote im Umkreis von 10 km um 31171 Nordstemmen/).waitFor();
    const shown = await page.locator('mit-offers li.offer').allInnerTexts();
    const inMarch = events.filter(({ startDate, location, organizer }) => startDate.startsWith('2026-03') && location && organizer);
    const missing = inMarch.filter(
      ({ name, location, organizer }) =>
        !shown.some((text) => [name, names.get(location ?? ''), names.get(organizer ?? '')].every((word) => word !== undefined && text.includes(word))),
    );
    expect(inMarch.length).toBeGreaterThan(3);
    expect(missing.map(({ name, location, organizer }) => [name, location, organizer])).toEqual([]);
    expect(await page.locator('mit-offers .attribution').innerText()).toContain('roessing.de contributors, MIT');
  });

  test('where nothing is to come the widget leads to what has been', async () => {
    const page = await browser.newPage();
    await page.goto(`${system.url}/?place=31171`);
    await page.getByText('Im Umkreis von 10 km um 31171 Nordstemmen ist zurzeit nichts angekündigt.').waitFor();
    await page.getByRole('button', { name: 'Frühere Termine ansehen' }).click();
    await page.getByText('Diese Termine sind vorbei.').waitFor();
    expect(await page.locator('mit-offers li.offer').count()).toBeGreaterThan(5);
  });
});
