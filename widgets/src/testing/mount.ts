import type { HttpHandler } from 'msw';
import { onTestFinished, vi } from 'vitest';

import '../offers/define.js';
import type { MitOffers } from '../offers/offers.element.js';
import { SUNDAY } from './fixtures.js';
import { origins, usual, worker } from './handlers.js';

export interface Mounting {
  /** Come before the usual answers. */
  handlers?: HttpHandler[];
  /** What stands inside the element, as HTML. */
  content?: string;
  /** What stands around it; the element replaces `<slot>`. */
  around?: string;
  /** The language of the page. */
  lang?: string;
  /** False for tests that look at it while it loads. */
  settled?: boolean;
  /** Called before the element is part of the page. */
  before?(widget: MitOffers): void;
}

let started: Promise<unknown> | undefined;

/** An origin of its own for each test: answers are kept per origin. */
export const freshApi = (): string => `https://offers-${crypto.randomUUID()}.example`;

/** Makes the handlers answer until the test is over. */
export async function serve(handlers: HttpHandler[] = []): Promise<void> {
  await (started ??= worker.start({ quiet: true, onUnhandledFrame: 'bypass' }));
  worker.use(...handlers, ...usual());
  onTestFinished(() => {
    worker.resetHandlers();
    origins.clear();
  });
}

/** Puts the widget on the page as its script would, with a clock that stands still, and waits until nothing is on its way. */
export async function mount(attributes: Record<string, string> = {}, { handlers = [], content = '', around = '<slot></slot>', lang = 'de', settled: wait = true, before }: Mounting = {}): Promise<MitOffers> {
  await serve(handlers);
  const page = document.createElement('main');
  page.lang = lang;
  page.innerHTML = around;
  const widget = document.createElement('mit-offers');
  widget.clock = () => SUNDAY;
  for (const [name, value] of Object.entries({ api: freshApi(), ...attributes })) widget.setAttribute(name, value);
  origins.add(new URL(widget.getAttribute('api') ?? '').origin);
  widget.innerHTML = content;
  before?.(widget);
  page.querySelector('slot')?.replaceWith(widget);
  document.body.append(page);
  onTestFinished(() => page.remove());
  await widget.updateComplete;
  if (wait) await settled(widget);
  return widget;
}

/** Resolves when neither a list nor details are on their way. */
export async function settled(widget: MitOffers): Promise<void> {
  await vi.waitFor(() => {
    if (shadowOf(widget).querySelector('[aria-busy="true"]')) throw new Error('The widget is still loading.');
  });
  await widget.updateComplete;
}

export function shadowOf(widget: MitOffers): ShadowRoot {
  if (!widget.shadowRoot) throw new Error('The widget has not been rendered yet. Mount it first.');
  return widget.shadowRoot;
}

/** The text of every element that fits, as it is read: white space is one space. */
export const textsOf = (widget: MitOffers, selector: string): string[] =>
  [...shadowOf(widget).querySelectorAll(selector)].map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim());

export const titlesOf = (widget: MitOffers): string[] => textsOf(widget, '.title');

/** One element by selector; a test that finds none has nothing to say. */
export function one<Found extends HTMLElement = HTMLElement>(widget: MitOffers, selector: string): Found {
  const found = shadowOf(widget).querySelector<Found>(selector);
  if (!found) throw new Error(`There is no "${selector}" in the widget.`);
  return found;
}

/** Events of a name, as they reach the page. */
export function heard<Name extends keyof HTMLElementEventMap>(name: Name): HTMLElementEventMap[Name][] {
  const events: HTMLElementEventMap[Name][] = [];
  const listen = (event: HTMLElementEventMap[Name]): unknown => events.push(event);
  document.body.addEventListener(name, listen);
  onTestFinished(() => document.body.removeEventListener(name, listen));
  return events;
}
