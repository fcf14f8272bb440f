import { expect, test } from 'vitest';
import { tryImport } from '../testing/try-import.js';

const HEADER = 'poi_id,name,str_hausnr,plz_ort,kategorie,beschreib,link,erstkateg,kateg_pfad,rechts_utm,hoch_utm,lon,lat';
const GRAMMAR = '7,Schule am Ring,Ring 1,44789 Bochum,Gymnasien,,www.ring.de,1,Bildung/Allgemeinbildende Schulen/Gymnasien,379123,5702951,7.259857,51.464804';
const EVENING = '7,Schule am Ring,Ring 1,44789 Bochum,Abendschulen,,www.ring.de,0,Bildung/Abendschulen,379123,5702951,7.259857,51.464804';

const poi = (...rows: string[]) => tryImport('bochum', { files: { 'poi.csv': `${HEADER}\n${rows.join('\n')}\n` } });
const row = (fields: { id?: string; name?: string; lon?: string; lat?: string; east?: string; north?: string; link?: string; place?: string }) =>
  [fields.id ?? '1', fields.name ?? 'Ort', 'Weg 1', fields.place ?? '44789 Bochum', 'Gymnasien', '', fields.link ?? '', '1', 'Bildung', fields.east ?? '', fields.north ?? '', fields.lon ?? '7.2', fields.lat ?? '51.4'].join(',');

const only = ({ records }: Awaited<ReturnType<typeof poi>>) => {
  expect(records.places.size).toBe(1);
  return [...records.places.values()][0];
};

test('several rows of one poi_id are one place with all its categories, the first category first', async () => {
  const place = only(await poi(EVENING, GRAMMAR));
  expect(place?.categories).toEqual(['Gymnasien', 'Abendschulen']);
  expect(place?.kinds).toEqual(['SCHOOL', 'ADULT_EDUCATION']);
  expect(place?.provenance).toEqual({
    source: 'bochum',
    sourceUrl: 'https://github.com/StadtBochum/OpenData',
    licence: 'CC0-1.0',
    attribution: 'Stadt Bochum, CC0',
    externalId: 'poi/7',
  });
});

test('the order of the rows makes no difference to the place', async () => {
  expect(only(await poi(GRAMMAR, EVENING))).toEqual(only(await poi(EVENING, GRAMMAR)));
});

test('rows of one poi_id that contradict each other keep the first and reject the second', async () => {
  const tried = await poi(GRAMMAR, EVENING.replace('Ring 1', 'Allee 9'));
  expect(only(tried)?.categories).toEqual(['Gymnasien']);
  expect(tried.rejects).toEqual(['poi.csv,3,address,7,Die Angaben widersprechen denen in Zeile 2 mit derselben poi_id.,rejected']);
});

test('a link without a scheme gets https and another scheme is left out', async () => {
  expect(only(await poi(row({ link: 'www.ring.de/a b' })))?.url).toBe('https://www.ring.de/a%20b');
  const tried = await poi(row({ link: 'javascript:alert(1)' }));
  expect(only(tried)?.url).toBeUndefined();
  expect(tried.rejects[0]).toContain('repaired');
});

test('the postcode is taken apart from the city', async () => {
  expect(only(await poi(row({})))?.address).toEqual({ street: 'Weg 1', postalCode: '44789', city: 'Bochum' });
  expect(only(await poi(row({ place: 'Bochum' })))?.address).toEqual({ street: 'Weg 1', city: 'Bochum' });
});

test('UTM columns give the position where degrees are missing', async () => {
  const position = only(await poi(row({ lon: '', lat: '', east: '379123', north: '5702951' })))?.position;
  expect(position?.lat).toBeCloseTo(51.464804, 5);
  expect(position?.lon).toBeCloseTo(7.259857, 5);
});

test('UTM columns replace unusable degrees, with a reason', async () => {
  const tried = await poi(row({ lon: '0', lat: '0', east: '32379123', north: '5702951' }));
  expect(only(tried)?.position?.lat).toBeCloseTo(51.464804, 5);
  expect(tried.rejects[0]).toContain('UTM-Spalten');
});

