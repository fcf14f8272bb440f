import { http, HttpResponse, type HttpHandler } from 'msw';
import { onTestFinished, vi } from 'vitest';

import { RegisterSheetDocument, type TypedDocumentString } from '../../data/gql/graphql.js';
import { origins, worker } from '../../testing/handlers.js';
import { freshApi, serve } from '../../testing/mount.js';
import type { DistrictBundle, DistrictTexts } from '../bundle/district-bundle.js';
import '../define.js';
import { HOLLERBECK_DISTRICT } from '../matching/cases/district.js';
import type { MitPrescription } from '../prescription.element.js';

/** Wednesday, ten o'clock in Germany: the day on which the invented district plays. */
export const CONSULTATION = new Date('2026-11-25T09:00:00Z');

export interface PrescriptionMounting {
  /** Come before the usual answers. */
  handlers?: HttpHandler[];
  /** What stands inside the element, as HTML. */
  content?: string;
  /** The language of the page. */
  lang?: string;
  /** False for tests that look at it while it loads. */
  settled?: boolean;
}

export interface Told {
  method: string;
  url: string;
  body: string;
}

const ours = (request: Request): boolean => origins.has(new URL(request.url).origin);

/** The bundle for every place that begins with it, else the refusal of the API. */
export const bundling = (bundle: DistrictBundle = HOLLERBECK_DISTRICT, known = /^(5999|5998|Hollerbeck|k05999)/): HttpHandler =>
  http.get('*/bundles/:place', ({ request, params }) => {
    if (!ours(request)) return undefined;
    if (known.test(String(params['place']))) return HttpResponse.json(bundle);
    const de = { message: 'Diese Postleitzahl kennen wir nicht.', hint: 'Meinten Sie 59991 Hollerbeck?' };
    return HttpResponse.json({ errors: [{ extensions: { code: 'UNKNOWN_POSTAL_CODE', de, en: { message: 'We do not know this postcode.', hint: 'Did you mean 59991 Hollerbeck?' } } }] }, { status: 404 });
  });

export const noBundle = (): HttpHandler => http.get('*/bundles/:place', ({ request }) => (ours(request) ? HttpResponse.error() : undefined));

export const texting = (texts: DistrictTexts['offers'][string]): HttpHandler =>
  http.get('*/bundles/:place/texts', ({ request }) =>
    ours(request) ? HttpResponse.json({ stamp: HOLLERBECK_DISTRICT.stamp, offers: Object.fromEntries(HOLLERBECK_DISTRICT.offers.map(({ id }) => [id, texts])) }) : undefined,
  );

/** Answers one document that is told by POST. */
export function telling<Result, Variables>(document: TypedDocumentString<Result, Variables>, resolve: (variables: Variables) => Result | Response): HttpHandler {
  const hash = String(document.__meta__?.['hash']).replace('sha256:', '');
  return http.post(`*/documents/${hash}`, async ({ request }) => {
    if (!ours(request)) return undefined;
    const { variables } = (await request.clone().json()) as { variables: Variables };
    const answer = resolve(variables);
    return answer instanceof Response ? answer : HttpResponse.json({ data: answer as object });
  });
}

const TEXTS: DistrictTexts['offers'][string] = {
  description: 'Wir decken den Tisch.\nWer mag, bringt Fotos mit.', plain: 'Wir trinken Kaffee.', contactName: 'Frau Öztürk', email: 'kaffee@heimatverein.example', organiser: 'Heimatverein Hollerbeck',
  url: 'https://heimatverein.example/', firstVisit: { greeter: 'Herr Grünewald', groupSize: 'etwa 12' },
};

const usual = (): HttpHandler[] => [bundling(), texting(TEXTS), telling(RegisterSheetDocument, () => ({ registerSheet: { accepted: true } }))];

