import { registerEnumType } from 'type-graphql';

export const placeKinds = [
  'ADULT_EDUCATION', 'BOOKCASE', 'CHURCH', 'CLUB_HOUSE', 'COMMUNITY_CENTRE', 'CULTURAL_CENTRE', 'DEFIBRILLATOR',
  'GARDEN', 'KINDERGARTEN', 'LIBRARY', 'MEETING_POINT', 'MEMORIAL', 'MUSEUM', 'NATURAL_MONUMENT', 'ONLINE', 'OTHER',
  'PARISH_HALL', 'PLAYGROUND', 'POND', 'PUB', 'SCHOOL', 'SHOP', 'SPORTS_GROUND', 'SQUARE', 'VILLAGE_HALL',
] as const;

export type PlaceKind = (typeof placeKinds)[number];

/** The same values as type-graphql wants them: an object whose keys are printed. */
export const PlaceKindEnum = Object.fromEntries(placeKinds.map((kind) => [kind, kind])) as { [Kind in PlaceKind]: Kind };

registerEnumType(PlaceKindEnum, {
  name: 'PlaceKind',
  description: 'What sort of place it is; a place can be several at once.',
  valuesConfig: {
    ADULT_EDUCATION: { description: 'A centre of adult education (Volkshochschule).' },
    BOOKCASE: { description: 'A public bookcase, to take from and to give to.' },
    CHURCH: { description: 'A church or another house of prayer.' },
    CLUB_HOUSE: { description: 'Rooms of a club or an association.' },
    COMMUNITY_CENTRE: { description: 'A community or neighbourhood centre.' },
    CULTURAL_CENTRE: { description: 'A cultural centre, theatre or stage.' },
    DEFIBRILLATOR: { description: 'A defibrillator for everybody.' },
    GARDEN: { description: 'A garden or park.' },
    KINDERGARTEN: { description: 'A kindergarten or family centre.' },
    LIBRARY: { description: 'A public library.' },
    MEETING_POINT: { description: 'A place made to meet, such as a day centre for older people.' },
    MEMORIAL: { description: 'A memorial.' },
    MUSEUM: { description: 'A museum or local heritage room.' },
    NATURAL_MONUMENT: { description: 'A natural monument, such as an old tree.' },
    ONLINE: { description: 'No place on a map: on the internet or by telephone.' },
    OTHER: { description: 'Something else.' },
    PARISH_HALL: { description: 'A hall or rooms of a parish.' },
    PLAYGROUND: { description: 'A playground.' },
    POND: { description: 'A pond or another body of water.' },
    PUB: { description: 'A pub, café or restaurant.' },
    SCHOOL: { description: 'A school.' },
    SHOP: { description: 'A shop.' },
    SPORTS_GROUND: { description: 'A sports ground or sports hall.' },
    SQUARE: { description: 'A square or street in the open.' },
    VILLAGE_HALL: { description: 'A village hall or town hall for events.' },
  },
});
