import type { SheetSize } from '../../prescription/address/prescription-address.js';

/** What can be left off, the least important first. */
export const OMISSIONS = ['MAP', 'GERMAN_SUMMARY', 'SUMMARY', 'PLAIN', 'THIRD_DATE', 'GROUP', 'FIRST_NOTE', 'ACCESS_NOTE', 'COMPANY', 'MORE_ACCESS', 'GREETER', 'CHECKED', 'LEAD', 'FURTHER_DATES', 'GERMAN_TITLE'] as const;

export type Omission = (typeof OMISSIONS)[number];

/** One way of setting a sheet: what is left off, and how large the type is against its usual size. */
export interface Trial {
  omitted: ReadonlySet<Omission>;
  scale: number;
}

const LARGER: Record<SheetSize, readonly number[]> = { A5: [1.15, 1.08], A4: [1.2, 1.1], LARGE: [] };
/** Before anything of weight is left off, the type may be this much smaller. */
const TIGHTER: Record<SheetSize, number> = { A5: 0.95, A4: 0.92, LARGE: 1 };
/** So many things may go before that. */
const LIGHT_OMISSIONS = OMISSIONS.indexOf('THIRD_DATE');
/** Only for texts of a length that hardly anybody writes: never in large type, which has pages enough. */
const SMALLER: Record<SheetSize, readonly number[]> = { A5: [0.9, 0.85, 0.8, 0.75, 0.7], A4: [0.88, 0.82, 0.76], LARGE: [] };

/** All ways in the order in which they are tried: everything in larger type first, then less and less, and smaller type last. */
export function trials(size: SheetSize): Trial[] {
  const all = new Set(OMISSIONS);
  const without = (from: number, to: number, scale: number): Trial[] => Array.from({ length: to - from + 1 }, (_, count) => ({ omitted: new Set(OMISSIONS.slice(0, from + count)), scale }));
  return [
    ...LARGER[size].map((scale) => ({ omitted: new Set<Omission>(), scale })),
    ...without(0, LIGHT_OMISSIONS, 1),
    ...without(LIGHT_OMISSIONS, OMISSIONS.length, TIGHTER[size]),
    ...SMALLER[size].map((scale) => ({ omitted: all, scale })),
  ];
}
