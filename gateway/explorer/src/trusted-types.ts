import { plainMarkup } from './plain-markup.ts';

interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML(text: string): string; createScriptURL(address: string): string }): unknown;
}

/**
 * GraphiQL hands its HTML and its workers' addresses to the browser as bare text. Where the browser asks for more, this
 * lets through the HTML of plain Markdown, shows any other as text, and lets workers come from beside this page alone.
 */
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
trustedTypes?.createPolicy('default', {
  createHTML: plainMarkup,
  createScriptURL: (address) => {
    const url = new URL(address, document.baseURI);
    if (url.href.startsWith(new URL('assets/', document.baseURI).href)) return url.href;
    throw new TypeError(`No script is loaded from ${url.origin}.`);
  },
});
