import { test } from 'vitest';

import { expectUsable } from './support/expect-usable.ts';
import type { HostPage } from './support/host-site.ts';
import { useStage } from './support/stage.ts';
import { visit, type VisitOptions } from './support/visit.ts';
import { OFFERS, snippetOf, WIDGETS, type Widget } from './support/widget.ts';

const stage = useStage();

const page = (widget: Widget, more: Partial<HostPage> = {}): HostPage => ({ scripts: [stage.system + widget.script], snippet: snippetOf(widget), ...more });

/** Only what a careful administrator has to allow; nothing inline, nothing evaluated. */
const strictPolicy = (): string =>
  `default-src 'none'; script-src ${stage.system}; connect-src ${stage.system}; style-src 'self'; base-uri 'none'; form-action 'none'; report-uri /report`;

const trustedTypes = (): string => `${strictPolicy()}; require-trusted-types-for 'script'; trusted-types lit-html`;

const RESETS = {
  'a reset of everything': '* { all: unset !important } head, script, style, title { display: none !important }',
  'a reset to the start of everything': '* { all: initial !important } head, script, style, title { display: none !important }',
  'a reset of measures': '* { margin: 0 !important; padding: 0 !important; border: 0 !important; min-width: 0 !important; box-sizing: content-box !important; float: none !important; line-height: 1 !important; list-style: none !important; text-decoration: none !important; background: none !important; outline: 0 !important }',
  'a framework that makes everything a box of its own': '*, *::before, *::after { display: block !important; position: static !important; width: auto !important; height: auto !important; overflow: hidden !important }',
  'a theme that sets a light colour on everything': 'html { background: #111 } * { color: #eee !important }',
  'text set in capitals, centred, on one line': 'main { max-width: 60em } h1, #before, #after { white-space: normal } body { text-transform: uppercase; text-align: center; white-space: nowrap; letter-spacing: 0.1em; text-indent: 2em; line-height: 1; word-break: keep-all; font-variant: small-caps }',
};

interface Case {
  page?(): Partial<HostPage>;
  visit?: VisitOptions;
}

const CASES: Record<string, Case> = {
  'a plain page': {},
  'a strict policy': { page: () => ({ headers: { 'content-security-policy': strictPolicy() } }) },
  'Trusted Types': { page: () => ({ headers: { 'content-security-policy': trustedTypes() } }) },
  'a page whose root has 62.5 %': { page: () => ({ css: 'html { font-size: 62.5% } body { font-size: 1.6rem }' }) },
  'a page from right to left': { page: () => ({ attributes: 'lang="ar" dir="rtl"' }) },
  'a dark page': { page: () => ({ css: 'html { color-scheme: dark; background: #111; color: #eee }' }) },
  'a page that follows a dark system': { page: () => ({ css: 'html { color-scheme: light dark }' }), visit: { colorScheme: 'dark' } },
  'a dark page that says nothing of it': { page: () => ({ css: 'html { background: #111; color: #eee }' }) },
  'forced colours': { visit: { forcedColors: 'active' } },
  '320 pixels': { visit: { viewport: { width: 320, height: 640 } } },
  'a phone': { visit: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } },
  'text twice as large': { page: () => ({ css: 'html { font-size: 200% }' }), visit: { viewport: { width: 640, height: 844 } } },
  'text twice as large on a phone': { page: () => ({ css: 'html { font-size: 200% } h1 { font-size: 1.2em; overflow-wrap: anywhere }' }), visit: { viewport: { width: 390, height: 844 } } },
  'text spaced out by its reader': { page: () => ({ css: '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }' }), visit: { viewport: { width: 390, height: 844 } } },
  ...Object.fromEntries(Object.entries(RESETS).map(([name, css]) => [name, { page: () => ({ css }) }])),
};

/** Both widgets share what carries them; what depends on their own styles is tried with both. */
const ONCE = new Set(['a plain page', 'a page that follows a dark system', 'a dark page that says nothing of it', 'a phone', 'text twice as large', 'a reset to the start of everything', 'a framework that makes everything a box of its own']);

const tried = WIDGETS.flatMap((widget) => Object.keys(CASES).filter((name) => widget === OFFERS || !ONCE.has(name)).map((name) => ({ tag: widget.tag, name, widget })));

test.each(tried)('$tag, $name: the list is there, can be read, narrowed and opened, without a complaint', async ({ widget, name }) => {
  const { page: more, visit: options } = CASES[name] as Case;
  await expectUsable(stage, widget, await visit(stage, page(widget, more?.()), options));
});
