import axe from 'axe-core';
import { expect, onTestFinished, test } from 'vitest';
import { cdp, page } from 'vitest/browser';

import { LANGUAGES } from '../base/language.js';
import { CRISIS_LINES } from './crisis-lines.js';
import { prescriptionSpeech, prescriptionStringsOf } from './languages/prescription-speech.js';
import { FIRST_NEEDS, FURTHER_NEEDS } from './need-choices.js';
import type { MitPrescription } from './prescription.element.js';
import { mountPrescription, one, press, settled, shadowOf, tick } from './testing/mount-prescription.js';

await Promise.all(LANGUAGES.map((language) => prescriptionSpeech.learn(language)));

const FOREIGN = LANGUAGES.filter((language) => !language.startsWith('de'));
const OF_THE_PAGE = ['region', 'landmark-one-main', 'page-has-heading-one', 'bypass', 'document-title', 'html-has-lang'];
/** Words of the German interface; what an entry says itself is marked as German and does not count. */
const GERMAN = /(?<!\p{L})(Angebote?|Ort|Uhr|geprüft|kostenlos|Spende|Begleitung|Blatt|Papier|Sprache|Leeren|Fertig|drucken|weitere|Gesellschaft|Trauer|Bewegung|Rollstuhl|Hinkommen|nur|und|oder|nicht|bis|von|Mittwoch|November|Minuten?|Nummern?)(?!\p{L})/u;
const ALIKE: Readonly<Record<string, RegExp>> = { en: /^November$/, pl: /^Papier$/ };

/** What axe-core finds wrong, each with the place: empty if all is well. */
async function violationsOf(widget: MitPrescription): Promise<string[]> {
  const { violations } = await axe.run(widget, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: Object.fromEntries(OF_THE_PAGE.map((rule) => [rule, { enabled: false }])),
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${target.flat().join(' ')}: ${failureSummary ?? ''}`));
}

/** With an opened offer, two on the sheet, and the code for the telephone. */
async function inUse(lang: string, attributes: Record<string, string> = {}): Promise<MitPrescription> {
  const widget = await mountPrescription({ place: '59991', 'heading-level': '1', practice: 'praxis-1', ...attributes }, { lang });
  one(widget, '[part="needs"] .chip').click();
  one(widget, '.more-needs').click();
  await tick(widget, 0);
  await tick(widget, 1);
  one(widget, '.title').click();
  one(widget, '.on-phone').click();
  await widget.updateComplete;
  await settled(widget);
  await expect.poll(() => shadowOf(widget).querySelector('.qr')).not.toBeNull();
  return widget;
}

function germanIn(widget: MitPrescription, lang: string): string[] {
  const said: string[] = [];
  const foreign = (element: Element | null): boolean => !element?.closest('[lang="de"]:not(.base), [lang="de-simple"], style, option');
  const texts = document.createTreeWalker(shadowOf(widget), NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) if (foreign(texts.currentNode.parentElement)) said.push(texts.currentNode.textContent ?? '');
  for (const element of shadowOf(widget).querySelectorAll('[aria-label]')) if (foreign(element) && !element.matches('.box input')) said.push(element.getAttribute('aria-label') ?? '');
  return said.filter((text) => {
    const found = GERMAN.exec(text)?.[0];
    return found !== undefined && !ALIKE[lang]?.test(found);
  });
}

test.for(LANGUAGES)('%s names every need and every line for an emergency', (language) => {
  const { needs, crisisLines } = prescriptionStringsOf(language);
  expect(Object.keys(needs).toSorted()).toEqual([...FIRST_NEEDS, ...FURTHER_NEEDS].toSorted());
  expect(Object.keys(crisisLines).toSorted()).toEqual(CRISIS_LINES.map(({ line }) => line).toSorted());
});

test('German words are found where they are', async () => {
  expect(germanIn(await inUse('de'), 'en').length).toBeGreaterThan(8);
});

test.for(FOREIGN)('in %s nothing is German but the entries', async (lang) => {
  const widget = await inUse(lang);
  expect(germanIn(widget, lang)).toEqual([]);
  one(widget, '.crisis-button').click();
  await widget.updateComplete;
  expect(germanIn(widget, lang)).toEqual([]);
});

test.for(LANGUAGES)('in %s axe-core finds nothing wrong, and all of it stays within 320 pixels', async (lang) => {
  await page.viewport(320, 800);
  onTestFinished(() => page.viewport(414, 896));
  const widget = await inUse(lang);
  expect(await violationsOf(widget)).toEqual([]);
  expect(getComputedStyle(one(widget, '.base')).direction).toBe(lang === 'ar' ? 'rtl' : 'ltr');
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
});

test.for(['light', 'dark'])('axe-core finds nothing wrong in the %s scheme on a wide screen, in use, empty, failed and in an emergency', async (scheme) => {
  await page.viewport(1240, 900);
  onTestFinished(() => page.viewport(414, 896));
  const widget = await inUse('de', { scheme });
  expect(await violationsOf(widget)).toEqual([]);
  await press(widget, 'Akute Not? Hier sind die Nummern');
  expect(await violationsOf(widget)).toEqual([]);
  widget.closest('main')?.remove();
  for (const attributes of [{ place: '12345' }, { place: '59993', radius: '1', preselect: 'bereavement' }, { place: '' }, { place: '59991', preselect: 'heat' }] as Record<string, string>[]) {
    const other = await mountPrescription({ ...attributes, scheme, 'heading-level': '1' });
    expect(await violationsOf(other)).toEqual([]);
    other.closest('main')?.remove();
  }
});

test('with forced colours what is pressed and ticked wears the colours of the system', async () => {
  const protocol = cdp() as unknown as { send(method: string, parameters: object): Promise<unknown> };
  await protocol.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  onTestFinished(async () => void (await protocol.send('Emulation.setEmulatedMedia', { media: '', features: [] })));
  const widget = await inUse('de');
  const system = document.createElement('p');
  system.style.cssText = 'forced-color-adjust: none; background: Highlight';
  document.body.append(system);
  onTestFinished(() => system.remove());
  const { backgroundColor } = getComputedStyle(system);
  for (const selector of ['.chip[aria-pressed="true"]', '.box input:checked']) expect(getComputedStyle(one(widget, selector)).backgroundColor).toBe(backgroundColor);
});
