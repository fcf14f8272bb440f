import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';

import { expect, test } from 'vitest';

const script = await readFile(join(import.meta.dirname, 'praxis.js'), 'utf8');

/** What the page has done, in order: the script runs with the few things of a browser that it touches. */
async function opened(hash: string, search = ''): Promise<{ done: string[]; attributes: Record<string, string>; change: (hash: string) => void }> {
  const done: string[] = [];
  const attributes: Record<string, string> = {};
  const listeners: Record<string, () => void> = {};
  const location = { hash, search, pathname: '/praxis', href: `https://miteinander.example/praxis${search}` };
  const prescription = { setAttribute: (name: string, value: string) => (attributes[name] = value), launch: undefined as undefined | ((fragment: string) => void) };
  const load = async (): Promise<void> => {
    done.push('load');
    prescription.launch = (fragment) => void done.push(`launch ${fragment}`);
  };
  const history = {
    replaceState: (_state: null, _title: string, url: string) => {
      done.push(`address ${url}`);
      location.hash = '';
    },
  };
  const document = { getElementById: () => prescription, querySelectorAll: () => [], documentElement: { dataset: {} } };
  const addEventListener = (name: string, listener: () => void): void => void (listeners[name] = listener);
  await runInNewContext(`(async () => {${script.replace("import('./widgets/v1/prescription.js')", 'load()')}})()`, { location, history, document, addEventListener, load, URL, URLSearchParams });
  const change = (next: string): void => {
    location.hash = next;
    listeners['hashchange']?.();
  };
  return { done, attributes, change };
}

test('what stands behind the # is out of the address before anything is loaded, and reaches the widget alone', async () => {
  const { done, attributes } = await opened('#bedarf=loneliness&praxis=abc', '?place=48291');
  expect(done).toEqual(['address /praxis?place=48291', 'load', 'launch #bedarf=loneliness&praxis=abc']);
  expect(attributes).toEqual({ place: '48291', api: 'https://miteinander.example' });
});

test('an address without a fragment opens nothing for anybody', async () => {
  expect((await opened('')).done).toEqual(['load']);
});

test('the next person of the same window is opened like the first, and a skip link is nobody', async () => {
  const { done, change } = await opened('');
  change('#choose');
  change('#bedarf=movement');
  expect(done).toEqual(['load', 'address /praxis', 'launch #bedarf=movement']);
});

test('the query says what belongs to the practice, and needs in it count for nothing', async () => {
  const { attributes } = await opened('', '?place=48291&practice=abc&practice-name=Praxis&needs=loneliness&preselect=loneliness&bedarf=loneliness');
  expect(attributes).toEqual({ place: '48291', practice: 'abc', 'practice-name': 'Praxis', api: 'https://miteinander.example' });
});
