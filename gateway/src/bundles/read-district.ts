import { createHash } from 'node:crypto';
import { addDays } from '@miteinander/kit/scalars/berlin-time.js';
import type { DocumentData } from '../documents/create-ask.js';
import type { CodedExtensions } from '../errors/coded-extensions.js';
import type { AskedOffer } from './asked-offer.js';
import type { AskBundle, AskedDistrict, AskedLocality, BundleDocuments } from './bundle-documents.js';
import { bundleOffer } from './bundle-offer.js';
import { districtCircle } from './district-circle.js';
import type { DistrictBundle, DistrictTexts } from './district-bundle.js';
import { known } from './known.js';
import { Numbered } from './numbered.js';
import { offerTexts } from './offer-texts.js';
import { rounded } from './rounded.js';

export interface DistrictContent {
  readonly bundle: DistrictBundle;
  readonly texts: DistrictTexts;
  /** False if a service left something out. */
  readonly whole: boolean;
}

export type ReadDistrict = { readonly ok: true; readonly content: DistrictContent } | { readonly ok: false; readonly error: CodedExtensions };

const MOST_OFFERS = 2000;
/** Those by telephone or internet are the same for everybody and would come after all others; some of them are in every bundle. */
const MOST_ONLINE = 100;
const PAGE = 100;
const DAYS = 8 * 7;
/** A postcode's middle is no closer than that. */
const LOCALITY_DIGITS = 3;

/** Everything a bundle holds, asked page by page. @param day the German day it is for, YYYY-MM-DD */
export const readDistrict = async (ask: AskBundle, ags: string, day: string): Promise<ReadDistrict> => {
  const asked = await ask('DistrictView', { ags });
  if (!asked.ok) return asked;
  const near = districtCircle(asked.data.district.municipalities);
  const localities = await ask('DistrictLocalitiesView', { near });
  if (!localities.ok) return localities;
  const until = addDays(day, DAYS);
  const window = { near, from: day, to: until };
  const online = await readOffers(ask, { ...window, mode: ['ONLINE'] }, MOST_ONLINE);
  if (!online.ok) return online;
  const offers = await readOffers(ask, { ...window, mode: ['AT_PLACE', 'AT_HOME', 'ALONG_ROUTE'] }, MOST_OFFERS - online.offers.length);
  if (!offers.ok) return offers;
  const whole = asked.whole && localities.whole && online.whole && offers.whole;
  return { ok: true, content: { ...assemble(asked.data, localities.data.localitiesNear, [...offers.offers, ...online.offers], day, until), whole } };
};

type OfferPage = BundleDocuments['DistrictOffersView']['data'];
type ReadOffers = { ok: true; offers: readonly AskedOffer[]; whole: boolean } | { ok: false; error: CodedExtensions };

type OfferQuestion = Omit<BundleDocuments['DistrictOffersView']['variables'], 'first' | 'after'>;

/** The nearest, page by page. */
const readOffers = async (ask: AskBundle, question: OfferQuestion, most: number): Promise<ReadOffers> => {
  // A list that changes meanwhile may show an offer on two pages.
  const offers = new Map<string, AskedOffer>();
  let after: string | null = null;
  let whole = true;
  do {
    const page: DocumentData<OfferPage> = await ask('DistrictOffersView', { ...question, first: Math.min(PAGE, most - offers.size), after });
    if (!page.ok) return page;
    const { edges, pageInfo }: OfferPage['offersNear'] = page.data.offersNear;
    for (const { node } of edges) offers.set(node.id, node);
    whole &&= page.whole;
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null && offers.size < most);
  return { ok: true, offers: [...offers.values()], whole };
};

const assemble = (asked: AskedDistrict, localities: readonly AskedLocality[], offers: readonly AskedOffer[], day: string, until: string): Omit<DistrictContent, 'whole'> => {
  const { ags, name } = asked.district;
  const places = new Numbered<DistrictBundle['places'][number]>();
  const shared = { needs: new Map(asked.needs.map(({ slug }, at) => [slug, at])), places };
  const content = {
    version: 1 as const,
    district: { key: ags, name },
    day,
    until,
    localities: localities.flatMap(({ name: locality, postalCode, position, municipality }) =>
      municipality === null ? [] : [{ ...known({ postalCode, name: locality, ags: municipality.ags }), ...rounded(position, LOCALITY_DIGITS) }],
    ),
    needs: asked.needs.map(({ slug, codes }) => ({ slug, codes: codes.map(({ system, code, status }) => ({ system, code, verified: status === 'VERIFIED' })) })),
    places: places.values,
    offers: offers.map((offer) => bundleOffer(offer, shared)),
    attributions: [...new Set([...asked.attributions, ...offers.map(({ provenance }) => provenance)].map(({ attribution }) => attribution))],
  };
  const texts = Object.fromEntries(offers.flatMap((offer) => {
    const found = offerTexts(offer);
    return found === undefined ? [] : [[offer.id, found]];
  }));
  const stamp = stampOf(content, texts);
  const { version, district, ...rest } = content;
  return { bundle: { version, district, stamp, ...rest }, texts: { stamp, offers: texts } };
};

/** Short, and another one for other content. */
const stampOf = (...contents: object[]): string => createHash('sha256').update(JSON.stringify(contents)).digest('base64url').slice(0, 16);
