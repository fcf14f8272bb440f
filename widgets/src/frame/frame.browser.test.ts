import { afterEach, expect, test } from 'vitest';

import { fitFrame, frames } from './fit-frame.js';
import { asksForHeight, heightIn } from './height-message.js';

const ORIGIN = 'https://m.example.org';

afterEach(() => document.body.replaceChildren());

function framed(src: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  // Loads nothing: only its address counts.
  frame.sandbox.add('allow-scripts');
  document.body.append(frame);
  Object.defineProperty(frame, 'src', { value: src });
  return frame;
}

const asking = (frame: HTMLIFrameElement, px: unknown, origin = ORIGIN) => ({ source: frame.contentWindow, origin, data: { mit: { v: 1, type: 'height', px } } });

test('a frame becomes as high as it asks for, and only that frame', () => {
  const [one, other] = [framed(`${ORIGIN}/embed/offers?place=48291`), framed(`${ORIGIN}/hier/embed/list`)];
  fitFrame(asking(one, 812.3), document);
  expect([one.style.height, other.style.height]).toEqual(['813px', '']);
  fitFrame(asking(one, 300), document);
  expect(one.style.height).toBe('300px');
});

test('a message from another origin, from a stranger or of another kind changes nothing', () => {
  const [ours, theirs] = [framed(`${ORIGIN}/embed/offers`), framed(`${ORIGIN}/film`)];
  fitFrame(asking(ours, 800, 'https://elsewhere.example'), document);
  fitFrame(asking(ours, 800, 'null'), document);
  fitFrame(asking(theirs, 800), document);
  fitFrame({ ...asking(ours, 800), source: window }, document);
  fitFrame({ ...asking(ours, 800), source: null }, document);
  for (const data of [null, 'height', 800, {}, { mit: null }, { mit: { v: 2, type: 'height', px: 800 } }, { mit: { v: 1, type: 'select', px: 800 } }]) fitFrame({ ...asking(ours, 0), data }, document);
  for (const px of [0, -5, Infinity, NaN, 1e9, '800', null]) fitFrame(asking(ours, px), document);
  expect([ours.style.height, theirs.style.height]).toEqual(['', '']);
});

test('only frames with our pages are spoken to', () => {
  framed('https://elsewhere.example/embeddings');
  framed('');
  const ours = framed(`${ORIGIN}/embed/offers`);
  expect(frames(document)).toEqual([{ frame: ours, origin: ORIGIN }]);
});

test('messages say what they are', () => {
  expect(heightIn({ mit: { v: 1, type: 'height', px: 10 } })).toBe(10);
  expect(asksForHeight({ mit: { v: 1, type: 'measure' } })).toBe(true);
  expect(asksForHeight({ mit: { v: 1, type: 'height', px: 10 } })).toBe(false);
});
