import { definite } from '../checks/definite.js';
import type { RecordChecks } from '../checks/record-checks.js';
import type { AccessibilityFacts } from '@miteinander/kit/accessibility/accessibility-facts.js';

type Tag = (key: string) => string | undefined;

const WHEELCHAIR: Readonly<Record<string, AccessibilityFacts['wheelchair']>> = { yes: 'YES', designated: 'YES', limited: 'LIMITED', no: 'NO' };
const WHEELCHAIR_IN_GERMAN: typeof WHEELCHAIR = { ja: 'YES', eingeschränkt: 'LIMITED', teilweise: 'LIMITED', nein: 'NO' };

/** Undefined when the object says nothing about it. */
export function osmAccessibility(checks: RecordChecks, tag: Tag): AccessibilityFacts | undefined {
  const accessibility = definite<AccessibilityFacts>({
    wheelchair: wheelchair(checks, tag),
    accessibleToilet: yesOrNo(tag('toilets:wheelchair')),
    inductionLoop: yesOrNo(tag('hearing_loop')),
    accessibleParking: yesOrNo(tag('capacity:disabled')),
    note: tag('wheelchair:description:de') ?? tag('wheelchair:description'),
  });
  return Object.keys(accessibility).length > 0 ? accessibility : undefined;
}

function wheelchair(checks: RecordChecks, tag: Tag): AccessibilityFacts['wheelchair'] {
  const value = tag('wheelchair');
  if (value === undefined || WHEELCHAIR[value]) return WHEELCHAIR[value ?? ''];
  const translated = WHEELCHAIR_IN_GERMAN[value.toLowerCase()];
  const reason = translated ? `Als „${translated}“ verstanden.` : 'Kein bekannter Wert (yes, limited, no). Die Angabe wurde weggelassen.';
  checks.repair('wheelchair', value, reason);
  return translated;
}

const yesOrNo = (value: string | undefined) => (value === 'yes' ? true : value === 'no' ? false : undefined);
