import type { BundleOffer } from '../../bundle/district-bundle.js';
import type { PlaceName } from './places.js';

/** An offer as it is easiest to write and to read: needs and place by name. Without a mode it takes place where its place is; what it does not say of access and coolness its place says. */
export interface WrittenOffer extends Partial<Omit<BundleOffer, 'id' | 'needs' | 'place'>> {
  title: string;
  needs: string[];
  place?: PlaceName;
}

export type WrittenOffers = Record<string, WrittenOffer>;
