import type { GeoPoint } from './geo-point.ts';

/** A Kreis or kreisfreie Stadt. `code` has five digits. */
export interface District {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly state: string;
}

export interface Municipality {
  /** Eight digits, leading zero kept. */
  readonly ags: string;
  /** Twelve digits, leading zero kept. */
  readonly ars: string;
  readonly name: string;
  readonly fullName: string;
  readonly districtCode: string;
  /** 0 marks a municipality-free area (forest, lake, training ground): nobody lives there, so nobody should be offered it. */
  readonly population: number;
  readonly areaKm2: number;
  readonly point: GeoPoint;
  /** Postcode of the town hall. Town halls of large towns often have a PO-box code. */
  readonly seatPostcode: string | undefined;
}

/** One line of GeoNames: a place, or a company with a code of its own, that uses a postcode. */
export interface PostcodeRow {
  readonly postcode: string;
  readonly place: string;
  readonly districtCode: string;
  readonly point: GeoPoint;
  readonly kind: PostcodeKind;
}

/** DELIVERY codes name an area, COMPANY codes one large recipient or a set of PO boxes. */
export type PostcodeKind = 'DELIVERY' | 'COMPANY';

export interface Postcode {
  readonly postcode: string;
  readonly place: string;
  readonly ags: string;
  readonly point: GeoPoint;
  readonly kind: PostcodeKind;
}

export interface Gazetteer {
  readonly districts: readonly District[];
  readonly municipalities: readonly Municipality[];
  readonly postcodes: readonly Postcode[];
}
