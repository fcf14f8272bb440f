import { expect, test } from 'vitest';

import type { BundleOffer } from '../bundle/district-bundle.js';
import type { Match } from './match.js';
import { varied } from './varied.js';

const match = (title: string, score: number, where: Partial<BundleOffer>): Match => ({ offer: { id: `${title} ${score}`, title, needs: [], mode: 'AT_PLACE', ...where }, score, reasons: [], parts: {} as Match['parts'] });
const order = (...matches: Match[]): string[] => varied(matches).map(({ offer }) => offer.id);

test('a third offer from the same house gives way to one that is as good', () => {
  expect(order(match('Kochen', 80, { place: 1 }), match('Singen', 79, { place: 1 }), match('Malen', 78, { place: 1 }), match('Gehen', 73, { place: 2 }))).toEqual(['Kochen 80', 'Singen 79', 'Gehen 73', 'Malen 78']);
});

test('it keeps its place where nothing else is as good', () => {
  expect(order(match('Kochen', 80, { place: 1 }), match('Singen', 79, { place: 1 }), match('Malen', 78, { place: 1 }), match('Gehen', 71, { place: 2 }))).toEqual(['Kochen 80', 'Singen 79', 'Malen 78', 'Gehen 71']);
});

test('the same series does not stand twice at the top', () => {
  expect(order(match('Yoga', 80, { phone: '1' }), match('yoga ', 79, { phone: '1' }), match('Gehen', 75, { phone: '2' }))).toEqual(['Yoga 80', 'Gehen 75', 'yoga  79']);
});

test('the same title at another house is another offer', () => {
  expect(order(match('Erzählcafé', 80, { place: 1 }), match('Erzählcafé', 79, { place: 2 }), match('Gehen', 78, { place: 3 }))).toEqual(['Erzählcafé 80', 'Erzählcafé 79', 'Gehen 78']);
});

test('nothing is lost and nothing added', () => {
  expect(varied([])).toEqual([]);
  expect(order(match('A', 3, {}), match('A', 2, {}))).toEqual(['A 3', 'A 2']);
});
