import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';

import { useStage } from './support/stage.ts';
import { violations } from './support/violations.ts';
import { open, type VisitOptions } from './support/visit.ts';
import { OFFERS, PLACES, WIDGETS, type Widget } from './support/widget.ts';

const stage = useStage();

/** A language is a file of its own; German is in every widget. */
const built = (language: string): boolean => language === 'de' || existsSync(fileURLToPath(new URL(`../../../widgets/dist/v1/${language}.js`, import.meta.url)));

const LANGUAGES = ['de', 'de-simple', 'en', 'tr', 'uk', 'ar', 'ru', 'pl'].filter(built);

const LOOKS: Record<string, VisitOptions> = { light: {}, dark: { colorScheme: 'dark' }, 'forced colours': { forcedColors: 'active' } };

/** Everything a widget can be on a page, as attributes by heading. */
const statesOf = ({ tag }: Widget): Record<string, string> => ({
  list: `place="44787" radius="25" limit="3" ${tag === OFFERS.tag ? 'filters="all"' : 'heat'}`,
  ...(tag === OFFERS.tag ? { agenda: 'place="44787" radius="25" limit="3" view="agenda"', map: 'place="44787" radius="25" limit="3"', reasons: 'place="44787" radius="25" limit="2" sort="best"' } : {}),
  invited: '',
  empty: 'place="27498" radius="1"',
  failed: `place="44787" api="${stage.system}/failing"`,
  loading: `place="44787" api="${stage.system}/hanging"`,
  unknown: 'place="99999"',
});

async function showAllStates(widget: Widget, language: string, options: VisitOptions): Promise<Page> {
  const { page } = await open(stage, options);
  await page.route('**/failing/**', (route) => route.abort());
  await page.route('**/hanging/**', () => undefined);
  const rtl = language === 'ar' ? ' dir="rtl"' : '';
  const snippet = Object.entries(statesOf(widget)).map(([state, attributes]) => `<${widget.tag} id="${state}" heading="${state}" ${attributes}></${widget.tag}>`);
  await page.goto(stage.host.add({ scripts: [stage.system + widget.script], attributes: `lang="${language}"${rtl}`, css: 'html { color-scheme: light dark; font-family: sans-serif }', snippet: snippet.join('\n') }));
  const list = page.locator('#list');
  await list.locator('[part~="title"]').first().click();
  await list.locator('[part~="details"]:not([aria-busy="true"])').waitFor();
  await page.locator('#failed').getByRole('alert').waitFor();
  await page.locator('#unknown').getByRole('alert').waitFor();
  await page.locator('#empty .empty').waitFor();
  await page.locator('#loading [aria-busy="true"]').waitFor();
  if (widget.tag === OFFERS.tag) {
    await page.locator('#agenda [part~="item"]').first().waitFor();
    await page.locator('#map [part~="views"] button').last().click();
    await page.locator('#map').getByRole('button', { name: /^1/ }).waitFor();
  }
  return page;
}

describe.each(WIDGETS)('$tag', (widget) => {
  test.each(LANGUAGES)('in %s no state breaks a rule of WCAG 2.2 A and AA or of good practice', async (language) => {
    const page = await showAllStates(widget, language, {});
    expect(await page.locator('#list [part~="base"]').getAttribute('lang')).toBe(language);
    expect(await violations(page)).toEqual([]);
  });

  test.each(Object.keys(LOOKS).slice(1).flatMap((look) => (widget === OFFERS ? ['de', 'ar'] : ['de']).map((language) => [look, language] as const)))('in %s and %s no state breaks a rule either', async (look, language) => {
    expect(await violations(await showAllStates(widget, language, LOOKS[look] ?? {}))).toEqual([]);
  });

  test('with suggestions below the place field no rule is broken', async () => {
    const { page } = await open(stage);
    await page.goto(stage.host.add({ scripts: [stage.system + widget.script], snippet: `<${widget.tag}></${widget.tag}>` }));
    await page.locator(`${widget.tag} #place`).fill('Telg');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await violations(page)).toEqual([]);
  });
});

test('both widgets on one page break no rule together', async () => {
  const { page } = await open(stage);
  const attributes = 'place="44787" radius="25" limit="3"';
  await page.goto(stage.host.add({ scripts: [stage.system + OFFERS.script, stage.system + PLACES.script], snippet: `<mit-offers ${attributes}></mit-offers><mit-places ${attributes}></mit-places><mit-offers ${attributes} heading="Noch einmal"></mit-offers>` }));
  for (const tag of ['mit-offers', 'mit-places']) await page.locator(`${tag} [part~="item"]`).last().waitFor();
  expect(await violations(page)).toEqual([]);
});
