import type { PartnerKind } from '@miteinander/partners/partner/partner-kind.js';

/** The first that fits decides; a name that says nothing is OTHER. Parties and fire brigades are OTHER on purpose. */
const KINDS_BY_NAME: readonly [pattern: RegExp, kind: PartnerKind][] = [
  [/kirchengemeinde|pfarrgemeinde|pfarrei|\bgemeinde st\./iu, 'PARISH'],
  [/stiftung/iu, 'FOUNDATION'],
  [/rotes kreuz|\bdrk\b|arbeiterwohlfahrt|\bawo\b|caritas|diakonie|malteser|johanniter|paritätisch/iu, 'WELFARE_ASSOCIATION'],
  [/heimatverein|heimatbund|heimat- und/iu, 'HERITAGE_ASSOCIATION'],
  [/genossenschaft|\beG\b/u, 'COOPERATIVE'],
  [/bücherei|bibliothek/iu, 'LIBRARY'],
  [/ortsrat|ortsteil|^gemeinde |^stadt |^samtgemeinde /iu, 'MUNICIPALITY'],
  [/verein|e\.\s?v\.|landfrauen|bund der/iu, 'ASSOCIATION'],
  [/initiative|arbeitskreis|nachbarschaftshilfe/iu, 'INITIATIVE'],
  [/\bgmbh\b|\bohg\b|\bkg\b/iu, 'COMPANY'],
];

export function partnerKind(name: string): PartnerKind {
  return KINDS_BY_NAME.find(([pattern]) => pattern.test(name))?.[1] ?? 'OTHER';
}
