import type { Widget } from './define-element.js';

/**
 * Puts a widget into every `<div data-mit-widget="…">`, for editors that strip tags they do not know: `data-place`
 * becomes `place`, and what stands in the div is the fallback. Divs that come later are found as they come.
 */
export function fillDivs(tag: string, widget: Widget): void {
  const selector = `div[data-mit-widget="${tag.replace('mit-', '')}"]`;
  const fill = (div: Element): void => {
    if (div.querySelector(`:scope > ${tag}`)) return;
    const element = document.createElement(tag);
    for (const name of widget.observedAttributes) {
      const value = div.getAttribute(`data-${name}`);
      if (value !== null) element.setAttribute(name, value);
    }
    element.append(...div.childNodes);
    div.append(element);
  };
  const fillAll = (root: ParentNode): void => root.querySelectorAll(selector).forEach(fill);
  // Only what is added is looked through, so that a page that changes all the time pays for its changes alone.
  new MutationObserver((changes) => {
    for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (!(node instanceof Element) || !node.isConnected) continue;
      if (node.matches(selector)) fill(node);
      else fillAll(node);
    }
  }).observe(document, { childList: true, subtree: true });
  fillAll(document);
}
