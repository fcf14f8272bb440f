import type { TemplateResult } from 'lit';

import type { AccessibilityFeature } from '../../data/gql/graphql.js';
import type { PlaceDetails } from '../place.js';
import type { OpenedWords } from './opened-words.js';
import { html, nothing, wordsOf } from './toolkit.js';

type Fact = 'stepFreeEntrance' | 'accessibleToilet' | 'accessibleParking' | 'inductionLoop' | 'quiet';

const FACTS: readonly (readonly [AccessibilityFeature, Fact])[] = [
  ['STEP_FREE_ENTRANCE', 'stepFreeEntrance'],
  ['ACCESSIBLE_TOILET', 'accessibleToilet'],
  ['ACCESSIBLE_PARKING', 'accessibleParking'],
  ['INDUCTION_LOOP', 'inductionLoop'],
  ['QUIET', 'quiet'],
];

/** Everything that is known about access, yes and no, and then what nobody has said: unknown is not no. */
export function accessTemplate({ accessibility }: PlaceDetails, { strings, opened, language }: OpenedWords): TemplateResult {
  if (accessibility === null) return html`<p>${opened.accessAllUnknown}</p>`;
  const { wheelchair, note } = accessibility;
  const known = [
    ...(wheelchair === null ? [] : [strings.wheelchair[wheelchair]]),
    ...FACTS.filter(([, fact]) => accessibility[fact] !== null).map(([feature, fact]) => (accessibility[fact] ? opened.access[feature].yes : opened.access[feature].no)),
  ];
  const unknown = [...(wheelchair === null ? [opened.access.WHEELCHAIR.yes] : []), ...FACTS.filter(([, fact]) => accessibility[fact] === null).map(([feature]) => opened.access[feature].yes)];
  return html`
    ${known.length > 0 ? html`<ul class="known">${known.map((fact) => html`<li>${fact}</li>`)}</ul>` : nothing}
    ${note === null ? nothing : html`<p lang="de" dir="auto" class="text">${note}</p>`}
    ${unknown.length > 0 ? html`<p class="unknown">${opened.accessUnknown(unknown.join(wordsOf(language).comma))}</p>` : nothing}
  `;
}
