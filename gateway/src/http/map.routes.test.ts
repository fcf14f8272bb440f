import { brotliCompressSync } from 'node:zlib';
import { fastify, type FastifyInstance } from 'fastify';
import { expect, onTestFinished, test } from 'vitest';

import type { MapTiles } from '../outlines/map-tiles.js';
import type { DrawnOutlines } from '../outlines/outlines-within.js';
import { mapRoutes } from './map.routes.js';

async function start(tiles?: MapTiles): Promise<FastifyInstance> {
  const http = fastify();
  onTestFinished(() => http.close());
  await mapRoutes(http, tiles);
  return http;
}

const outlinesOf = async (http: FastifyInstance, bbox: string): Promise<DrawnOutlines> => (await http.inject(`/map/outlines?bbox=${bbox}`)).json<DrawnOutlines>();

const namesOf = ({ names }: DrawnOutlines): string[] => names.map(([name]) => name);

test('a small view has municipalities, with borders of districts and states between them', async () => {
  const outlines = await outlinesOf(await start(), '7.5,51.75,8,52.25');
  expect(outlines.detailed).toBe(true);
  expect(namesOf(outlines)).toEqual(expect.arrayContaining(['Münster', 'Telgte', 'Ostbevern']));
  expect(namesOf(outlines)).not.toContain('Kreis Warendorf');
  expect(new Set(outlines.borders.map(([rank]) => rank))).toEqual(new Set([0, 1, 2]));
});

test('a wide view has districts, towns first', async () => {
  const outlines = await outlinesOf(await start(), '6,51,9,53');
  expect(outlines.detailed).toBe(false);
  expect(namesOf(outlines)).toEqual(expect.arrayContaining(['Münster', 'Kreis Warendorf', 'Landkreis Osnabrück']));
  expect(namesOf(outlines)).not.toContain('Telgte');
  expect(outlines.borders.every(([rank]) => rank > 0)).toBe(true);
});

test('beyond the known municipalities a small view has districts', async () => {
  const outlines = await outlinesOf(await start(), '8,52.25,8.5,52.75');
  expect(namesOf(outlines)).toEqual(expect.arrayContaining(['Landkreis Osnabrück', 'Stemwede']));
});

test('borders lie where they belong: a step is short, and the names are in the view', async () => {
  const http = await start();
  for (let west = 5.5; west < 14; west += 0.75)
    for (const [south, wide, high] of [[47.5, 0.25, 0.5], [49, 2, 1.75], [50.25, 1.5, 1.25], [51.5, 0.75, 0.5], [52, 3, 3]] as const) {
      const { scale, borders, names } = await outlinesOf(http, [west, south, west + wide, south + high].join());
      expect(names.filter(([, , x, y]) => x < 0 || y < 0 || x > wide * scale || y > high * scale)).toEqual([]);
      expect(borders.flatMap(([, , , ...steps]) => steps).filter((step) => Math.abs(step) > scale / 2)).toEqual([]);
    }
});

test('neighbouring views agree about a border', async () => {
  const http = await start();
  const absolute = async (west: number): Promise<Set<string>> => {
    const { borders, scale } = await outlinesOf(http, `${west},51.75,${west + 0.5},52.25`);
    return new Set(
      borders.flatMap(([, ...steps]) => {
        let [x, y] = [west * scale, 51.75 * scale];
        return steps.flatMap((step, at) => (at % 2 ? [`${x} ${(y += step)}`] : ((x += step), [])));
      }),
    );
  };
  const [left, right] = [await absolute(7.5), await absolute(8)];
  expect([...left].filter((point) => right.has(point)).length).toBeGreaterThan(20);
});

test('a view of a town costs a few kilobytes', async () => {
  const http = await start();
  const costOf = async (bbox: string): Promise<number> => brotliCompressSync((await http.inject(`/map/outlines?bbox=${bbox}`)).rawPayload).length;
  expect(await costOf('7.5,51.75,8.25,52.25')).toBeLessThan(4_000);
  expect(await costOf('7,51.25,8.5,52.5')).toBeLessThan(10_000);
  expect(await costOf('6,50,10,53')).toBeLessThan(25_000);
});

test('answers may be kept for a day', async () => {
  const { headers } = await (await start()).inject('/map/outlines?bbox=7,51.5,7.75,52');
  expect(headers).toMatchObject({ 'content-type': 'application/json; charset=utf-8', 'cache-control': 'public, max-age=86400, stale-while-revalidate=604800' });
});

test.for(['', '?bbox=', '?bbox=7,51,8', '?bbox=7.1,51,8,52', '?bbox=7,51,8,52&bbox=7,51,8,52'])('what is no view is refused with a cure: %s', async (query) => {
  const answer = await (await start()).inject(`/map/outlines${query}`);
  expect(answer.statusCode).toBe(400);
  expect(answer.headers['cache-control']).toBe('no-store');
  expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_BBOX', field: 'bbox' } }] });
});

test('there are no tiles unless the operator has some', async () => {
  expect((await (await start()).inject('/map/config.json')).json()).toEqual({ tiles: null });
  const tiles = { url: 'https://tiles.example.org/{z}/{x}/{y}.png', attribution: '© Stadt Telgte' };
  expect((await (await start(tiles)).inject('/map/config.json')).json()).toEqual({ tiles });
});
