import { definite } from '../checks/definite.js';
import type { RecordChecks } from '../checks/record-checks.js';

/** „44789 Bochum“; the table is the city's, so an empty field still means Bochum. */
export function readPostalCodeAndCity(checks: RecordChecks, raw: string): { postalCode?: string; city: string } {
  const text = checks.text('plz_ort', raw) ?? '';
  const [, code = '', city = ''] = /^(\S*\d\S*)?\s*(.*)$/u.exec(text) ?? [];
  return definite({ postalCode: checks.postalCode('plz_ort', code), city: city === '' ? 'Bochum' : city });
}
