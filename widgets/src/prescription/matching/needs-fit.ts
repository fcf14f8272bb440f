import type { BundleOffer, DistrictBundle } from '../bundle/district-bundle.js';
import { relatedTo } from './related-needs.js';

/** Anything cool is of some use in the heat, whatever else it is for. */
const COOL_SHARE = 0.5;

export interface NeedsFit {
  /** Which share of what was asked for it answers, 0 to 1; 1 when nothing was. */
  fit: number;
  /** How much of what it is for lies near to what was asked, 0 to 1. */
  focus: number;
  /** Slugs of the needs asked for that it answers. */
  needs: string[];
  /** Slugs of those it comes near to. */
  related: string[];
  /** It is meant for hot days, and those were not asked for. */
  onlyForHeat: boolean;
}

const HEAT = 'heat';

/** By the index of a need in the bundle: what an offer for it gives to each need asked for, in their order. */
type Shares = ReadonlyMap<number, readonly number[]>;

/** Judges the offers of a bundle by the needs asked for. */
export class NeedsJudge {
  private readonly asked: readonly string[];
  private readonly shares: Shares;
  /** The largest of the shares. */
  private readonly most: ReadonlyMap<number, number>;
  private readonly heat: number;
  private readonly heatIndexes: ReadonlySet<number>;

  constructor({ needs }: Pick<DistrictBundle, 'needs'>, asked: readonly string[]) {
    this.asked = [...new Set(asked)];
    this.heat = this.asked.indexOf(HEAT);
    this.heatIndexes = new Set(needs.flatMap(({ slug }, index) => (slug === HEAT ? [index] : [])));
    const given = this.asked.map((need) => new Map([...relatedTo(need), [need, 1] as const]));
    this.shares = new Map(needs.map(({ slug }, index) => [index, given.map((shares) => shares.get(slug) ?? 0)] as const).filter(([, shares]) => shares.some((share) => share > 0)));
    this.most = new Map([...this.shares].map(([index, shares]) => [index, Math.max(...shares)]));
  }

  /** Undefined if it answers nothing that was asked. */
  of(offer: BundleOffer): NeedsFit | undefined {
    const { needs } = offer;
    const cool = this.heat >= 0 && offer.coolPlace === true;
    // Most offers are for something else, and need no more than this look.
    if (!cool && this.asked.length > 0 && !this.touches(needs)) return undefined;
    const onlyForHeat = this.heat < 0 && needs.some((index) => this.heatIndexes.has(index));
    if (this.asked.length === 0) return { fit: 1, focus: 0, needs: [], related: [], onlyForHeat };
    const best = this.bestShares(needs);
    if (cool) best[this.heat] = Math.max(best[this.heat] ?? 0, COOL_SHARE);
    return {
      fit: best.reduce((sum, share) => sum + share, 0) / best.length,
      focus: this.focusOf(needs),
      needs: this.asked.filter((_, at) => best[at] === 1),
      related: this.asked.filter((_, at) => (best[at] ?? 0) > 0 && best[at] !== 1),
      onlyForHeat,
    };
  }

  private touches(needs: readonly number[]): boolean {
    for (const index of needs) if (this.shares.has(index)) return true;
    return false;
  }

  /** What each need asked for gets at best, in their order. */
  private bestShares(needs: readonly number[]): number[] {
    const best = this.asked.map(() => 0);
    for (const index of needs) this.shares.get(index)?.forEach((share, at) => (best[at] = Math.max(best[at] ?? 0, share)));
    return best;
  }

  private focusOf(needs: readonly number[]): number {
    let [near, all] = [0, 0];
    needs.forEach((index, at) => {
      if (needs.indexOf(index) !== at) return;
      all += 1;
      near += this.most.get(index) ?? 0;
    });
    return all === 0 ? 0 : near / all;
  }
}
