import { expect, test } from 'vitest';
import { bareForm, fullForm, placeNames } from './name-forms.ts';

test('writes a name in search form without punctuation', () => {
  expect(fullForm('Michelau i.OFr.')).toBe('michelau i ofr');
  expect(fullForm('Cottbus/Chóśebuz')).toBe('cottbus chosebuz');
});

test('cuts off what tells a name from its namesakes', () => {
  expect(['Neustadt a.d.Aisch', 'Neustadt an der Aisch', 'Neustadt (Dosse)'].map(bareForm)).toEqual(['neustadt', 'neustadt', 'neustadt']);
  expect(bareForm('Rothenburg/O.L.')).toBe('rothenburg');
  expect(bareForm('Weiden i.d.OPf.')).toBe('weiden');
});

test('keeps names that only contain such letters', () => {
  expect(bareForm('Bad Salzuflen')).toBe('bad salzuflen');
  expect(bareForm('Ahlen')).toBe('ahlen');
  expect(bareForm('Am Mellensee')).toBe('am mellensee');
});

test('reads every place that an entry names', () => {
  expect(placeNames('Langewiesen/Wolfsberg')).toEqual(['Langewiesen', 'Wolfsberg']);
  expect(placeNames('Ast, Gemeinde Frauenneuharting')).toEqual(['Frauenneuharting']);
});
