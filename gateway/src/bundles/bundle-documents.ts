import type { Ask } from '../documents/create-ask.js';
import type { AttendanceMode } from '../views/data/vocabulary.js';
import type { AskedOffer, Point } from './asked-offer.js';
import type { DistrictBundle } from './district-bundle.js';

type CodeSystem = DistrictBundle['needs'][number]['codes'][number]['system'];

/** A circle around a point, as the API takes it. */
export interface Circle {
  readonly position: Point;
  readonly radiusKm: number;
}

/** How a district is asked for: by its key, or by what lies in it. */
export type DistrictQuestion = { readonly ags: string } | { readonly near: { readonly postalCode: string } | { readonly municipality: string } };

export interface AskedDistrict {
  readonly district: { readonly ags: string; readonly name: string; readonly municipalities: readonly { readonly position: Point }[] };
  readonly needs: readonly { readonly slug: string; readonly codes: readonly { readonly system: CodeSystem; readonly code: string; readonly status: 'VERIFIED' | 'UNVERIFIED' }[] }[];
  readonly attributions: readonly { readonly attribution: string }[];
}

export interface AskedLocality {
  readonly name: string;
  readonly postalCode: string | null;
  readonly position: Point;
  readonly municipality: { readonly ags: string } | null;
}

/** The documents of bundles by the names of their operations: what they take and what they give. */
export interface BundleDocuments {
  DistrictView: { variables: DistrictQuestion; data: AskedDistrict };
  DistrictLocalitiesView: { variables: { near: Circle }; data: { localitiesNear: readonly AskedLocality[] } };
  DistrictOffersView: {
    variables: { near: Circle; mode: readonly AttendanceMode[]; first: number; after: string | null; from: string; to: string };
    data: { offersNear: { pageInfo: { hasNextPage: boolean; endCursor: string | null }; edges: readonly { node: AskedOffer }[] } };
  };
  LatestChangeView: { variables: object; data: { latestChange: string } };
}

export type AskBundle = Ask<BundleDocuments>;

export const bundleDocumentNames: readonly (keyof BundleDocuments)[] = ['DistrictView', 'DistrictLocalitiesView', 'DistrictOffersView', 'LatestChangeView'];
