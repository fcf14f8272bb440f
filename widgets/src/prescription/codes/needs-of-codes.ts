import type { DistrictBundle } from '../bundle/district-bundle.js';
import type { CodeSystem, NamedCode } from './code-systems.js';

type NeedCodes = Pick<DistrictBundle, 'needs'>;

/**
 * After a German diagnosis code: what only marks the kind of entry (`+`, `*`, `!`), how certain it is (G, V, A, Z), and on which side (R, L, B).
 * The code itself never ends with a letter.
 */
const ICD_SUFFIX = /[+*!]?\s*[GVAZ]?\s*[RLB]?$/;
/** Circumstances of life alone: no illness ever suggests a need. */
const ICD = /^Z\d\d(\.\d{1,2})?$/;
const ICPC = /^Z\d\d$/;
const SNOMED = /^\d{6,18}$/;

/** Slugs of the needs that codes from practice software stand for, in the bundle's order. Codes of illnesses, and all that nobody has put into the table, stand for none. */
export function needsOfCodes({ needs }: NeedCodes, codes: readonly NamedCode[]): string[] {
  const found = new Set(codes.flatMap(({ system, code }) => slugsOf(needs, system, code)));
  return needs.flatMap(({ slug }) => (found.delete(slug) ? [slug] : []));
}

function slugsOf(needs: NeedCodes['needs'], system: CodeSystem, typed: string): string[] {
  const code = cleaned(system, typed);
  if (code === undefined) return [];
  const icd = system === 'ICD_10_GM' || system === 'ICD_10_WHO';
  const other: CodeSystem = system === 'ICD_10_GM' ? 'ICD_10_WHO' : 'ICD_10_GM';
  const bearing = (of: CodeSystem, holds: (known: string) => boolean): string[] => needs.filter(({ codes }) => codes.some((known) => known.system === of && holds(known.code))).map(({ slug }) => slug);
  const exactly = (known: string): boolean => known === code;
  const wider = (known: string): boolean => code.startsWith(`${known}.`);
  const narrower = (known: string): boolean => known.startsWith(`${code}.`);
  // The two editions agree in what they divide, so the finer of them says more than the other's whole category.
  const attempts = icd ? [bearing(system, exactly), bearing(other, exactly), bearing(system, narrower), bearing(system, wider), bearing(other, wider)] : [bearing(system, exactly)];
  return attempts.find((slugs) => slugs.length > 0) ?? [];
}

function cleaned(system: CodeSystem, typed: string): string | undefined {
  const code = typed.trim().toUpperCase();
  if (system === 'SNOMED_CT') return SNOMED.test(code) ? code : undefined;
  if (system === 'ICPC_2') return ICPC.test(code) ? code : undefined;
  const bare = code.replace(ICD_SUFFIX, '').replace(/\.?-$/, '');
  const dotted = bare.includes('.') ? bare : bare.replace(/^(.{3})(.+)$/, '$1.$2');
  return ICD.test(dotted) ? dotted : undefined;
}
