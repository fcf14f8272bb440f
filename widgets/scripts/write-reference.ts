import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Declaration, Described, Manifest } from './describe-elements.ts';

export type Element = Declaration & { tagName: string };

/** The elements of a manifest; their classes are called as their tags are. */
export const elementsOf = (manifest: Manifest): Element[] =>
  manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ name }) => /^Mit[A-Z]/.test(name))
    .map((declaration) => ({ ...declaration, tagName: declaration.tagName ?? declaration.name.replaceAll(/(?<=.)[A-Z]/g, '-$&').toLowerCase() }));

/** Writes a page for each element, and one that leads to them. */
export async function writeReference(manifest: Manifest, folder: string): Promise<void> {
  const elements = elementsOf(manifest);
  await mkdir(folder, { recursive: true });
  await Promise.all(elements.map((element) => writeFile(join(folder, `${element.tagName}.html`), pageOf(element))));
  const links = elements.map(({ tagName, description = '' }) => `<li><a href="./${tagName}.html"><code>&lt;${tagName}&gt;</code></a> <span lang="en">${textOf(description)}</span></li>`);
  await writeFile(join(folder, 'index.html'), frameOf('Elemente zum Einbauen', `<ul>${links.join('')}</ul>`));
}

/** All there is to say about an element. */
export function pageOf(element: Element): string {
  const { tagName, description = '', attributes = [], members = [], events = [], slots = [], cssParts = [], cssProperties = [], cssStates = [] } = element;
  const methods = members.filter(({ kind, privacy, description, attribute, static: ofClass }) => description && privacy !== 'private' && !ofClass && !attribute && (kind === 'method' || kind === 'field'));
  return frameOf(
    `<${tagName}>`,
    `<p lang="en">${textOf(description)}</p>
${tableOf('Attribute', ['Attribut', 'Vorgabe', 'Bedeutung'], attributes, ({ name, default: preset, description }) => [code(name), code(plain(preset)), english(description)])}
${tableOf('Eigenschaften und Methoden', ['Name', 'Bedeutung'], methods, ({ name, description }) => [code(name), english(description)])}
${tableOf('Ereignisse', ['Ereignis', 'Bedeutung'], events, ({ name, description }) => [code(name), english(description)])}
${tableOf('Slots', ['Slot', 'Inhalt'], slots, ({ name = '', description }) => [name ? code(name) : 'ohne Namen', english(description)])}
${tableOf('Teile für <code>::part()</code>', ['Teil', 'Was es ist'], cssParts, ({ name, description }) => [code(name), english(description)])}
${tableOf('CSS-Eigenschaften', ['Eigenschaft', 'Vorgabe', 'Wofür'], cssProperties, ({ name, default: preset, description }) => [code(name), code(preset), english(description)])}
${tableOf('Zustände für <code>:state()</code>', ['Zustand', 'Wann'], cssStates, ({ name, description }) => [code(name), english(description)])}`,
  );
}

/** What the sources call by a name, and what says nothing. */
const NAMED: Readonly<Record<string, string>> = { PAGE: '20', MOST: '3', VIEWS: 'list agenda map', SIMPLE_FILTERS: 'place radius period theme', PLACE_FILTERS: 'place radius kind open cool access', null: '', false: '', '[]': '', undefined: '' };

function tableOf<Row extends Described>(title: string, heads: readonly string[], rows: readonly Row[], cellsOf: (row: Row) => string[]): string {
  if (rows.length === 0) return '';
  const lines = rows.map((row) => `<tr>${cellsOf(row).map((cell, column) => (column === 0 ? `<th scope="row">${cell}</th>` : `<td>${cell}</td>`)).join('')}</tr>`);
  return `<h2>${title}</h2>
<div class="wide" tabindex="0" role="region" aria-label="${title.replaceAll(/<[^>]*>/g, '')}"><table><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead><tbody>
${lines.join('\n')}
</tbody></table></div>`;
}

/** A default value as an attribute holds it. */
const plain = (preset = ''): string => NAMED[preset] ?? preset.replaceAll(/^'|'$/g, '');

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const code = (text = ''): string => (text === '' ? '' : `<code>${escaped(text)}</code>`);

const english = (text = ''): string => `<span lang="en">${textOf(text)}</span>`;

/** Text with what stands between backticks as code. */
const textOf = (text: string): string => escaped(text).replaceAll(/`([^`]+)`/g, '<code>$1</code>');

const frameOf = (title: string, content: string): string => `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} – Miteinander</title>
<link rel="stylesheet" href="/site.css">
<link rel="icon" href="/mark.svg" type="image/svg+xml">
</head>
<body>
<main class="frame text">
<h1>${escaped(title)}</h1>
${content}
<p><a href="/">Zur Startseite</a></p>
</main>
</body>
</html>
`;
