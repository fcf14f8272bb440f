import { attributesOf } from '../attributes.js';
import type { Configuration, WidgetName } from '../configuration.js';
import type { Form } from '../settings.js';
import { escapeHtml } from './escape-html.js';
import { frameAddress } from './frame-address.js';
import { pageAddress } from './page-address.js';
import { tidy } from './tidy.js';

/** Files of one version that never change, with the checksums a page names. */
export interface FixedFiles {
  readonly version: string;
  readonly integrity: Readonly<Record<string, string>>;
}

const SUBJECT: Record<WidgetName, string> = { offers: 'Angebote', places: 'Orte' };
/** Enough for the first offers where nothing tells the frame its height. */
const FRAME_PIXELS = 700;

/**
 * The lines for a page.
 * @param origin where the files are, without a slash at the end
 * @param fixed null for the files that are kept up to date
 */
export function writeSnippet(origin: string, configuration: Configuration, form: Form, fixed: FixedFiles | null): string {
  const tidied = tidy(configuration);
  const address = pageAddress(origin, tidied);
  const script = scriptLine(origin, form === 'frame' ? 'frame.js' : `${tidied.widget}.js`, fixed);
  switch (form) {
    case 'module':
      return `${script}\n<mit-${tidied.widget}${written(tidied, '')}>\n  ${link(address, tidied)}\n</mit-${tidied.widget}>`;
    case 'div':
      return `${script}\n<div data-mit-widget="${tidied.widget}"${written(tidied, 'data-')}>\n  ${link(address, tidied)}\n</div>`;
    case 'frame':
      return `<iframe src="${escapeHtml(frameAddress(origin, tidied))}" title="${escapeHtml(titleOf(tidied))}" width="100%" height="${FRAME_PIXELS}" loading="lazy" frameborder="0"></iframe>\n${script}`;
    case 'address':
      return address;
  }
}

function scriptLine(origin: string, file: string, fixed: FixedFiles | null): string {
  const integrity = fixed?.integrity[file];
  if (fixed === null || integrity === undefined) return `<script type="module" src="${origin}/widgets/v1/${file}"></script>`;
  return `<script type="module" crossorigin="anonymous" src="${origin}/widgets/v${fixed.version}/${file}" integrity="${escapeHtml(integrity)}"></script>`;
}

/** What is written without a value when it is empty. */
const FLAGS = new Set(['sync-url', 'open-now', 'cool', 'heat']);
/** What any element of a page can have; the widget inside a div looks for it around itself. */
const ANY_ELEMENTS = new Set(['lang']);

const written = ({ widget, attributes }: Configuration, before: string): string =>
  attributesOf(widget)
    .filter((name) => attributes[name] !== undefined)
    .map((name) => ` ${ANY_ELEMENTS.has(name) ? '' : before}${name}${FLAGS.has(name) && attributes[name] === '' ? '' : `="${escapeHtml(attributes[name] ?? '')}"`}`)
    .join('');

/** Says where the link leads, for whoever sees nothing else. */
const titleOf = ({ widget, attributes }: Configuration): string =>
  `${SUBJECT[widget]} in ${attributes['place'] ? `der Nähe von ${attributes['place']}` : 'Ihrer Nähe'}`;

/** German, whatever language the widget speaks. */
const link = (address: string, configuration: Configuration): string =>
  `<a href="${escapeHtml(address)}"${configuration.attributes['lang'] === undefined ? '' : ' lang="de"'}>${escapeHtml(titleOf(configuration))}</a>`;
