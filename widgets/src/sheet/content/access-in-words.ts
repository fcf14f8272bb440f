import type { Strings } from '../../base/strings/strings.js';
import type { BundleOffer } from '../../prescription/bundle/district-bundle.js';
import type { SheetStrings } from '../strings/sheet-strings.js';

/** What is known of steps and wheelchairs, and further of toilet, hearing, quiet and cars. A known no of steps or wheelchairs is said as well. */
export function accessInWords({ stepFree, wheelchair, ...access }: NonNullable<BundleOffer['access']> = {}, sheet: SheetStrings, strings: Strings): { access: string[]; moreAccess: string[] } {
  const { steps, toilet, loop, quiet, parking } = sheet.access;
  // Where a wheelchair comes in there are no steps.
  const ofSteps = stepFree === undefined || (stepFree && wheelchair === 'YES') ? [] : [steps[stepFree ? 'none' : 'some']];
  return {
    access: [...ofSteps, ...(wheelchair === undefined ? [] : [strings.wheelchair[wheelchair]])],
    moreAccess: [access.toilet ? toilet : [], access.loop ? loop : [], access.quiet ? quiet : [], access.parking ? parking : []].flat(),
  };
}
