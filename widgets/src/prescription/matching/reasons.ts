import type { BundleOffer } from '../bundle/district-bundle.js';
import type { Candidate } from './candidate.js';
import { walkingMinutes } from './distance.js';
import { spokenIn } from './language-fit.js';
import type { Reason } from './match.js';
import type { PrescriptionQuestion } from './question.js';

/** What is to be said of an offer, in the order in which people want to know it. @param onlyChoice nothing in person answers what was asked */
export function reasonsFor(candidate: Candidate, question: PrescriptionQuestion, onlyChoice: boolean): Reason[] {
  const { offer, needs, when } = candidate;
  const reasons: Reason[] = [];
  if (needs.needs.length > 0 || needs.related.length > 0) reasons.push({ kind: 'NEEDS', needs: needs.needs, related: needs.related });
  reasons.push(whereReason(candidate, onlyChoice), 'next' in when ? { kind: 'DATE', date: when.next } : { kind: 'BY_APPOINTMENT' });
  if (offer.callFirst) reasons.push({ kind: 'CALL_FIRST' });
  if ('pausedUntil' in when && when.pausedUntil !== undefined) reasons.push({ kind: 'PAUSED_UNTIL', until: when.pausedUntil });
  if (offer.cost) reasons.push({ kind: 'COST', cost: offer.cost });
  else if (question.freeOnly) reasons.push({ kind: 'COST_UNKNOWN' });
  if (offer.fetched) reasons.push({ kind: 'FETCHED' });
  else if (question.way === 'FETCHED' && 'metres' in candidate.reach) reasons.push({ kind: 'FETCHED_UNKNOWN' });
  reasons.push(...companyReasons(offer, question.together ?? false), ...accessReasons(candidate), ...languageReasons(offer, question.language));
  if (offer.groups && offer.groups.length > 0) reasons.push({ kind: 'AUDIENCE', groups: offer.groups, fits: candidate.audience !== 'OTHERS' });
  if (needs.onlyForHeat) reasons.push({ kind: 'ONLY_FOR_HEAT' });
  if (offer.coolPlace && question.needs.includes('heat')) reasons.push({ kind: 'COOL_PLACE' });
  reasons.push({ kind: 'FRESHNESS', days: candidate.confirmedDaysAgo });
  return reasons;
}

function whereReason({ reach }: Candidate, onlyChoice: boolean): Reason {
  if ('home' in reach) return { kind: 'AT_HOME' };
  if ('online' in reach) return { kind: 'ONLINE', onlyChoice };
  return { kind: 'DISTANCE', metres: reach.metres, walkingMinutes: walkingMinutes(reach.metres), ...(reach.stop !== undefined && { stop: reach.stop }) };
}

function companyReasons({ companion, comeAlone }: BundleOffer, together: boolean): Reason[] {
  if (companion) return [{ kind: 'COMPANION' }];
  if (together) return [{ kind: companion === undefined ? 'COMPANION_UNKNOWN' : 'NO_COMPANION' }];
  return comeAlone === false ? [{ kind: 'NOT_ALONE' }] : [];
}

function accessReasons({ access: { given, limited, unknown } }: Candidate): Reason[] {
  const found: Reason[] = [{ kind: 'ACCESS', access: given }, { kind: 'ACCESS_LIMITED', access: limited }, { kind: 'ACCESS_UNKNOWN', access: unknown }];
  return found.filter((reason) => 'access' in reason && reason.access.length > 0);
}

function languageReasons({ languages = [] }: BundleOffer, asked: string | undefined): Reason[] {
  const spoken = spokenIn(languages, asked);
  if (spoken === undefined || asked === undefined) return [];
  return [spoken ? { kind: 'LANGUAGE', language: asked } : { kind: 'OTHER_LANGUAGE', languages }];
}
