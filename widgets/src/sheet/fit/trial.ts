import type { SheetSize } from '../../prescription/address/prescription-address.js';

/** What can be left off, the least important first. */
export const OMISSIONS = ['MAP', 'GERMAN_SUMMARY', 'SUMMARY', 'PLAIN', 'THIRD_DATE', 'GROUP', 'FIRST_NOTE', 'COMPANY', 'CHECKED', 'LEAD', 'ACCESS_NOTE', 'GERMAN_TITLE', 'FURTHER_DATES', 'GREETER'] as const;

export type Omission = (typeof OMISSIONS)[number];

/** One way of setting a sheet: what is left off, and how large the type is against its usual size. */
export interface Trial {
  omitted: ReadonlySet<Omission>;
  scale: number;
}

const LARGER: Record<SheetSize, readonly number[]> = { A5: [1.15, 1.08], A4: [1.2, 1.1], LARGE: [] };
/** Only for texts of a length that hardly anybody writes: never in large type, which has pages enough. */
const SMALLER: Record<SheetSize, readonly number[]> = { A5: [0.94, 0.88, 0.82, 0.76, 0.7], A4: [0.94, 0.88, 0.82, 0.76], LARGE: [] };

/** All ways in the order in which they are tried: everything in larger type first, then less and less, and smaller type last. */
export function trials(size: SheetSize): Trial[] {
  const all = new Set(OMISSIONS);
  return [
    ...LARGER[size].map((scale) => ({ omitted: new Set<Omission>(), scale })),
    ...Array.from({ length: OMISSIONS.length + 1 }, (_, count) => ({ omitted: new Set(OMISSIONS.slice(0, count)), scale: 1 })),
    ...SMALLER[size].map((scale) => ({ omitted: all, scale })),
  ];
}
