import { registerEnumType } from 'type-graphql';

export const placeKinds = [
  'ADULT_EDUCATION', 'BOOKCASE', 'CHURCH', 'CLUB_HOUSE', 'COMMUNITY_CENTRE', 'CULTURAL_CENTRE', 'DEFIBRILLATOR',
  'GARDEN', 'KINDERGARTEN', 'LIBRARY', 'MEETING_POINT', 'MEMORIAL', 'MUSEUM', 'NATURAL_MONUMENT', 'ONLINE', 'OTHER',
  'PARISH_HALL', 'PLAYGROUND', 'POND', 'PUB', 'SCHOOL', 'SHOP', 'SPORTS_GROUND', 'SQUARE', 'VILLAGE_HALL',
] as const;

export type PlaceKind = (typeof placeKinds)[number];

/** The same values as type-graphql wants them: an object whose keys are printed. */
export const PlaceKindEnum = Object.fromEntries(placeKinds.map((kind) => [kind, kind])) as { [Kind in PlaceKind]: Kind };

registerEnumType(PlaceKindEnum, { name: 'PlaceKind', description: 'What sort of place it is; a place can be several at once.' });
