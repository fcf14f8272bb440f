import { expect, onTestFinished, test, vi } from 'vitest';

import { defineElement, type Widget } from '../base/define-element.js';

const widgetOf = (version: string): Widget =>
  class extends HTMLElement {
    static readonly version = version;
    static readonly observedAttributes = ['place'];
  };

function hearing(): { warned: () => unknown[]; told: () => unknown[] } {
  const [warn, info] = [vi.spyOn(console, 'warn').mockImplementation(() => {}), vi.spyOn(console, 'info').mockImplementation(() => {})];
  onTestFinished(() => void vi.restoreAllMocks());
  const ours = (calls: unknown[][]): unknown[] => calls.flat().filter((words) => String(words).includes('<mit-'));
  return { warned: () => ours(warn.mock.calls), told: () => ours(info.mock.calls) };
}

test('a page that has the element in another major version keeps it and is warned', async () => {
  const { warned } = hearing();
  const older = widgetOf('0.9.0');
  customElements.define('mit-offers', older);
  await import('./define.js');
  expect(customElements.get('mit-offers')).toBe(older);
  expect(warned()).toEqual(['<mit-offers> is already defined in version 0.9.0; version 1.0.0 is not used.']);
});

test('another version of the same major is told without alarm', () => {
  const { warned, told } = hearing();
  const [first, second] = [widgetOf('1.0.0'), widgetOf('1.2.0')];
  defineElement('mit-same-major', first);
  defineElement('mit-same-major', second);
  expect(customElements.get('mit-same-major')).toBe(first);
  expect([warned(), told()]).toEqual([[], ['<mit-same-major> is already defined in version 1.0.0; version 1.2.0 is not used.']]);
});

test('the same version twice is nothing to speak of, and fills a div once', () => {
  const { warned, told } = hearing();
  const div = document.createElement('div');
  div.dataset['mitWidget'] = 'twice';
  document.body.append(div);
  onTestFinished(() => div.remove());
  defineElement('mit-twice', widgetOf('1.0.0'));
  defineElement('mit-twice', widgetOf('1.0.0'));
  expect([warned(), told(), div.childElementCount]).toEqual([[], [], 1]);
});
