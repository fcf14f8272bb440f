import type { BundleOffer } from '../bundle/district-bundle.js';
import type { AccessFit } from './access-fit.js';
import type { AudienceFit } from './audience-fit.js';
import type { Availability } from './availability.js';
import type { NeedsFit } from './needs-fit.js';
import type { Reach } from './reach.js';

/** An offer that passes every rule of exclusion, with what the rules found out about it. */
export interface Candidate {
  offer: BundleOffer;
  needs: NeedsFit;
  reach: Exclude<Reach, { why: unknown }>;
  when: Exclude<Availability, { why: unknown }>;
  access: AccessFit;
  audience: Exclude<AudienceFit, 'CLOSED'>;
  /** Days since it was confirmed. */
  confirmedDaysAgo: number;
}
