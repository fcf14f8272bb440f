import type { Municipality } from './gazetteer-model.ts';
import { distanceKm, type GeoPoint } from './geo-point.ts';
import { bareForm, fullForm, placeNames } from './name-forms.ts';

/** A namesake further away than this is another village of the same district. */
const NAMESAKE_KM = 25;

const NEXT_DOOR_KM = 10;

/** Shorter halves of a hyphenated name ("Bad", "Neu") are no names of their own. */
const SHORTEST_HALF = 5;

export interface Finding {
  readonly municipality: Municipality;
  /**
   * NAME: called like the municipality. PART: begins like it, "Warendorf Milte". ONLY: the district is one city.
   * NEAREST: only the point speaks for it.
   */
  readonly by: 'NAME' | 'PART' | 'ONLY' | 'NEAREST';
}

interface NamedMunicipality {
  readonly municipality: Municipality;
  readonly full: string;
  readonly bare: string;
  /** Both halves of a merged municipality's name, "Sandersdorf-Brehna", and the name itself. */
  readonly heads: readonly string[];
}

/** Finds the municipality that a named point belongs to, looking inside its district first. */
export class MunicipalityFinder {
  readonly #byDistrict: ReadonlyMap<string, NamedMunicipality[]>;
  readonly #byFullForm: ReadonlyMap<string, NamedMunicipality[]>;

  constructor(municipalities: readonly Municipality[]) {
    const inhabited = municipalities.filter((municipality) => municipality.population > 0);
    const named = inhabited.map(withForms);
    this.#byDistrict = Map.groupBy(named, ({ municipality }) => municipality.districtCode);
    this.#byFullForm = Map.groupBy(named, ({ full }) => full);
  }

  find(districtCode: string, place: string, point: GeoPoint): Finding {
    const named = this.#byDistrict.get(districtCode);
    if (named === undefined) throw unknownDistrict(districtCode, place);
    const near = named.filter(({ municipality }) => distanceKm(municipality.point, point) <= NAMESAKE_KM);
    const names = placeNames(place);
    return (
      finding('NAME', closest(near.filter(({ full }) => names.some((name) => fullForm(name) === full)), point)) ??
      finding('NAME', closest(near.filter(({ bare }) => names.some((name) => bareForm(name) === bare)), point)) ??
      finding('PART', closest(longestHead(near, names.map(fullForm)), point)) ??
      finding('ONLY', named.length === 1 ? named[0]?.municipality : undefined) ??
      finding('NAME', this.#nextDoor(place, point)) ??
      { municipality: nearest(named, point), by: 'NEAREST' }
    );
  }

  /** GeoNames lists the edges of some independent cities under the district around them. */
  #nextDoor(place: string, point: GeoPoint): Municipality | undefined {
    const namesakes = this.#byFullForm.get(fullForm(place)) ?? [];
    return closest(namesakes.filter(({ municipality }) => distanceKm(municipality.point, point) <= NEXT_DOOR_KM), point);
  }
}

function withForms(municipality: Municipality): NamedMunicipality {
  const { name } = municipality;
  const halves = name.split('-').map(bareForm);
  return { municipality, full: fullForm(name), bare: bareForm(name), heads: [bareForm(name), ...halves.filter((half) => half.length >= SHORTEST_HALF)] };
}

function finding(by: Finding['by'], municipality: Municipality | undefined): Finding | undefined {
  return municipality && { municipality, by };
}

function closest(named: readonly NamedMunicipality[], point: GeoPoint): Municipality | undefined {
  return named.map(({ municipality }) => municipality).toSorted((a, b) => distanceKm(a.point, point) - distanceKm(b.point, point))[0];
}

/** The municipalities whose name the places begin with, only those with most letters in common: "Warendorf Milte". */
function longestHead(named: readonly NamedMunicipality[], places: readonly string[]): NamedMunicipality[] {
  const common = (candidate: NamedMunicipality): number =>
    Math.max(0, ...candidate.heads.filter((head) => places.some((place) => `${place} `.startsWith(`${head} `))).map((head) => head.length));
  const most = Math.max(1, ...named.map(common));
  return named.filter((candidate) => common(candidate) === most);
}

/** Measures distance in radii of the municipality, so that a wide one keeps its outlying villages. */
function nearest(named: readonly NamedMunicipality[], point: GeoPoint): Municipality {
  const reach = (municipality: Municipality): number => distanceKm(municipality.point, point) / Math.sqrt(municipality.areaKm2 / Math.PI);
  return named.map(({ municipality }) => municipality).reduce((best, next) => (reach(next) < reach(best) ? next : best));
}

function unknownDistrict(districtCode: string, place: string): Error {
  return new Error(`"${place}" lies in district ${districtCode}, which the municipality table does not have. Use a municipality table of the same territorial state.`);
}
