import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

export interface ReadPage {
  /** What a parser has to mend; empty for well-formed HTML. */
  errors: string[];
  /** Trimmed texts of what fits a simple selector. */
  texts(selector: string): string[];
  attributes(selector: string, name: string): string[];
}

/** Reads a page the way a browser does, without one. Selectors: lists of `tag.class[attribute=value]:not(…)`, and descendants. */
export function readHtml(text: string): ReadPage {
  const errors: string[] = [];
  const document = parse(text, { sourceCodeLocationInfo: true, onParseError: ({ code, startLine, startCol }) => errors.push(`${code} at ${startLine}:${startCol}`) });
  const elements = [...elementsOf(document)];
  const found = (selector: string): Element[] => elements.filter((element) => selector.split(/,\s*/).some((one) => fits(element, one.trim())));
  return {
    errors,
    texts: (selector) => found(selector).map((element) => textOf(element).replaceAll(/\s+/g, ' ').trim()),
    attributes: (selector, name) => found(selector).map((element) => element.attrs.find((attribute) => attribute.name === name)?.value).filter((value) => value !== undefined),
  };
}

function* elementsOf(node: Node): Generator<Element> {
  if (tree.isElementNode(node)) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child);
}

const textOf = (node: Node): string => (tree.isTextNode(node) ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '');

function fits(element: Element, selector: string): boolean {
  const steps = selector.split(/\s+/);
  if (!fitsOne(element, steps.pop() ?? '')) return false;
  let parent = element.parentNode;
  while (steps.length > 0 && parent !== null && 'tagName' in parent) {
    if (fitsOne(parent, steps.at(-1) ?? '')) steps.pop();
    parent = parent.parentNode;
  }
  return steps.length === 0;
}

function fitsOne(element: Element, selector: string): boolean {
  const excluded = [...selector.matchAll(/:not\(([^)]*)\)/g)].map(([, inner = '']) => inner);
  const rest = selector.replaceAll(/:not\([^)]*\)/g, '');
  const value = (name: string): string | undefined => element.attrs.find((attribute) => attribute.name === name)?.value;
  const [tag = ''] = /^[\w-]*/.exec(rest) ?? [];
  const classes = [...rest.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name);
  const attributes = [...rest.matchAll(/\[([\w-]+)(?:(\$?=)([^\]]*))?\]/g)];
  return (
    (tag === '' || element.tagName === tag) &&
    classes.every((name) => (value('class') ?? '').split(' ').includes(name)) &&
    attributes.every(([, name = '', operator, wanted = '']) => {
      const given = value(name);
      return given !== undefined && (operator === undefined || (operator === '=' ? given === wanted : given.endsWith(wanted)));
    }) &&
    !excluded.some((inner) => fitsOne(element, inner))
  );
}