test('swapped degrees are put right and 0/0 or a point abroad is rejected', async () => {
  const tried = await poi(row({ lon: '51.4', lat: '7.2' }), row({ id: '2', lon: '0', lat: '0' }), row({ id: '3', lon: '2.3', lat: '48.9' }));
  expect(only(tried)?.position).toEqual({ lat: 51.4, lon: 7.2 });
  expect(tried.rejects.map((line) => line.split(',').at(-1))).toEqual(['repaired', 'rejected', 'rejected']);
  expect(tried.code).toBe(0);
});

test('a row without any coordinates is a place without a position', async () => {
  expect(only(await poi(row({ lon: '', lat: '' })))?.position).toBeUndefined();
});

test('rows without id or name are rejected and the rest goes in', async () => {
  const tried = await poi(row({ id: ' ' }), row({ name: '' }), row({ id: '3' }));
  expect(only(tried)?.provenance.externalId).toBe('poi/3');
  expect(tried.rejects).toHaveLength(2);
});

test('a defibrillator without a building is named by its address', async () => {
  const csv = 'OBJECTID,ADRESSE,LAGE,GEBAEUDE,lon,lat\n1,Ruhrpark,Via Bartolo, ,7.13,51.49\n2,Westring 14,keine Information,Landgericht,7.21,51.48\n';
  const { records } = await tryImport('bochum', { files: { 'a.csv': csv } });
  expect([...records.places.values()].map(({ name, description }) => [name, description])).toEqual([
    ['Defibrillator: Ruhrpark', 'Standort: Via Bartolo'],
    ['Defibrillator: Landgericht', undefined],
  ]);
});

const SPORTS = [
  'Art;Bezeichnung;Adresse;Bezirk;Spielfeld;Belag;Maße;"Beleuchtung\n vorhanden";LA-Anlagen;',
  ';;;;;;;;;',
  'Sportplatzanlage;"Am Hausacker\n";Am Hausacker 43 a;1;Großspielfeld;Hartplatz;64,2 x 104,6;ja;WS;WS = Weitsprung',
  ';;;1;Kleinspielfeld;Rasenplatz;-;nein;-',
  ';Querenburger Straße;Querenburger Straße 35;1;Großspielfeld;Rasenplatz;70 x 105;ja;-',
  'Sportplatzanlage;;;1;Kleinspielfeld;Hartplatz;31 x 55;nein;-',
  ';;;;;;;',
].join('\n');

test('the raw list of sports grounds is read with its header over two lines and its continuation rows', async () => {
  const { records, rejects } = await tryImport('bochum', { files: { 'sport.csv': Buffer.from(SPORTS, 'latin1') } });
  expect([...records.places.values()].map(({ name, categories, address, description, position }) => ({ name, categories, address, description, position }))).toEqual([
    {
      name: 'Am Hausacker',
      categories: ['Sportplatzanlage'],
      address: { street: 'Am Hausacker 43 a', city: 'Bochum' },
      description: 'Großspielfeld (Hartplatz; 64,2 x 104,6; mit Beleuchtung)\nKleinspielfeld (Rasenplatz)',
      position: undefined,
    },
    {
      name: 'Querenburger Straße',
      categories: ['Sportplatzanlage'],
      address: { street: 'Querenburger Straße 35', city: 'Bochum' },
      description: 'Großspielfeld (Rasenplatz; 70 x 105; mit Beleuchtung)\nKleinspielfeld (Hartplatz; 31 x 55)',
      position: undefined,
    },
  ]);
  expect(rejects).toEqual(['sport.csv,1,,windows-1252,"Die Datei ist nicht in UTF-8, sie wurde als Windows-1252 gelesen.",repaired']);
});

test('the rows below an unreadable sports ground are not given to the ground above it', async () => {
  const broken = SPORTS.replace(';Querenburger Straße;', ';"Querenburger" Straße;');
  const { records, rejects } = await tryImport('bochum', { files: { 'sport.csv': broken } });
  expect([...records.places.values()].map(({ description }) => description?.split('\n').length)).toEqual([2]);
  expect(rejects).toHaveLength(2);
});