/** Puts the widget on the page as its script would, with a clock that stands still, and waits until nothing is on its way. */
export async function mountPrescription(attributes: Record<string, string> = {}, { handlers = [], content = '', lang = 'de', settled: wait = true }: PrescriptionMounting = {}): Promise<MitPrescription> {
  await serve([...handlers, ...usual()]);
  const page = document.createElement('main');
  page.lang = lang;
  const widget = document.createElement('mit-prescription');
  widget.clock = () => CONSULTATION;
  for (const [name, value] of Object.entries({ api: freshApi(), ...attributes })) widget.setAttribute(name, value);
  origins.add(new URL(widget.getAttribute('api') ?? '').origin);
  widget.innerHTML = content;
  page.append(widget);
  document.body.append(page);
  onTestFinished(() => page.remove());
  await widget.updateComplete;
  if (wait) await settled(widget);
  return widget;
}

/** Resolves when nothing is on its way. */
export async function settled(widget: MitPrescription): Promise<void> {
  await vi.waitFor(() => {
    if (widget.shadowRoot?.querySelector('[aria-busy="true"]') !== null) throw new Error('The widget is still loading.');
  });
  await widget.updateComplete;
}

/** Everything that leaves for the API until the test is over. */
export function recorded(): Told[] {
  const all: Told[] = [];
  const listen = ({ request }: { request: Request }): void => {
    if (!ours(request)) return;
    const told: Told = { method: request.method, url: request.url, body: '' };
    all.push(told);
    void request.clone().text().then((body) => (told.body = body));
  };
  worker.events.on('request:start', listen);
  onTestFinished(() => worker.events.removeListener('request:start', listen));
  return all;
}

export function shadowOf(widget: MitPrescription): ShadowRoot {
  if (!widget.shadowRoot) throw new Error('The widget has not been rendered yet. Mount it first.');
  return widget.shadowRoot;
}

/** The text of every element that fits, as it is read: white space is one space. */
export const textsOf = (widget: MitPrescription, selector: string): string[] =>
  [...shadowOf(widget).querySelectorAll(selector)].map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim());

export const titlesOf = (widget: MitPrescription): string[] => textsOf(widget, '.title');

/** One element by selector; a test that finds none has nothing to say. */
export function one<Found extends HTMLElement = HTMLElement>(widget: MitPrescription, selector: string, at = 0): Found {
  const found = shadowOf(widget).querySelectorAll<Found>(selector)[at];
  if (!found) throw new Error(`There is no "${selector}" in the widget.`);
  return found;
}

/** Presses the choice that says this. */
export async function press(widget: MitPrescription, label: string): Promise<void> {
  const found = [...shadowOf(widget).querySelectorAll<HTMLElement>('button')].find((button) => button.textContent?.trim() === label);
  if (!found) throw new Error(`There is no button "${label}" in the widget.`);
  found.focus();
  found.click();
  await widget.updateComplete;
  await widget.updateComplete;
}

/** Puts the offer at a place in the list on the sheet, or takes it off. */
export async function tick(widget: MitPrescription, at: number): Promise<void> {
  one(widget, '.box input', at).click();
  await widget.updateComplete;
}

export async function choose(widget: MitPrescription, selector: string, value: string): Promise<void> {
  const select = one<HTMLSelectElement>(widget, selector);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await widget.updateComplete;
}

/** Types a place and leaves the field. */
export async function live(widget: MitPrescription, place: string): Promise<void> {
  const input = one<HTMLInputElement>(widget, '#place');
  input.value = place;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await widget.updateComplete;
  await settled(widget);
}

/** The sheet the link leads to: the fragment's values. */
export function sheetOf(widget: MitPrescription): URLSearchParams {
  const { href } = one<HTMLAnchorElement>(widget, 'a.print');
  return new URLSearchParams(new URL(href).hash.slice(1));
}

/** Events of a name, as they reach the page. */
export function heard<Name extends keyof HTMLElementEventMap>(name: Name): HTMLElementEventMap[Name][] {
  const events: HTMLElementEventMap[Name][] = [];
  const listen = (event: HTMLElementEventMap[Name]): unknown => events.push(event);
  document.body.addEventListener(name, listen);
  onTestFinished(() => document.body.removeEventListener(name, listen));
  return events;
}
