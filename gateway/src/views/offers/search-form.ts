import type { Question } from '../address/question.js';
import { parametersOf } from '../address/write-address.js';
import { html, type Markup } from '../markup/html.js';
import { kilometresInWords } from '../words/facts-in-words.js';
import type { Language } from '../words/language.js';
import type { Strings } from '../words/strings.js';

const radii = [2, 5, 10, 25, 50, 100];

/** Place and radius to change; everything else that is asked goes along. A plain form: it works without JavaScript. */
export function searchForm(question: Question, action: string, language: Language, strings: Strings): Markup {
  const { ort, umkreis: _, ...others } = parametersOf(question);
  const choices = [...new Set([...radii, question.radius])].toSorted((one, other) => one - other);
  const kept = Object.entries({ ...others, lang: language === 'de' ? '' : language }).filter(([, value]) => value !== '');
  return html`<form class="ask" action="${action}" method="get" role="search">
<div class="where-field"><label for="ort">${strings.placeLabel}</label>
<input id="ort" name="ort" type="text" value="${ort}" required maxlength="100" autocomplete="postal-code" spellcheck="false" dir="auto" aria-describedby="ort-hint">
<span class="hint" id="ort-hint">${strings.placeHint}</span></div>
<div><label for="umkreis">${strings.radiusLabel}</label>
<select id="umkreis" name="umkreis">${choices.map((radius) => html`<option value="${radius}"${radius === question.radius ? html` selected` : null}>${kilometresInWords(radius, strings)}</option>`)}</select></div>
${kept.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<button type="submit">${strings.search}</button>
</form>`;
}
