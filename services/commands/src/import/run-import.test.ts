import { expect, test } from 'vitest';
import { createMemoryTargets } from './testing/memory-targets.js';
import { tryImport } from './testing/try-import.js';

const POND_HEADER = 'logger_id,name,latitude,longitude';
const PONDS = `${POND_HEADER}\n1,Teich,51.5,7.2\n2,See,51.4,7.3\n`;

test('an import says what it did in an aligned table', async () => {
  const { code, output } = await tryImport('bochum', { files: { 'a.csv': `${PONDS}3,Tümpel,0,0\n` } });
  expect(code).toBe(0);
  expect(output).toContain('a.csv: Teiche mit Messgerät, 2 übernommen, 1 abgelehnt.\n');
  expect(output).toContain('      gelesen  neu  geändert  unverändert  zusammengefasst  abgelehnt  berichtigt\nOrte        3    2         0            0                0          1           0\n');
  expect(output).toMatch(/Abgelehnte und berichtigte Zeilen mit Grund: .+rejects.+-bochum\.csv\n$/u);
});

test('an import of what is already there succeeds', async () => {
  const memory = createMemoryTargets();
  await tryImport('bochum', { files: { 'a.csv': PONDS }, memory });
  expect((await tryImport('bochum', { files: { 'a.csv': PONDS }, memory })).code).toBe(0);
});

test('nothing but rejected rows is a failure', async () => {
  expect((await tryImport('bochum', { files: { 'a.csv': `${POND_HEADER}\n1,,51.5,7.2\n` } })).code).toBe(1);
});

test('a refused file does not keep the others from going in and is a failure', async () => {
  const { code, records, output } = await tryImport('bochum', { files: { 'a.csv': 'x,y\n1,2\n', 'b.csv': PONDS } });
  expect([code, records.places.size]).toEqual([1, 2]);
  expect(output).toContain('a.csv: nicht übernommen. Die Datei passt nicht zum Format „bochum“. Sie beginnt mit: x,y 1,2');
});

test('a file of another format is refused with the command for it', async () => {
  const { output } = await tryImport('osm', { files: { 'a.csv': PONDS } });
  expect(output).toContain('pnpm run import bochum');
});

test('rows with bad quotes or a wrong number of fields are rejected and the rest goes in', async () => {
  const { records, rejects } = await tryImport('bochum', { files: { 'a.csv': `${POND_HEADER}\n1,"Teich,51.5,7.2\n2,See,51.4\n3,Weiher,51.4,7.3\n` } });
  expect([...records.places.values()].map(({ name }) => name)).toEqual(['Weiher']);
  expect(rejects.map((line) => line.split(',')[1])).toEqual(['2', '3']);
});

test('a header that names a column twice refuses the file', async () => {
  const { code, output } = await tryImport('bochum', { files: { 'a.csv': 'logger_id,name,latitude,longitude,name\n1,a,51,7,b\n' } });
  expect(code).toBe(1);
  expect(output).toContain('Spalte „name“');
});

test('a writer that fails refuses its file and the import goes on', async () => {
  let calls = 0;
  const memory = createMemoryTargets();
  const places: typeof memory.targets.places = (rows, reject) => {
    calls += 1;
    if (calls === 1) throw new Error('connection lost');
    return memory.targets.places(rows, reject);
  };
  const { code, output } = await tryImport('bochum', { files: { 'a.csv': PONDS, 'b.csv': PONDS }, memory, targets: { places } });
  expect([code, memory.records.places.size]).toEqual([1, 2]);
  expect(output).toContain('connection lost');
});

test('what a writer rejects is counted and noted', async () => {
  const { output, rejects } = await tryImport('bochum', {
    files: { 'a.csv': PONDS },
    targets: {
      places: async (rows, reject) => {
        for await (const { record, line } of rows) reject({ line, field: 'name', value: record.name, reason: 'Nein.' });
        return { created: 0, updated: 0, unchanged: 0 };
      },
    },
  });
  expect(output).toMatch(/^Orte +2 +0 +0 +0 +0 +2 +0$/mu);
  expect(rejects).toEqual(['a.csv,2,name,Teich,Nein.,rejected', 'a.csv,3,name,See,Nein.,rejected']);
});

test.each([
  [[], 'Formate:'],
  [['nope', 'a.csv'], 'Das Format „nope“ gibt es nicht.'],
  [['bochum'], 'mindestens eine Datei'],
  [['bochum', 'missing.csv'], 'Die Datei „missing.csv“ gibt es nicht.'],
  [['bochum', '--force', 'a.csv'], 'Die Option „--force“ gibt es nicht.'],
])('wrong usage %j is explained and ends with 2', async ([format = '', ...rest], sentence) => {
  const { code, output } = await tryImport(format === '' ? '--' : format, { arguments: rest });
  expect(code).toBe(2);
  expect(output).toContain(sentence);
  expect(output).toContain('pnpm run import osm public_bookcases.geojson');
});

test('help is no failure', async () => {
  expect((await tryImport('--help', { arguments: [] })).code).toBe(0);
});

test('an empty file is refused', async () => {
  expect((await tryImport('bochum', { files: { 'a.csv': '' } })).output).toContain('Die Datei ist leer.');
});
