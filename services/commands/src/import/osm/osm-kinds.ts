import type { PlaceKind } from '@miteinander/places/place/place-kind.js';

export interface OsmKind {
  kind: PlaceKind;
  /** What it is called in German; also the name of an object without one. */
  label: string;
}

/** The tags of places where people meet. Objects with none of them (car parks, benches, cash machines) are not for this directory. */
const KINDS: Readonly<Record<string, OsmKind>> = {
  'amenity=arts_centre': { kind: 'CULTURAL_CENTRE', label: 'Kulturzentrum' },
  'amenity=bar': { kind: 'PUB', label: 'Bar' },
  'amenity=biergarten': { kind: 'PUB', label: 'Biergarten' },
  'amenity=cafe': { kind: 'MEETING_POINT', label: 'Café' },
  'amenity=cinema': { kind: 'CULTURAL_CENTRE', label: 'Kino' },
  'amenity=clubhouse': { kind: 'CLUB_HOUSE', label: 'Vereinshaus' },
  'amenity=college': { kind: 'SCHOOL', label: 'Berufsschule' },
  'amenity=community_centre': { kind: 'COMMUNITY_CENTRE', label: 'Gemeinschaftshaus' },
  'amenity=kindergarten': { kind: 'KINDERGARTEN', label: 'Kindertagesstätte' },
  'amenity=language_school': { kind: 'ADULT_EDUCATION', label: 'Sprachschule' },
  'amenity=library': { kind: 'LIBRARY', label: 'Bücherei' },
  'amenity=marketplace': { kind: 'SQUARE', label: 'Marktplatz' },
  'amenity=music_school': { kind: 'SCHOOL', label: 'Musikschule' },
  'amenity=place_of_worship': { kind: 'OTHER', label: 'Gebetshaus' },
  'amenity=pub': { kind: 'PUB', label: 'Gasthaus' },
  'amenity=public_bookcase': { kind: 'BOOKCASE', label: 'Öffentlicher Bücherschrank' },
  'amenity=school': { kind: 'SCHOOL', label: 'Schule' },
  'amenity=social_centre': { kind: 'MEETING_POINT', label: 'Treffpunkt' },
  'amenity=social_facility': { kind: 'OTHER', label: 'Soziale Einrichtung' },
  'amenity=theatre': { kind: 'CULTURAL_CENTRE', label: 'Theater' },
  'amenity=townhall': { kind: 'OTHER', label: 'Rathaus' },
  'club=*': { kind: 'CLUB_HOUSE', label: 'Vereinshaus' },
  'emergency=defibrillator': { kind: 'DEFIBRILLATOR', label: 'Defibrillator' },
  'historic=memorial': { kind: 'MEMORIAL', label: 'Denkmal' },
  'leisure=garden': { kind: 'GARDEN', label: 'Garten' },
  'leisure=park': { kind: 'GARDEN', label: 'Park' },
  'leisure=pitch': { kind: 'SPORTS_GROUND', label: 'Sportplatz' },
  'leisure=playground': { kind: 'PLAYGROUND', label: 'Spielplatz' },
  'leisure=sports_centre': { kind: 'SPORTS_GROUND', label: 'Sportanlage' },
  'place=square': { kind: 'SQUARE', label: 'Platz' },
  'shop=*': { kind: 'SHOP', label: 'Laden' },
  'tourism=museum': { kind: 'MUSEUM', label: 'Museum' },
};

/** In this order, so that a bookcase that is also tagged as a shop stays a bookcase. */
const KEYS = ['amenity', 'emergency', 'leisure', 'tourism', 'historic', 'place', 'club', 'shop'];

const CHURCH: OsmKind = { kind: 'CHURCH', label: 'Kirche' };

export function osmKind(tag: (key: string) => string | undefined): OsmKind | undefined {
  for (const key of KEYS) {
    const value = tag(key);
    if (value === undefined || value === 'no') continue;
    if (value === 'place_of_worship' && tag('religion') === 'christian') return CHURCH;
    const kind = KINDS[`${key}=${value}`] ?? KINDS[`${key}=*`];
    if (kind) return kind;
  }
  return undefined;
}
