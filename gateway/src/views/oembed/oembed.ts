import { html } from '../markup/html.js';
import { askedOf } from '../address/asked.js';
import { readQuestion } from '../offers/read-question.js';
import type { ViewContext } from '../view-context.js';
import { readLanguage } from '../words/language.js';
import { stringsOf } from '../words/strings-of.js';

const usualWidth = 600;
const leastWidth = 200;
const heights = { list: 640, offer: 560 } as const;
const secondsToKeep = 3600;

/** What oembed.com calls a rich answer. */
export interface OembedAnswer {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly cache_age: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

interface Target {
  readonly path: string;
  readonly title: string;
  readonly height: number;
}

/**
 * The frame for an address of ours: a static list, which needs no popups, storage or scripts, so that it works where the
 * frame may do next to nothing. Null for everybody else's addresses, and for ours that show no offers.
 */
export async function oembed(asked: URLSearchParams, context: ViewContext): Promise<OembedAnswer | null> {
  const target = await targetOf(asked.get('url') ?? '', context);
  if (target === null) return null;
  const width = Math.max(leastWidth, atMost(asked.get('maxwidth'), usualWidth));
  const height = Math.max(leastWidth, atMost(asked.get('maxheight'), target.height));
  const frame = html`<iframe src="${context.address()}${target.path}" width="${width}" height="${height}" title="${target.title}" frameborder="0" loading="lazy"></iframe>`;
  return {
    version: '1.0',
    type: 'rich',
    title: target.title,
    provider_name: 'Miteinander',
    provider_url: `${context.address()}/`,
    cache_age: secondsToKeep,
    html: String(frame),
    width,
    height,
  };
}

const atMost = (text: string | null, usual: number): number => (/^\d{1,5}$/.test(text ?? '') ? Math.min(Number(text), usual) : usual);

async function targetOf(text: string, context: ViewContext): Promise<Target | null> {
  const url = URL.parse(text);
  const own = URL.parse(context.address());
  if (url === null || own === null || url.origin !== own.origin || !url.pathname.startsWith(own.pathname.replace(/\/$/, ''))) return null;
  const path = url.pathname.slice(own.pathname.replace(/\/$/, '').length);
  const asked = askedOf(url.href.split('#', 1)[0] ?? '');
  const strings = stringsOf(readLanguage(asked.get('lang')));
  if (path === '/angebote' || path === '/suche') {
    asked.delete('after');
    const { place } = await readQuestion(asked, context);
    const query = asked.toString();
    return { path: `/embed/list${query === '' ? '' : `?${query}`}`, title: place === '' ? strings.openTitle : strings.title(place), height: heights.list };
  }
  const [, id] = /^\/angebote\/([\w-]{1,64})$/.exec(path) ?? [];
  if (id === undefined) return null;
  const answer = await context.ask('OfferView', { id });
  const offer = answer.ok ? answer.data.activity : null;
  const lang = asked.get('lang');
  return offer === null ? null : { path: `/embed/offer/${offer.id}${lang === null ? '' : `?lang=${encodeURIComponent(lang)}`}`, title: offer.title, height: heights.offer };
}
