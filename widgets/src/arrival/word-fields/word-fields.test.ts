import { expect, test } from 'vitest';

import { WordFields } from './word-fields.js';

test('a word goes into its field', () => {
  const fields = new WordFields();
  expect(fields.type(0, 'Linde')).toBe(0);
  expect(fields.words).toEqual(['Linde', '', '', '']);
  expect(fields.missing).toBe(1);
});

test('a blank leads to the next field and leaves what stands there', () => {
  const fields = new WordFields();
  fields.type(1, 'Brücke');
  expect(fields.type(0, 'Linde ')).toBe(1);
  expect(fields.words).toEqual(['Linde', 'Brücke', '', '']);
});

test.each(['Linde Brücke Amsel Mond', ' linde-bruecke-amsel-mond ', 'Linde, Brücke,\nAmsel – Mond.'])('"%s" fills all four', (text) => {
  const fields = new WordFields();
  expect(fields.type(0, text)).toBe(3);
  expect(fields.missing).toBeNull();
  expect(fields.code).toMatch(/^linde-br(ü|ue)cke-amsel-mond$/i);
});

test('more words than there are fields stay out', () => {
  const fields = new WordFields();
  fields.type(2, 'Amsel Mond Stern Baum');
  expect(fields.words).toEqual(['', '', 'Amsel', 'Mond']);
});

test('a field can be emptied', () => {
  const fields = new WordFields();
  fields.type(0, 'Linde');
  fields.type(0, '');
  expect(fields.words[0]).toBe('');
});

test('a suggestion leads to the field that still wants a word', () => {
  const fields = new WordFields();
  fields.list = ['Linde', 'Linse'];
  fields.type(1, 'Brücke');
  fields.type(0, 'Lin');
  expect(fields.suggestions).toEqual(['Linde', 'Linse']);
  expect(fields.take(0, 'Linde')).toBe(2);
  expect(fields.suggestions).toEqual([]);
});

test('what is no word is missed: a single letter, a number, more than twenty letters', () => {
  const fields = new WordFields();
  for (const typed of ['a', '7', 'x'.repeat(21)]) {
    fields.type(0, typed);
    expect(fields.missing).toBe(0);
  }
});
