/** Whether a page has put something into the widget to stand there until the offers arrive; the line breaks of a snippet are nothing. */
export const hasFallback = (widget: Element): boolean =>
  [...widget.childNodes].some((node) => (node instanceof Element ? node.slot === '' : node instanceof Text && node.data.trim() !== ''));
