import { expect, test } from 'vitest';

import { foldWord } from './fold-word.js';
import { splitCompound } from './split-compound.js';

test.each([
  ['Mittagstisch', 'mittag tisch'],
  ['Mittagstische', 'mittag tisch'],
  ['Erzählcafé', 'erzahl cafe'],
  ['Seniorentanz', 'senior tanz'],
  ['Kinderchor', 'kind chor'],
  ['Büchertausch', 'buch tausch'],
  ['Handysprechstunde', 'handy sprechstunde'],
  ['Abendspaziergang', 'abend spaziergang'],
  ['Seniorennachmittag', 'senior nachmittag'],
  ['Elternkindtreff', 'eltern kind treff'],
  ['Gemeindefrühstückstreff', 'gemeinde fruhstuck treff'],
  ['Knüddelabend', 'knuddel abend'],
  ['Wanderungsgruppe', 'wanderung gruppe'],
])('%s is made of %s', (word, parts) => {
  expect(splitCompound(foldWord(word))?.parts.join(' ')).toBe(parts);
});

test.each(['Kindergarten', 'Bahnhof', 'Ehrenamt', 'Karate', 'Distanz', 'Verein', 'Gastgeber', 'Interessen', 'vergessen', 'Verlauf', 'Beispiele', 'Hintergründe', 'Rente', 'praktisch', 'Oma', 'Tisch', 'Häuser', 'Spaziergänge'])(
  '%s is not taken apart',
  (word) => {
    expect(splitCompound(foldWord(word))).toBeNull();
  },
);

test('what is left of a compound without its last part is kept for the word as a whole', () => {
  expect(splitCompound('mittagstische')).toEqual({ front: 'mittags', head: 'tisch', parts: ['mittag', 'tisch'] });
});
