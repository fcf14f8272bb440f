import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { describeElements, type Described } from './describe-elements.ts';
import { elementsOf, pageOf, type Element } from './write-reference.ts';

const folder = join(import.meta.dirname, '..');
const elements = elementsOf(await describeElements(folder));
const prescription = elements.find(({ tagName }) => tagName === 'mit-prescription') as Element;
const offers = elements.find(({ tagName }) => tagName === 'mit-offers') as Element;
const namesOf = (described: readonly Described[] = []): string[] => described.map(({ name }) => name);

/** Every text between a file's `part="…"` in the templates of the list. */
async function partsInSources(): Promise<Set<string>> {
  const files = ['offers.element.ts', 'views/groups.template.ts', 'views/map.template.ts', ...['details', 'links', 'offer', 'offer-list', 'opened', 'place-field', 'results', 'states', 'toolbar', 'view-switch', 'ways'].map((name) => `templates/${name}.ts`)];
  const texts = await Promise.all(files.map((file) => readFile(join(folder, 'src/offers', file), 'utf8')));
  return new Set(texts.flatMap((text) => [...text.matchAll(/ part="([a-z]+)"/g)].map(([, name = '']) => name)));
}

test('the elements are found by their tags', () => {
  expect(namesOf(elements.map(({ tagName }) => ({ name: tagName })))).toEqual(['mit-offers', 'mit-places', 'mit-prescription']);
});

test('every attribute, property, method, event, slot, part and custom property of the list says what it is for', () => {
  const { attributes = [], members = [], events = [], slots = [], cssParts = [], cssProperties = [], cssStates = [] } = offers;
  const said = [...attributes, ...members.filter(({ privacy, name }) => privacy !== 'private' && name !== 'version'), ...events, ...slots, ...cssParts, ...cssProperties, ...cssStates];
  expect(said.length).toBeGreaterThan(60);
  expect(said.filter(({ description }) => !description).map(({ name }) => name)).toEqual([]);
});

test('the events that are described are those the sources fire', async () => {
  const source = await readFile(join(folder, 'src/base/events.ts'), 'utf8');
  const fired = [...source.matchAll(/super\('(mit-[a-z-]+)'/g)].map(([, name = '']) => name);
  expect(namesOf(offers.events).toSorted()).toEqual(fired.toSorted());
});

test('every part of the list is described', async () => {
  const described = new Set(namesOf(offers.cssParts));
  expect([...(await partsInSources())].filter((part) => !described.has(part))).toEqual([]);
});

test('every custom property of the sources is described, and no other', async () => {
  const styles = await Promise.all(['src/base/tokens.ts', 'src/offers/offers.styles.ts', 'src/offers/styles/list.styles.ts', 'src/map/map.styles.ts'].map((file) => readFile(join(folder, file), 'utf8')));
  const used = new Set(styles.flatMap((text) => [...text.matchAll(/var\((--mit-[a-z-]+)/g)].map(([, name = '']) => name)));
  expect(namesOf(offers.cssProperties).toSorted()).toEqual([...used].toSorted());
});

test('the README names every attribute, event, slot, part and custom property of the list', async () => {
  const readme = await readFile(join(folder, 'README.md'), 'utf8');
  const words = new Set([...readme.replaceAll(/```.*?```/gs, '').matchAll(/`([^`]+)`/g)].flatMap(([, code = '']) => code.split(/[\s,]+/)));
  const { attributes, events, slots, cssParts, cssProperties, cssStates } = offers;
  const named = [attributes, events, slots, cssParts, cssProperties, cssStates].flatMap(namesOf).filter(Boolean);
  expect(named.filter((name) => !words.has(name))).toEqual([]);
});

/** Every text between a file's `part="…"`, and every public custom property, in the sources of the prescription. */
async function foundInPrescription(pattern: RegExp): Promise<string[]> {
  const source = join(folder, 'src/prescription');
  const files = (await readdir(source, { recursive: true })).filter((file) => /(element|templates\/.*|later\/.*|styles\/.*)\.ts$/.test(file));
  const texts = await Promise.all(files.map((file) => readFile(join(source, file), 'utf8')));
  return [...new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, name = '']) => name)))].toSorted();
}

test('the prescription says what everything of it is for, and describes the parts and events it has', async () => {
  const { attributes = [], members = [], events = [], slots = [], cssParts = [], cssProperties = [], cssStates = [] } = prescription;
  const said = [...attributes, ...members.filter(({ privacy, name }) => privacy !== 'private' && name !== 'version' && !name.endsWith('Callback')), ...events, ...slots, ...cssParts, ...cssProperties, ...cssStates];
  expect(said.filter(({ description }) => !description).map(({ name }) => name)).toEqual([]);
  expect(namesOf(cssParts).toSorted()).toEqual(await foundInPrescription(/ part="([a-z]+)"/g));
  const fired = [...(await readFile(join(folder, 'src/prescription/events.ts'), 'utf8')).matchAll(/super\('(mit-[a-z-]+)'/g)].map(([, name = '']) => name);
  expect(namesOf(events).toSorted()).toEqual([...fired, 'mit-error'].toSorted());
});

test('the README names everything of the prescription', async () => {
  const [, section = ''] = /^## `<mit-prescription>`$(.*?)^## /ms.exec(await readFile(join(folder, 'README.md'), 'utf8')) ?? [];
  const words = new Set([...section.replaceAll(/```.*?```/gs, '').matchAll(/`([^`]+)`/g)].flatMap(([, code = '']) => code.split(/[\s,]+/)));
  const { attributes, events, slots, cssParts, cssStates } = prescription;
  expect([attributes, events, slots, cssParts, cssStates].flatMap(namesOf).filter(Boolean).filter((name) => !words.has(name))).toEqual([]);
});

test('a page shows what the source says, as text', () => {
  const page = pageOf({ name: 'MitCake', tagName: 'mit-cake', description: 'A <b>cake</b> with `icing`.', attributes: [{ name: 'layers', default: "'two'", description: 'How high.' }] });
  expect(page).toContain('A &lt;b>cake&lt;/b> with <code>icing</code>.');
  expect(page).toContain('<th scope="row"><code>layers</code></th><td><code>two</code></td>');
  expect(page).not.toContain('Ereignisse');
});
