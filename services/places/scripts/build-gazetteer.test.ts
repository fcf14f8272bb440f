import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isInGermany } from './gazetteer/geo-point.ts';
import { makeGazetteer } from './gazetteer/make-gazetteer.ts';
import { readCsv } from './gazetteer/read-csv.ts';
import { sharedDataFolder } from './gazetteer/shared-data.ts';
import { fromTsv } from './gazetteer/tsv.ts';
import { writeGazetteer } from './gazetteer/write-gazetteer.ts';

const FILES = ['districts.tsv', 'municipalities.tsv', 'postcodes.tsv'] as const;
const COMMITTED = join(import.meta.dirname, '../data/gazetteer');

const [districts = [], municipalities = [], postcodes = []] = await Promise.all(
  FILES.map(async (file) => fromTsv(await readFile(join(COMMITTED, file), 'utf8'))),
);

test.for([
  ['10115', 'Berlin', '11000000', 'DELIVERY'],
  ['20095', 'Hamburg', '02000000', 'DELIVERY'],
  ['31171', 'Nordstemmen', '03254026', 'DELIVERY'],
  ['44787', 'Bochum', '05911000', 'DELIVERY'],
  ['48143', 'Münster', '05515000', 'DELIVERY'],
  ['48229', 'Warendorf', '05570052', 'COMPANY'],
  ['48231', 'Warendorf', '05570052', 'DELIVERY'],
  ['48291', 'Telgte', '05570044', 'DELIVERY'],
  ['67661', 'Kaiserslautern', '07312000', 'DELIVERY'],
  ['10875', 'Berlin', '11000000', 'COMPANY'],
])('%s is %s', ([postcode, place, ags, kind]) => {
  expect(postcodes.find((line) => line['postcode'] === postcode)).toMatchObject({ place, ags, kind });
});

test('keys are unique and keep their leading zeros', () => {
  const keys: [Record<string, string>[], string, RegExp][] = [
    [districts, 'code', /^\d{5}$/],
    [municipalities, 'ags', /^\d{8}$/],
    [municipalities, 'ars', /^\d{12}$/],
    [postcodes, 'postcode', /^\d{5}$/],
  ];
  for (const [lines, key, shape] of keys) {
    const values = lines.map((line) => line[key] ?? '');
    expect(values.filter((value) => !shape.test(value))).toEqual([]);
    expect(new Set(values).size).toBe(lines.length);
  }
});

test('every postcode belongs to an inhabited municipality and bears its name', () => {
  const inhabited = new Map(municipalities.filter((line) => line['population'] !== '0').map((line) => [line['ags'], line['name']]));
  expect(postcodes.filter((line) => inhabited.get(line['ags']) !== line['place'])).toEqual([]);
});

test('every municipality belongs to a district', () => {
  const codes = new Set(districts.map((line) => line['code']));
  expect(municipalities.filter((line) => !codes.has(line['district_code']))).toEqual([]);
  expect(districts).toHaveLength(401);
});

test('every point lies in Germany', () => {
  const point = (line: Record<string, string>) => ({ lat: Number(line['lat']), lon: Number(line['lon']) });
  expect([...municipalities, ...postcodes].filter((line) => !isInGermany(point(line)))).toEqual([]);
});

test('no value is empty and every kind is known', () => {
  expect([...districts, ...municipalities, ...postcodes].filter((line) => Object.values(line).includes(''))).toEqual([]);
  expect(new Set(postcodes.map((line) => line['kind']))).toEqual(new Set(['DELIVERY', 'COMPANY']));
});

test('building again gives the same bytes as the committed tables', async (context) => {
  const raw = sharedDataFolder(context);
  const folder = await mkdtemp(join(tmpdir(), 'gazetteer-'));
  try {
    await writeGazetteer(await makeGazetteer(raw), folder);
    for (const file of FILES) expect(await readFile(join(folder, file), 'utf8') === (await readFile(join(COMMITTED, file), 'utf8')), file).toBe(true);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('at least 99 of 100 delivery postcodes agree with an independent table', async (context) => {
  const independent = join(sharedDataFolder(context), 'postcodes/plz_de_joined.csv');
  const agsOf = new Map(postcodes.map((line) => [line['postcode'], line['ags'] ?? '']));
  const verdicts = { agree: 0, differ: 0, missing: 0 };
  for await (const { plz, ags = '' } of readCsv(independent)) {
    if (ags === '') continue;
    const ours = agsOf.get(plz);
    verdicts[ours === undefined ? 'missing' : ags.split(' ').includes(ours) ? 'agree' : 'differ'] += 1;
  }
  const { agree, differ, missing } = verdicts;
  console.info(`${agree} of ${agree + differ} agree (${((100 * agree) / (agree + differ)).toFixed(2)} %), ${missing} are missing here`);
  expect(agree / (agree + differ)).toBeGreaterThan(0.99);
  expect(missing).toBeLessThan(50);
});
