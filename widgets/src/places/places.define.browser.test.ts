import { expect, onTestFinished, test, vi } from 'vitest';

test('a page that has the element in another version keeps it and is told', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  onTestFinished(() => warn.mockRestore());
  class Older extends HTMLElement {
    static readonly version = '0.9.0';
  }
  customElements.define('mit-places', Older);
  await import('./define.js');
  expect(customElements.get('mit-places')).toBe(Older);
  expect(warn.mock.calls.flat().filter((words) => String(words).includes('<mit-places>'))).toEqual(['<mit-places> is already defined in version 0.9.0; version 1.0.0 is not used.']);
});
