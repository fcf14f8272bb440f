import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { LANGUAGES } from '../../base/language.js';
import { strings } from '../../base/strings/strings.de.js';
import { allowedFilters } from '../../filters/filter-names.js';
import { SIMPLE_FILTERS } from '../../offers/simple-filters.js';
import { PLACE_FILTERS } from '../../places/place-filter-names.js';
import { ATTRIBUTES } from '../attributes.js';
import { NEW } from '../configuration.js';
import { FORMS, SYSTEMS, type Settings } from '../settings.js';
import { FILTER_NAMES, USUAL_FILTERS } from './filter-names.js';
import { LANGUAGE_NAMES } from './language-names.js';
import { privacyText } from './privacy-text.js';
import { roomRule } from './room-rule.js';
import { policyLines, trustedTypesLine, typo3Policy } from './security-rules.js';
import { SYSTEM_STEPS } from './system-steps.js';

const HOST = 'https://miteinander.example';
const settings: Settings = { configuration: NEW, form: 'module', system: 'other', fixed: false };
const nothingSettled = { needs: [], categories: [], from: null, to: null, period: null } as unknown as Parameters<typeof allowedFilters>[1];

test('the rule that keeps room names what stands in the page, and frames need none', () => {
  expect(roomRule('offers', 'module')).toBe('@media (scripting: enabled) { mit-offers { display: block; min-height: 100vh } }');
  expect(roomRule('places', 'div')).toContain('[data-mit-widget="places"]');
  expect([roomRule('offers', 'frame'), roomRule('offers', 'address')]).toEqual([null, null]);
});

test('every filter of the widgets has a name here, and no other', () => {
  expect(new Set(Object.keys(FILTER_NAMES.offers))).toEqual(new Set([...allowedFilters(['all'], nothingSettled), ...SIMPLE_FILTERS]));
  expect(new Set(Object.keys(FILTER_NAMES.places))).toEqual(new Set(PLACE_FILTERS));
  expect(USUAL_FILTERS).toEqual({ offers: SIMPLE_FILTERS, places: PLACE_FILTERS });
});

test('every language of the widgets can be chosen, and the one of the page', () => {
  expect(Object.keys(LANGUAGE_NAMES)).toEqual(['', ...LANGUAGES]);
});

test('the table of attributes in the manual is the one of the source', async () => {
  const manual = await readFile(join(import.meta.dirname, '../../../../docs/einbetten.md'), 'utf8');
  const rows = ATTRIBUTES.map(({ name, widgets, says }) => `| \`${name}\` | ${widgets.map((widget) => (widget === 'offers' ? 'Angebote' : 'Orte')).join(', ')} | ${says} |`);
  expect(manual.split('\n').filter((line) => /^\| `[a-z-]+` \| (Angebote|Orte)/.test(line))).toEqual(rows);
});

test('the manual quotes what the widgets really say', async () => {
  const manual = await readFile(join(import.meta.dirname, '../../../../docs/einbetten.md'), 'utf8');
  expect(manual).toContain(`„${strings.failed}“`);
  expect(manual).toContain(`„${strings.offline}“`);
  for (const system of SYSTEMS.filter((name) => name !== 'other')) expect(manual).toContain(`\n### ${SYSTEM_STEPS[system].name}\n`);
});

/** WCAG 2.2, levels A and AA; 4.1.1 is gone. */
const CRITERIA =
  '1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11 2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8 3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3';

test('the conformance report speaks of every criterion once, counts them right, and names tests that exist', async () => {
  const root = join(import.meta.dirname, '../../../..');
  const report = await readFile(join(root, 'docs/barrierefreiheit.md'), 'utf8');
  const rows = [...report.matchAll(/^\| \S+ \| (\d\.\d\.\d+) [^|]+\| (AA?) \| ([^|]+) \| ([^|]+) \|$/gm)];
  expect(rows.map(([, criterion]) => criterion).join(' ')).toBe(CRITERIA);

  const count = (result: string): number => rows.filter(([, , , said]) => said === result).length;
  const [tested, built, partly, untested, never] = ['erfüllt, mit Test', 'erfüllt nach Bauart, ohne eigenen Test', 'teilweise geprüft', 'nicht geprüft', 'nicht anwendbar'].map(count);
  expect(report).toContain(
    `${rows.length} Kriterien: ${tested} erfüllt mit Test, ${built} erfüllt nach Bauart ohne eigenen Test, ${partly} teilweise geprüft, ${untested} nicht geprüft, ${never} nicht anwendbar.`,
  );
  expect([tested, built, partly, untested, never].reduce((sum = 0, part = 0) => sum + part, 0)).toBe(rows.length);

  const paths = [...report.matchAll(/`((?:test|widgets)\/[^`]+\.test\.ts)`/g)].map(([, path = '']) => path);
  await Promise.all(paths.map((path) => access(join(root, path))));
  const signs = new Set([...report.matchAll(/^\| (\[[a-z]+\]) \|/gm)].map(([, sign]) => sign));
  for (const [, criterion, , said, how = ''] of rows) {
    const cited = how.match(/\[[a-z]+\]/g) ?? [];
    expect([criterion, cited.filter((sign) => !signs.has(sign))]).toEqual([criterion, []]);
    if (said === 'erfüllt, mit Test') expect([criterion, cited.length > 0]).toEqual([criterion, true]);
  }
});

test('the rules name our host alone, and nothing that is unsafe', () => {
  for (const form of FORMS) {
    expect(policyLines(HOST, form).replaceAll(HOST, '')).toMatch(/^(?:[a-z]+-src ;\n?)+$/);
    expect(`${policyLines(HOST, form)} ${trustedTypesLine(form)} ${typo3Policy(HOST, form)}`).not.toMatch(/unsafe|\*/);
  }
  expect(typo3Policy(HOST, 'div')).toBe(
    `inheritDefault: true\nmutations:\n  - mode: extend\n    directive: script-src\n    sources:\n      - '${HOST}'\n  - mode: extend\n    directive: connect-src\n    sources:\n      - '${HOST}'`,
  );
});

test('the privacy text tells of the address of the page only where it holds something', () => {
  expect(privacyText('miteinander.example', settings)).not.toContain('in der Adresse unserer Seite');
  const syncing = { ...settings, configuration: { ...NEW, attributes: { 'sync-url': '' } } };
  expect(privacyText('miteinander.example', syncing)).toContain('in der Adresse unserer Seite');
});

test('what was not tried is said so, for every system', () => {
  for (const system of SYSTEMS.filter((name) => name !== 'other')) expect(SYSTEM_STEPS[system].tried).toMatch(/nicht (?:in einem laufenden System )?ausprobiert/);
});
