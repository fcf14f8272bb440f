import { expect, test } from 'vitest';

import '../offers/define.js';
import '../places/define.js';
import { attributesOf } from './attributes.js';
import type { WidgetName } from './configuration.js';

test.for(['offers', 'places'] as const)('every attribute of <mit-%s> can be written, and no other', (widget: WidgetName) => {
  const { observedAttributes } = customElements.get(`mit-${widget}`) as unknown as { observedAttributes: string[] };
  // The language of an element is the page's matter, and followed all the same.
  expect(new Set(attributesOf(widget))).toEqual(new Set([...observedAttributes, 'lang']));
});
