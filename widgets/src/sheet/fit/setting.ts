import type { DrawnOutlines } from '../../map/ground/drawn-outlines.js';
import type { SheetSize } from '../../prescription/address/prescription-address.js';
import type { SheetContent } from '../content/sheet-content.js';
import type { SheetStrings } from '../strings/sheet-strings.js';
import type { Omission } from './trial.js';

/** What is to be set. */
export interface Copy {
  content: SheetContent;
  strings: SheetStrings;
  outlines: DrawnOutlines | undefined;
  size: SheetSize;
}

/** A sheet as it is set: what is left off it, and which offers stand on which page. */
export interface Setting extends Copy {
  omitted: ReadonlySet<Omission>;
  /** How many offers each page has; one page at least. */
  pages: readonly number[];
}
