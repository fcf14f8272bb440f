import { attributesOf } from '../attributes.js';
import type { Configuration, WidgetName } from '../configuration.js';
import { formOr, type Form } from '../settings.js';
import { readFrameAddress } from './frame-address.js';
import { readPageAddress } from './page-address.js';
import { readTags, type Tag } from './read-tags.js';
import { tidy } from './tidy.js';
import { unescapeHtml } from './unescape-html.js';

export interface ReadSnippet {
  readonly configuration: Configuration;
  readonly form: Form;
  readonly fixed: boolean;
  /** Attributes that no widget has; they are lost. */
  readonly unknown: readonly string[];
  /** Whether an editor has turned the tags into text, so that visitors see them as such. */
  readonly asText: boolean;
}

/** What a page may say about any element, and what marks ours. */
const ANYBODYS = new Set(['id', 'class', 'data-mit-widget']);

/** Lines somebody has pasted: a page's source, ours alone, or an address. Null if there is no widget in them. */
export function readSnippet(text: string): ReadSnippet | null {
  const pasted = text.trim();
  const inTags = readFirst(readTags(pasted));
  if (inTags !== null) return { ...inTags, asText: false };
  const inText = /&lt;/i.test(pasted) ? readFirst(readTags(unescapeHtml(pasted))) : null;
  if (inText !== null) return { ...inText, asText: true };
  const configuration = /\s/.test(pasted) ? null : (readPageAddress(pasted) ?? readFrameAddress(pasted));
  return configuration && { configuration: tidy(configuration), form: formOr(configuration.widget, 'address'), fixed: false, unknown: [], asText: false };
}

function readFirst(tags: readonly Tag[]): Omit<ReadSnippet, 'asText'> | null {
  for (const tag of tags) {
    const read = readElement(tag) ?? readFrame(tag);
    if (read !== null) return { ...read, fixed: tags.some(({ name, attributes }) => name === 'script' && attributes.has('integrity')) };
  }
  return null;
}

function readElement({ name, attributes }: Tag): Omit<ReadSnippet, 'asText' | 'fixed'> | null {
  const form = name === 'div' ? 'div' : 'module';
  const widget = /^(?:mit-)?(offers|places)$/.exec(form === 'div' ? (attributes.get('data-mit-widget') ?? '') : name.startsWith('mit-') ? name : '')?.[1] as WidgetName | undefined;
  if (widget === undefined) return null;
  const known = new Set(attributesOf(widget));
  const read: Record<string, string> = {};
  const unknown: string[] = [];
  for (const [written, value] of attributes) {
    const plain = form === 'div' ? written.replace(/^data-/, '') : written;
    if (known.has(plain)) read[plain] ??= value;
    else if (!ANYBODYS.has(written)) unknown.push(written);
  }
  return { configuration: tidy({ widget, attributes: read }), form, unknown };
}

function readFrame({ name, attributes }: Tag): Omit<ReadSnippet, 'asText' | 'fixed'> | null {
  const configuration = name === 'iframe' ? readFrameAddress(attributes.get('src') ?? '') : null;
  return configuration && { configuration: tidy(configuration), form: 'frame', unknown: [] };
}
