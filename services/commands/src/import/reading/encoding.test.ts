import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../../testing/temporary-folder.js';
import { detectEncoding } from './encoding.js';
import { openSourceFile } from './source-file.js';

async function file(content: string | Uint8Array): Promise<string> {
  const path = join(await temporaryFolder(onTestFinished), 'a.csv');
  await writeFile(path, content);
  return path;
}

test('UTF-8 is recognised also where a sign lies across two chunks', async () => {
  expect(await detectEncoding(await file(`${'a'.repeat(65_535)}ü€😀`))).toBe('utf-8');
});

test('a byte order mark is no part of the text', async () => {
  expect((await openSourceFile(await file('\uFEFFname'))).opening).toBe('name');
});

test('Windows-1252 is read as such, with its own signs', async () => {
  const source = await openSourceFile(await file(Uint8Array.of(0x53, 0x74, 0x72, 0x61, 0xdf, 0x65, 0x20, 0x80)));
  expect([source.encoding, source.opening]).toEqual(['windows-1252', 'Straße €']);
});

test('UTF-8 with a damaged byte is refused with its line', async () => {
  const damaged = Buffer.concat([Buffer.from('Münster\n'), Buffer.of(0xfc), Buffer.from('x')]);
  await expect(detectEncoding(await file(damaged))).rejects.toThrow('Zeile 2');
});

test('binary files, UTF-16 and bytes of no known encoding are refused', async () => {
  await expect(detectEncoding(await file(Uint8Array.of(0x50, 0x4b, 0x00)))).rejects.toThrow('kein Text');
  await expect(detectEncoding(await file(Uint8Array.of(0xff, 0xfe, 0x41)))).rejects.toThrow('UTF-16');
  await expect(detectEncoding(await file(Uint8Array.of(0x41, 0x81)))).rejects.toThrow('Zeichensatz');
});
