import type { Page } from 'playwright';

/**
 * What is wrong with how a widget lies on a page: parts outside the widget or the window, text over other text, text cut off.
 * Boxes and not pixels are compared, because pictures differ from machine to machine with the fonts there are. Empty if all is well.
 */
export function layoutFaults(page: Page, tag: string): Promise<string[]> {
  return page.evaluate((tag) => {
    const faults: string[] = [];
    const widget = document.querySelector(tag);
    const root = widget?.shadowRoot;
    if (!widget || !root) return [`there is no <${tag}>`];
    const { scrollWidth, clientWidth } = document.documentElement;
    const named = (element: Element | null): string => `${element?.getAttribute('part') ?? element?.className ?? ''} "${(element?.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40)}"`;
    const shown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true }) && element.closest('.unseen') === null;
    const scrolls = (element: Element | null): boolean => element !== null && (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    if (scrollWidth > clientWidth) {
      const wide = [...document.body.querySelectorAll('*'), ...root.querySelectorAll('*')].filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return !scrolls(element) && (right > clientWidth + 1 || left < -1);
      });
      faults.push(`the page scrolls sideways by ${scrollWidth - clientWidth} px: ${wide.map((element) => `${element.localName}.${element.className} ${named(element)}`).join(', ')}`);
    }

    const base = root.querySelector('[part~="base"]')?.getBoundingClientRect();
    if (!base || base.width < 100) return [...faults, `the widget is ${base?.width ?? 0} px wide`];

    for (const element of root.querySelectorAll('[part]')) {
      if (!shown(element) || scrolls(element)) continue;
      const { left, right } = element.getBoundingClientRect();
      if (left < base.left - 1 || right > base.right + 1) faults.push(`outside the widget: ${named(element)}`);
      if (left < -1 || right > clientWidth + 1) faults.push(`outside the window: ${named(element)}`);
      const style = getComputedStyle(element);
      if (/hidden|clip/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1) faults.push(`cut off: ${named(element)}`);
    }

    for (const item of root.querySelectorAll('[part~="item"], [part~="toolbar"]')) {
      const walker = document.createTreeWalker(item, NodeFilter.SHOW_TEXT);
      const lines: { text: Node; box: DOMRect }[] = [];
      while (walker.nextNode()) {
        const text = walker.currentNode;
        const holder = text.parentElement;
        if (!text.textContent?.trim() || !holder || !shown(holder) || scrolls(holder)) continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        lines.push(...[...range.getClientRects()].map((box) => ({ text, box })));
      }
      for (const [at, one] of lines.entries()) {
        for (const other of lines.slice(at + 1)) {
          if (one.text === other.text) continue;
          const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
          const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
          // Line boxes of neighbours may share a little; letters lie in their middle.
          if (across > 2 && down > 0.4 * Math.min(one.box.height, other.box.height)) faults.push(`"${one.text.textContent?.trim()}" lies on "${other.text.textContent?.trim()}"`);
        }
      }
    }
    return faults;
  }, tag);
}
