import type { BundleOffer, DistrictBundle } from '../bundle/district-bundle.js';
import { metresBetween } from './distance.js';
import type { LeftOut } from './match.js';
import type { PrescriptionQuestion, Way } from './question.js';

export type ReachQuestion = Pick<PrescriptionQuestion, 'at' | 'municipality' | 'radiusKm' | 'way' | 'atHome'>;

/** How it comes to the person or the person to it, or why not. */
export type Reach = { home: true } | { online: true } | { metres: number; stop?: string } | { why: keyof Pick<LeftOut, 'tooFar' | 'notAtHome' | 'notFetched'> };

/** On foot nobody is sent further, however large the radius: that is well over half an hour. */
export const MOST_WALKING_METRES = 2000;
const MOST_METRES: Readonly<Record<Way, number>> = { WALK: MOST_WALKING_METRES, BUS: Infinity, FETCHED: Infinity };

const TOO_FAR = { why: 'tooFar' } as const;
const HOME = { home: true } as const;
const ONLINE = { online: true } as const;

/** Judges which offers of a bundle are within reach of a person. */
export class ReachJudge {
  private readonly municipalities: ReadonlySet<string>;
  private readonly most: number;

  constructor(private readonly bundle: Pick<DistrictBundle, 'places' | 'localities'>, private readonly question: ReachQuestion) {
    this.municipalities = municipalitiesAt(bundle.localities, question);
    this.most = Math.min(question.radiusKm * 1000, MOST_METRES[question.way]);
  }

  of(offer: BundleOffer): Reach {
    switch (offer.mode) {
      case 'ONLINE':
        return ONLINE;
      case 'AT_HOME':
        return this.comesHome(offer) ? HOME : TOO_FAR;
      case 'AT_PLACE':
      case 'ALONG_ROUTE':
        return this.question.atHome ? { why: 'notAtHome' } : this.wayTo(offer);
      default:
        // A mode that came after this reader.
        return TOO_FAR;
    }
  }

  private wayTo(offer: BundleOffer): Reach {
    const nearest = this.nearestStop(offer) ?? this.place(offer);
    // Written so that a distance that is no number is too far as well.
    if (!nearest || !(nearest.metres <= this.most)) return TOO_FAR;
    return this.question.way === 'FETCHED' && offer.fetched === false ? { why: 'notFetched' } : nearest;
  }

  private nearestStop({ mode, stops = [] }: BundleOffer): { metres: number; stop: string } | undefined {
    let nearest: { metres: number; stop: string } | undefined;
    if (mode !== 'ALONG_ROUTE') return undefined;
    for (const stop of stops) {
      const metres = metresBetween(this.question.at, stop);
      if (!nearest || metres < nearest.metres) nearest = { metres, stop: stop.name };
    }
    return nearest;
  }

  private place({ place }: BundleOffer): { metres: number } | undefined {
    const found = place === undefined ? undefined : this.bundle.places[place];
    return found && { metres: metresBetween(this.question.at, found) };
  }

  /** By municipality or within a circle, whichever it says; where it says neither, as far as the person would go to it. */
  private comesHome(offer: BundleOffer): boolean {
    const { municipalities = [], lat, lon, radiusKm } = offer.area ?? {};
    if (municipalities.some((ags) => this.municipalities.has(ags))) return true;
    if (municipalities.length > 0 && radiusKm === undefined) return false;
    const centre = lat !== undefined && lon !== undefined ? { lat, lon } : offer.place === undefined ? undefined : this.bundle.places[offer.place];
    return centre !== undefined && metresBetween(this.question.at, centre) <= (radiusKm ?? this.question.radiusKm) * 1000;
  }
}

/** Of the nearest locality; of several that share a point all. */
function municipalitiesAt(localities: DistrictBundle['localities'], { at, municipality }: ReachQuestion): ReadonlySet<string> {
  if (municipality !== undefined) return new Set([municipality]);
  let nearest = Infinity;
  const found = new Set<string>();
  for (const locality of localities) {
    const metres = metresBetween(at, locality);
    if (metres < nearest) found.clear();
    nearest = Math.min(nearest, metres);
    if (metres === nearest) found.add(locality.ags);
  }
  return found;
}
