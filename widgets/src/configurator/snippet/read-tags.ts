import { unescapeHtml } from './unescape-html.js';

export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const NEXT = /<!--[\s\S]*?(?:-->|$)|<([a-z][^\s/>]*)/gi;
const ATTRIBUTE = /[\s/]*([^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/y;

/**
 * The start tags of a piece of HTML with their attributes, names in small letters; of two equal names the first counts, as in a browser.
 * Nothing is built from them: what somebody pastes never becomes part of a page, and no Trusted Types policy is needed.
 */
export function readTags(html: string): Tag[] {
  const tags: Tag[] = [];
  NEXT.lastIndex = 0;
  for (let found = NEXT.exec(html); found !== null; found = NEXT.exec(html)) {
    const name = found[1]?.toLowerCase();
    if (name === undefined) continue;
    const [attributes, end] = attributesFrom(html, NEXT.lastIndex);
    tags.push({ name, attributes });
    NEXT.lastIndex = end;
  }
  return tags;
}

function attributesFrom(html: string, start: number): [Map<string, string>, end: number] {
  const attributes = new Map<string, string>();
  let end = start;
  ATTRIBUTE.lastIndex = start;
  for (let found = ATTRIBUTE.exec(html); found !== null; found = ATTRIBUTE.exec(html)) {
    const [, name = '', double, single, bare = ''] = found;
    end = ATTRIBUTE.lastIndex;
    if (!attributes.has(name.toLowerCase())) attributes.set(name.toLowerCase(), unescapeHtml(double ?? single ?? bare));
  }
  return [attributes, end];
}
