import { html, nothing, type TemplateResult } from 'lit';

import type { Language } from '../../base/language.js';
import { contentStringsOf } from '../../base/languages/content-strings-of.js';
import type { Refusal } from '../../base/languages/content-strings.js';
import type { RequestError } from '../../data/request-error.js';
import type { Question } from '../question.js';
import type { Words } from './context.js';

/** Three pale offers of the usual height, so that nothing jumps when the real ones come. */
export function skeletonTemplate(): TemplateResult {
  return html`<div class="skeleton" aria-hidden="true">${[0, 1, 2].map(() => html`<div class="offer"><div class="leaf open"></div><div class="body"><i></i><i></i><i></i></div></div>`)}</div>`;
}

export interface EmptyView {
  question: Question;
  place: string;
  /** Whether a filter narrows the search. */
  narrowing: boolean;
  /** What there is instead, as far as that is known. */
  waysOn: unknown;
  /** Absent unless the ways on did not come. */
  retry: (() => void) | undefined;
}

/** Nothing found: what was asked, and what there is instead. */
export function emptyTemplate({ question, place, narrowing, waysOn, retry }: EmptyView, { strings }: Words): TemplateResult {
  const narrowed = narrowing || question.period !== null || question.theme !== null || question.from !== null;
  return html`<div class="empty">
    <p class="lead">${strings.nothing(question.radius, place, narrowed)}</p>
    ${waysOn} ${retry ? html`<slot></slot><button part="button" class="button" @click=${retry}>${strings.retry}</button>` : nothing}
    <slot name="empty"></slot>
  </div>`;
}

/** What went wrong in words: the question's own fault by the API's words where it has the language, anything else in ours. */
export function failureTemplate(error: RequestError | null, retry: () => void, { strings, language }: Words): TemplateResult {
  const refusal = error?.isAnswer ? refusalIn(language, error) : undefined;
  if (refusal) {
    const { message, hint, lang = nothing } = refusal;
    return html`<div class="failure" role="alert"><p class="lead" lang=${lang}>${message}</p><p lang=${lang}>${hint}</p></div>`;
  }
  return html`<div class="failure" role="alert">
    <p class="lead">${error?.code === 'OFFLINE' ? strings.offline : strings.failed}</p>
    <button part="button" class="button" @click=${retry}>${strings.retry}</button>
  </div>`;
}

/** The API speaks German and English; `lang` says which of them, where the visitor reads neither. */
function refusalIn(language: Language, { code, words }: RequestError): (Refusal & { lang?: string }) | undefined {
  const ours: Readonly<Record<string, Refusal>> | null | undefined = contentStringsOf(language)?.refusals;
  const said = words[language] ?? ours?.[code];
  if (said) return said;
  const lang = language !== 'de-simple' && words['en'] ? 'en' : 'de';
  return words[lang] && { ...words[lang], lang };
}
