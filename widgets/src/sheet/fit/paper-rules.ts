import type { SheetSize } from '../../prescription/address/prescription-address.js';

const PAGES: Record<SheetSize, string> = { A5: 'A5 portrait', A4: 'A4 portrait', LARGE: 'A4 portrait' };

/** The rules that a choice of paper changes: the printer's page, and how large the type is. A sheet of rules, because a page's policy forbids attributes. */
export class PaperRules {
  readonly #rules = new CSSStyleSheet();

  constructor() {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#rules];
  }

  apply(size: SheetSize, scale: number): void {
    this.#rules.replaceSync(`@page { size: ${PAGES[size]}; margin: 0; } :root { --scale: ${scale}; }`);
  }

  remove(): void {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((rules) => rules !== this.#rules);
  }
}
