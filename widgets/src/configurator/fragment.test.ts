import { assert, boolean, constantFrom, dictionary, property, record, string } from 'fast-check';
import { expect, test } from 'vitest';

import { attributesOf } from './attributes.js';
import { NEW, type WidgetName } from './configuration.js';
import { readFragment, writeFragment } from './fragment.js';
import { SYSTEMS, formsOf } from './settings.js';

const configurations = constantFrom<WidgetName>('offers', 'places').chain((widget) =>
  record({ widget: constantFrom(widget), attributes: dictionary(constantFrom(...attributesOf(widget)), string({ unit: 'grapheme' })) }),
);

test('a link to a colleague says everything that is decided', () => {
  assert(
    property(configurations.chain((configuration) => record({ configuration: constantFrom(configuration), form: constantFrom(...formsOf(configuration.widget)), system: constantFrom(...SYSTEMS), fixed: boolean() })), (settings) => {
      expect(readFragment(writeFragment(settings))).toEqual({ ...settings, configuration: { ...settings.configuration, attributes: { ...settings.configuration.attributes } } });
    }),
  );
});

test('a page without a fragment begins anew', () => {
  expect(readFragment('')).toEqual({ configuration: NEW, form: 'module', system: 'other', fixed: false });
});

test('what nobody knows counts for nothing', () => {
  expect(readFragment('#widget=rezept&place=48291&onclick=x&form=tisch&system=__proto__&kinds=library')).toEqual({
    configuration: { widget: 'offers', attributes: { place: '48291' } },
    form: 'module',
    system: 'other',
    fixed: false,
  });
});
