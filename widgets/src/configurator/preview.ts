import { attributesOf } from './attributes.js';
import { configurationIn } from './fragment.js';

/** What means something only on the page it is meant for. */
const ELSEWHERE = new Set(['api', 'sync-url']);

/** Shows the widget that the page's fragment describes, and follows it. */
export function preview(root: HTMLElement): void {
  const show = (): void => {
    const parts = new URLSearchParams(location.hash.slice(1));
    const { widget, attributes } = configurationIn(parts);
    document.documentElement.dataset['theme'] = parts.get('theme') ?? 'plain';
    const tag = `mit-${widget}`;
    const element = root.querySelector(tag) ?? document.createElement(tag);
    // Only what a widget knows is set: a link could name any attribute.
    for (const name of attributesOf(widget).filter((known) => !ELSEWHERE.has(known))) {
      const value = attributes[name];
      if (value === undefined) element.removeAttribute(name);
      else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    }
    if (!element.isConnected) root.replaceChildren(element);
    void load();
  };
  addEventListener('hashchange', show);
  show();
}

/** Both widgets in one file, as a page with Trusted Types can have only one Lit. */
function load(): Promise<unknown> {
  const address = '/widgets/v1/both.js';
  return import(address);
}
