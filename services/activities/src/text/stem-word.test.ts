import { expect, test } from 'vitest';

import { foldWord } from './fold-word.js';
import { stemWord } from './stem-word.js';

test.each([
  ['Haus Häuser Hauses Häusern'],
  ['Frau Frauen'],
  ['Oma Omas'],
  ['Handy Handys'],
  ['Café Cafés'],
  ['wandern wandert wanderte Wanderer'],
  ['trauern Trauer Trauernde Trauernden trauert'],
  ['reparieren repariert reparierte'],
  ['spazieren spaziert'],
  ['basteln bastelt gebastelt'],
  ['spielen spielt gespielt Spiele Spiels'],
  ['Nachbar Nachbarn Nachbarin Nachbarinnen'],
  ['Freund Freundinnen Freunde'],
  ['Anmeldung Anmeldungen'],
  ['diskutieren diskutiert diskutierte'],
])('%s have one stem', (forms) => {
  expect(new Set(forms.split(' ').map((form) => stemWord(foldWord(form)))).size).toBe(1);
});

test.each([
  ['Wand', 'wandern'],
  ['Trauer', 'Trauung'],
  ['Kuchen', 'Küche'],
  ['Wein', 'weinen'],
  ['Ente', 'Rente'],
  ['Handy', 'Hand'],
  ['gewinnen', 'Gewinde'],
])('%s and %s have different ones', (one, other) => {
  expect(stemWord(foldWord(one))).not.toBe(stemWord(foldWord(other)));
});
