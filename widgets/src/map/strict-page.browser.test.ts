import { http, HttpResponse } from 'msw';
import { expect, onTestFinished, test, vi } from 'vitest';

import { freshApi, serve } from '../testing/mount.js';
import { backgrounds } from './testing/mount-map.js';

/** The policy of a careful town: its own host alone, nothing inline, Trusted Types with the one policy of the widgets. */
const policyFor = (api: string): string =>
  `default-src 'none'; script-src ${location.origin}; connect-src ${location.origin} ws: ${api}; img-src ${api}; style-src 'none'; require-trusted-types-for 'script'; trusted-types lit-html`;

interface StrictPage {
  shadow: ShadowRoot;
  page: HTMLElement;
  /** What the policy has forbidden. */
  violations: string[];
}

async function openStrictPage(): Promise<StrictPage> {
  const api = freshApi();
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 800px; block-size: 700px';
  frame.srcdoc = `<!doctype html><html lang="de"><meta http-equiv="Content-Security-Policy" content="${policyFor(api)}"><title>Rathaus</title><body></body></html>`;
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  await new Promise((loaded) => frame.addEventListener('load', loaded, { once: true }));
  const page = frame.contentDocument;
  if (!page) throw new Error('The frame has no document.');
  const violations: string[] = [];
  page.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => violations.push(`${violatedDirective} ${blockedURI} ${sourceFile}`));
  frame.contentWindow?.addEventListener('error', ({ message }) => violations.push(message));
  page.documentElement.dataset['api'] = api;
  const script = page.createElement('script');
  script.type = 'module';
  const policy = frame.contentWindow as unknown as { trustedTypes: { createPolicy(name: string, rules: object): { createScriptURL(url: string): string } } };
  // The page's own script is the page's own matter.
  script.src = policy.trustedTypes.createPolicy('lit-html', { createScriptURL: (url: string) => url }).createScriptURL(new URL('./testing/strict-page.ts', import.meta.url).href);
  page.head.append(script);
  await vi.waitFor(() => expect(page.body.shadowRoot?.querySelector('[aria-current]')).toBeTruthy(), { timeout: 10_000 });
  if (!page.body.shadowRoot) throw new Error('The map has no shadow root.');
  return { shadow: page.body.shadowRoot, page: page.documentElement, violations };
}

test('the map works on a page that allows nothing but our host, with Trusted Types, and breaks no rule of it', async () => {
  await serve(backgrounds());
  const { shadow, page, violations } = await openStrictPage();
  await vi.waitFor(() => expect(shadow.querySelectorAll('.map-name, .map-status:not(:empty)').length).toBeGreaterThan(0));
  const markers = [...shadow.querySelectorAll<HTMLButtonElement>('.map-point')];
  const heights = markers.map((marker) => marker.getBoundingClientRect().height);
  expect(heights).toEqual([34, 34]);
  markers[0]?.click();
  expect(shadow.querySelector('.map-offer')?.textContent).toBe('1: <img src=x onerror=alert(1)>');
  shadow.querySelector<HTMLButtonElement>('.map-button')?.click();
  markers.at(-1)?.click();
  expect(page.dataset['selected']).toBe('choir');
  expect(shadow.querySelector('img')).toBeNull();
  expect(violations).toEqual([]);
});

test('the policy is in force', async () => {
  await serve([...backgrounds(), http.get('*/map/config.json', () => HttpResponse.json({ tiles: null }))]);
  const { page, violations } = await openStrictPage();
  expect(() => (page.ownerDocument.body.innerHTML = '<b>no</b>')).toThrow('TrustedHTML');
  await vi.waitFor(() => expect(violations.join()).toContain('require-trusted-types-for'));
});
