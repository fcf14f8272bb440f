import { expect, test } from 'vitest';
import { page } from 'vitest/browser';

import { LANGUAGES } from '../base/language.js';
import '../testing/all-languages.js';
import { mount, one, settled, shadowOf, textsOf } from '../testing/mount.js';

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

test.for(LANGUAGES.filter((language) => !language.startsWith('de')))('what the entries say stays marked as German in lang="%s"', async (lang) => {
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
