import type { needs } from './needs.js';
import { NeedCodeStatus } from './need-code-status.js';
import { NeedCodeSystem } from './need-code-system.js';

export interface NeedCodeEntry {
  system: NeedCodeSystem;
  code: string;
  status: NeedCodeStatus;
  /** What the code was compared with, or what would have to be. */
  source: string;
}

type NeedSlug = (typeof needs)[number]['slug'];

/** Where all codes of a system come from, and whether that could be looked at. */
const ORIGINS: Record<NeedCodeSystem, Pick<NeedCodeEntry, 'status' | 'source'>> = {
  [NeedCodeSystem.ICD_10_GM]: { status: NeedCodeStatus.UNVERIFIED, source: 'ICD-10-GM (BfArM), not yet compared with the official list of codes' },
  [NeedCodeSystem.ICD_10_WHO]: { status: NeedCodeStatus.UNVERIFIED, source: 'ICD-10-WHO, German edition (BfArM), not yet compared with the official list of codes' },
  [NeedCodeSystem.SNOMED_CT]: { status: NeedCodeStatus.VERIFIED, source: 'Used with this meaning in published value sets of HL7 and OMOP' },
  [NeedCodeSystem.ICPC_2]: { status: NeedCodeStatus.VERIFIED, source: 'ICPC-2, published list of chapter Z' },
};

const TO_BE_COMPARED_WITH_GERMAN_EDITION = { status: NeedCodeStatus.UNVERIFIED, source: 'An extension code; not yet compared with the German edition of SNOMED CT' };
const NEAREST_ONLY = { status: NeedCodeStatus.UNVERIFIED, source: 'The nearest code; ICD-10-WHO has none for feeling lonely' };

/** Codes without their terms, which are not ours to publish. Digital life, purpose, stories and dementia have none: a code would say more of a person than an offer needs. */
const TABLE: Partial<Record<NeedSlug, { gm?: string; who?: readonly string[]; snomed?: readonly string[]; icpc?: readonly string[] }>> = {
  'loneliness': { gm: 'Z60', who: ['Z60.2'], snomed: ['267076002'], icpc: ['Z29'] },
  'isolation': { gm: 'Z60', who: ['Z60.2', 'Z60.4'], snomed: ['422650009', '105529008'], icpc: ['Z29'] },
  'bereavement': { gm: 'Z63', who: ['Z63.4'], snomed: ['134561000119109'], icpc: ['Z15', 'Z19', 'Z23'] },
  'caregiving': { gm: 'Z63', who: ['Z63.6'], snomed: ['288231000119101'], icpc: ['Z14', 'Z22'] },
  'family': { gm: 'Z63', who: ['Z63.0'], snomed: ['160822004', '248539004'], icpc: ['Z12', 'Z16', 'Z20'] },
  'life-change': { gm: 'Z60', who: ['Z60.0'], icpc: ['Z29'] },
  'money': { gm: 'Z59', who: ['Z59.6'], snomed: ['160932005', '424860001'], icpc: ['Z01'] },
  'housing': { gm: 'Z59', who: ['Z59.0', 'Z59.1'], snomed: ['105531004', '32911000'], icpc: ['Z03'] },
  'meals': { gm: 'Z59', who: ['Z59.4'], snomed: ['733423003'], icpc: ['Z02'] },
  'transport': { snomed: ['160695008'], icpc: ['Z29'] },
  'home-help': { gm: 'Z74', who: ['Z74.2'], icpc: ['Z28'] },
  'paperwork': { gm: 'Z59', who: ['Z59.7', 'Z65.3'], snomed: ['22268004'], icpc: ['Z08', 'Z09'] },
  'work': { gm: 'Z56', who: ['Z56.0'], snomed: ['73438004', '75148009'], icpc: ['Z05', 'Z06'] },
  'literacy': { gm: 'Z55', who: ['Z55.0'], snomed: ['161138004'], icpc: ['Z07'] },
  'arriving': { gm: 'Z60', who: ['Z60.3'], snomed: ['105413002'], icpc: ['Z04'] },
  'exclusion': { gm: 'Z60', who: ['Z60.4', 'Z60.5'], snomed: ['105412007'], icpc: ['Z04'] },
  'movement': { gm: 'Z72', who: ['Z72.3'], snomed: ['390893007'] },
  'wellbeing': { gm: 'Z73', who: ['Z73.3'], icpc: ['Z27'] },
  'crisis': { icpc: ['Z25'] },
};

/** Entries whose origin is not that of their system. */
const EXCEPTIONS: Readonly<Record<string, Pick<NeedCodeEntry, 'status' | 'source'>>> = {
  'bereavement 134561000119109': TO_BE_COMPARED_WITH_GERMAN_EDITION,
  'caregiving 288231000119101': TO_BE_COMPARED_WITH_GERMAN_EDITION,
  'loneliness Z60.2': NEAREST_ONLY,
};

/** What a need is called in the classifications that software in practices speaks; none for many. */
export function codesOfNeed(slug: NeedSlug): NeedCodeEntry[] {
  const { gm, who = [], snomed = [], icpc = [] } = TABLE[slug] ?? {};
  const entries = (system: NeedCodeSystem, codes: readonly string[]): NeedCodeEntry[] =>
    codes.map((code) => ({ system, code, ...(EXCEPTIONS[`${slug} ${code}`] ?? ORIGINS[system]) }));
  return [
    ...entries(NeedCodeSystem.ICD_10_GM, gm === undefined ? [] : [gm]),
    ...entries(NeedCodeSystem.ICD_10_WHO, who),
    ...entries(NeedCodeSystem.SNOMED_CT, snomed),
    ...entries(NeedCodeSystem.ICPC_2, icpc),
  ];
}
