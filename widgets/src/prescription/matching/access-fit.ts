import type { BundleOffer } from '../bundle/district-bundle.js';
import type { AccessNeed } from './question.js';

export interface AccessFit {
  given: AccessNeed[];
  limited: AccessNeed[];
  unknown: AccessNeed[];
}

type Answer = 'YES' | 'LIMITED' | 'NO' | undefined;

const answer = (known: boolean | undefined): Answer => {
  if (known === undefined) return undefined;
  return known ? 'YES' : 'NO';
};

const ANSWERS: Readonly<Record<AccessNeed, (access: NonNullable<BundleOffer['access']>) => Answer>> = {
  // Where a wheelchair gets in, there is no step; where it does not, the reason may be another.
  STEP_FREE: ({ stepFree, wheelchair }) => answer(stepFree) ?? (wheelchair === 'YES' ? 'YES' : undefined),
  WHEELCHAIR: ({ wheelchair, stepFree }) => (wheelchair === 'YES' || wheelchair === 'LIMITED' || wheelchair === 'NO' ? wheelchair : undefined) ?? (stepFree === false ? 'NO' : undefined),
  TOILET: ({ toilet }) => answer(toilet),
  LOOP: ({ loop }) => answer(loop),
  QUIET: ({ quiet }) => answer(quiet),
};

/** What of the access that is needed there is; undefined if something is known to be lacking. At home and online nothing need be asked. */
export function accessFitOf({ access = {}, mode }: Pick<BundleOffer, 'access' | 'mode'>, needed: readonly AccessNeed[]): AccessFit | undefined {
  const fit: AccessFit = { given: [], limited: [], unknown: [] };
  for (const need of new Set(needed)) {
    const known = ANSWERS[need](access);
    if (known === 'NO') return undefined;
    if (known === 'YES') fit.given.push(need);
    else if (known === 'LIMITED') fit.limited.push(need);
    else if (mode !== 'AT_HOME' && mode !== 'ONLINE') fit.unknown.push(need);
  }
  return fit;
}
