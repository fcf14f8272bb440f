import { expect, test } from 'vitest';
import type { AskBundle } from './bundle-documents.js';
import { districtOffers } from '../testing/district-offers.js';
import { readDistrict } from './read-district.js';
import { packedDistrict, readyDistrict } from './ready-district.js';

const offers = districtOffers(2000).map((offer, at) => (at % 20 === 0 ? { ...offer, mode: 'ONLINE' as const } : offer));
const localities = Array.from({ length: 500 }, (_, at) => ({
  name: `Ort${(at * 7919) % 10_007}`,
  postalCode: at % 2 === 0 ? null : String(48_000 + at * 3),
  position: { lat: 51.6 + ((at * 7919) % 701) / 1000, lon: 7.4 + ((at * 104_729) % 1103) / 1000 },
  municipality: { ags: `055${String(10_000 + at * 37)}` },
}));

/** A district of 2,000 offers, answered without services. */
const ask = (async (name: string, { after, first = 0, mode = [] }: { after?: string | null; first?: number; mode?: string[] }) => {
  const asked = offers.filter((offer) => mode.includes(offer.mode));
  const from = Number(after ?? 0);
  const data = {
    DistrictView: { district: { ags: '05570', name: 'Warendorf', municipalities: [{ position: { lat: 51.95, lon: 7.99 } }] }, needs: [...new Set(offers.flatMap(({ needs }) => needs.map(({ slug }) => slug)))].map((slug) => ({ slug, codes: [] })), attributions: [] },
    DistrictLocalitiesView: { localitiesNear: localities },
    DistrictOffersView: { offersNear: { pageInfo: { hasNextPage: from + first < asked.length, endCursor: String(from + first) }, edges: asked.slice(from, from + first).map((node) => ({ node })) } },
  }[name];
  return { ok: true, whole: true, data };
}) as unknown as AskBundle;

test('2,000 offers, no two with the same title, place or telephone number, weigh no more than 150 KB', async () => {
  for (const part of [offers.map(({ title }) => title), offers.map(({ place }) => place?.name), offers.map(({ contact }) => contact?.phone)]) expect(new Set(part).size).toBeGreaterThan(1990);
  const read = await readDistrict(ask, '05570', '2026-11-23');
  if (!read.ok) throw new Error(read.error.code);
  expect(read.content.bundle.offers).toHaveLength(2000);
  const { bundle, texts } = await packedDistrict(await readyDistrict(read.content));
  if (process.env['WEIGH']) console.log(`bundle: ${bundle.plain.length} bytes, gzip ${bundle.gzip?.length}, Brotli ${bundle.br?.length}; texts: ${texts.plain.length}, Brotli ${texts.br?.length}`);
  expect(bundle.br?.length).toBeLessThanOrEqual(150_000);
});
