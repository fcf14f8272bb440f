import { expect, test } from 'vitest';
import { page } from 'vitest/browser';

import type { Language } from '../base/language.js';
import '../testing/all-languages.js';
import { stringsOf } from '../base/strings/strings-of.js';
import { mount, one, settled, shadowOf, textsOf } from '../testing/mount.js';

const LANGUAGES: Language[] = ['de', 'en', 'ar'];

/** Every sentence with a path; sentences with numbers are tried with numbers of every plural form. */
function sentencesOf(texts: object, path = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, text]: [string, unknown]): [string, string][] => {
    const here = `${path}${key}`;
    if (typeof text === 'string') return [[here, text]];
    if (typeof text === 'function') return [0, 1, 2, 3, 11, 100].map((count) => [`${here}(${count})`, String((text as (...values: unknown[]) => unknown)(count, 'Bochum', true))]);
    return sentencesOf(text as object, `${here}.`);
  });
}

test.for(LANGUAGES)('%s says everything', (language) => {
  const sentences = sentencesOf(stringsOf(language));
  expect(sentences.map(([key]) => key)).toEqual(sentencesOf(stringsOf('de')).map(([key]) => key));
  expect(sentences.filter(([, text]) => text.trim() === '' || /undefined|null|NaN|\[object/.test(text))).toEqual([]);
});

test.for([
  ['de', 'ltr', '1 Angebot im Umkreis von 10 km um 44787 Bochum'],
  ['en', 'ltr', '1 offer within 10 km of 44787 Bochum'],
  ['ar', 'rtl', 'عرض واحد ضمن 10 كم من 44787 Bochum'],
] as const)('lang="%s" on the page makes the widget speak and run that way', async ([lang, direction, sentence]) => {
  const widget = await mount({ place: '44787' }, { lang });
  expect(getComputedStyle(one(widget, '.base')).direction).toBe(direction);
  expect(one(widget, '.base').lang).toBe(lang);
  expect(textsOf(widget, '.status')[0]?.replace(/[\u2066-\u2069]/g, '')).toBe(sentence);
});

test.for(['en', 'ar'])('what the entries say stays marked as German in lang="%s"', async (lang) => {
  const widget = await mount({ place: '44787' }, { lang });
  one(widget, '.title').click();
  await widget.updateComplete;
  await settled(widget);
  const languageOf = (words: string): string | null | undefined => {
    const texts = document.createTreeWalker(shadowOf(widget), NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) if (texts.currentNode.textContent?.includes(words)) return texts.currentNode.parentElement?.closest('[lang]')?.getAttribute('lang');
    return undefined;
  };
  for (const words of ['Kaffeenachmittag', 'Gemeindehaus St. Marien', 'decken wir den Tisch', 'Klingeln Sie zweimal', 'Brückstraße', 'Frau Öztürk']) {
    expect([words, languageOf(words)]).toEqual([words, 'de']);
  }
});

test('the number to dial runs from left to right in Arabic too', async () => {
  const widget = await mount({ place: '44787' }, { lang: 'ar' });
  expect(getComputedStyle(one(widget, '.phone bdi')).direction).toBe('ltr');
});

test('without a heading the widget is named for what it shows', async () => {
  await mount({ place: '44787' });
  await expect.element(page.getByRole('region', { name: 'Angebote in der Nähe' })).toBeInTheDocument();
});
