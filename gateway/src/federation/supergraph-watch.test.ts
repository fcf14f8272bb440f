import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { SupergraphWatch } from './supergraph-watch.js';

const watching = async (replace: (text: string) => Promise<void>) => {
  const folder = await mkdtemp(join(tmpdir(), 'supergraph-'));
  const file = join(folder, 'supergraph.graphql');
  const write = async (text: string): Promise<void> => {
    await writeFile(`${file}.new`, text);
    await rename(`${file}.new`, file);
  };
  await write('one');
  const log = { info: vi.fn(), error: vi.fn() };
  const watch = new SupergraphWatch(file, 'one', replace, log, 5);
  watch.start();
  onTestFinished(async () => {
    await watch.stop();
    await rm(folder, { recursive: true });
  });
  return { write, log, file };
};

test('another file is put in place once, the same one never', async () => {
  const replace = vi.fn(async () => undefined);
  const { write, log } = await watching(replace);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(replace).not.toHaveBeenCalled();
  await write('two');
  await vi.waitFor(() => expect(log.info).toHaveBeenCalledTimes(1));
  await write('two');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(replace.mock.calls).toEqual([['two']]);
});

test('one that is refused leaves a sentence in the log, and the next one is tried', async () => {
  const replace = vi.fn(async (text: string) => {
    if (text === 'broken') throw new Error('It is no supergraph.');
  });
  const { write, log, file } = await watching(replace);
  await write('broken');
  await vi.waitFor(() => expect(log.error).toHaveBeenCalledWith({ reason: 'It is no supergraph.' }, expect.any(String)));
  await rm(file);
  await write('three');
  await vi.waitFor(() => expect(log.info).toHaveBeenCalledTimes(1));
  expect(replace.mock.lastCall).toEqual(['three']);
});
