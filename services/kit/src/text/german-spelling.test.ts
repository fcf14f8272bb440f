import { expect, test } from 'vitest';
import { foldGerman, foldGermanDigraph } from './german-spelling.js';

test('folds case, umlauts and sharp s', () => {
  expect(foldGerman('Münster')).toBe('munster');
  expect(foldGerman('Ölbronn-Dürrn')).toBe('olbronn durrn');
  expect(foldGerman('Gießen')).toBe('giessen');
  expect(foldGerman('GIEẞEN')).toBe('giessen');
});

test('reads hyphens, dashes and runs of white space as one space', () => {
  expect(foldGerman('  Groß-Gerau ')).toBe('gross gerau');
  expect(foldGerman('Rheda‑Wiedenbrück')).toBe('rheda wiedenbruck');
  expect(foldGerman('Bad\u00a0 Salzuflen')).toBe('bad salzuflen');
  expect(foldGerman('Hoyerswerda – Wojerecy')).toBe('hoyerswerda wojerecy');
});

test('reads control characters as white space, which no database would store', () => {
  expect(foldGerman('Bad\u0000Salzuflen\u0007')).toBe('bad salzuflen');
});

test('folds the Sorbian letters of bilingual names', () => {
  expect(foldGerman('Cottbus/Chóśebuz')).toBe('cottbus/chosebuz');
  expect(foldGerman('Baršć (Łužyca)')).toBe('barsc (luzyca)');
});

test('treats composed and decomposed umlauts alike', () => {
  const decomposed = 'Münster'.normalize('NFD');
  expect(foldGerman(decomposed)).toBe('munster');
  expect(foldGermanDigraph(decomposed)).toBe('muenster');
});

test('writes umlauts as two letters in the digraph form', () => {
  expect(foldGermanDigraph('Münster')).toBe('muenster');
  expect(foldGermanDigraph('Übach-Palenberg')).toBe('uebach palenberg');
  expect(foldGermanDigraph('Großröhrsdorf')).toBe('grossroehrsdorf');
});

test('finds every usual spelling of a name by one of the two forms', () => {
  const forms = [foldGerman('Lübbecke'), foldGermanDigraph('Lübbecke')];
  for (const typed of ['Lübbecke', 'luebbecke', 'LUBBECKE']) expect(forms).toContain(foldGerman(typed));
});

test('leaves letters that only look like digraphs as they are', () => {
  expect(foldGerman('Soest')).toBe('soest');
  expect(foldGermanDigraph('Soest')).toBe('soest');
});

test('is stable when applied twice', () => {
  for (const name of ['Groß-Gerau', 'Mülheim an der Ruhr', 'Ł']) expect(foldGerman(foldGerman(name))).toBe(foldGerman(name));
});

test('gives an empty text for an empty text', () => {
  expect(foldGerman('')).toBe('');
  expect(foldGermanDigraph('   ')).toBe('');
});
