import type { PlaceKind } from '../data/gql/graphql.js';

export type KindGroup = 'meeting' | 'learning' | 'outdoors' | 'further';

/** The kinds of places as a visitor looks for them, in the order of a list. What is online is near nobody and left out. */
export const KIND_GROUPS: Record<KindGroup, readonly PlaceKind[]> = {
  meeting: ['MEETING_POINT', 'COMMUNITY_CENTRE', 'VILLAGE_HALL', 'PARISH_HALL', 'CLUB_HOUSE', 'CHURCH', 'PUB', 'SHOP', 'OTHER'],
  learning: ['LIBRARY', 'BOOKCASE', 'CULTURAL_CENTRE', 'MUSEUM', 'ADULT_EDUCATION'],
  outdoors: ['GARDEN', 'SQUARE', 'PLAYGROUND', 'SPORTS_GROUND'],
  further: ['SCHOOL', 'KINDERGARTEN', 'MEMORIAL', 'NATURAL_MONUMENT', 'POND', 'DEFIBRILLATOR'],
};

/** Where people meet: what a list shows unless somebody asks for more. A memorial stone is a place as well, and there are many. */
export const MEETING_KINDS: readonly PlaceKind[] = [...KIND_GROUPS.meeting, ...KIND_GROUPS.learning, ...KIND_GROUPS.outdoors];

const ALL_KINDS: readonly PlaceKind[] = [...MEETING_KINDS, ...KIND_GROUPS.further];
const KINDS: ReadonlySet<string> = new Set(ALL_KINDS);

const isKind = (name: string): name is PlaceKind => KINDS.has(name);

/** Kinds as an attribute writes them, such as "library village-hall"; `all` stands for every one. What is no kind counts for nothing. */
export function kindsIn(attribute: string | null): readonly PlaceKind[] {
  const names = (attribute ?? '').split(/[\s,]+/).map((name) => name.toUpperCase().replaceAll('-', '_'));
  return names.includes('ALL') ? ALL_KINDS : names.filter(isKind);
}
