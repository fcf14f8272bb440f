import type { Strings } from '../../base/strings/strings.js';
import type { BundleOffer } from '../../prescription/bundle/district-bundle.js';
import type { SheetStrings } from '../strings/sheet-strings.js';

/** What is known of steps, wheelchairs, toilet, hearing and quiet; a known no of steps is said as well. */
export function accessInWords(access: BundleOffer['access'], sheet: SheetStrings, { wheelchair }: Strings): string[] {
  if (!access) return [];
  const { steps, toilet, loop, quiet, parking } = sheet.access;
  return [
    access.stepFree === undefined ? [] : steps[access.stepFree ? 'none' : 'some'],
    access.wheelchair === undefined ? [] : wheelchair[access.wheelchair],
    access.toilet ? toilet : [],
    access.loop ? loop : [],
    access.quiet ? quiet : [],
    access.parking ? parking : [],
  ].flat();
}
