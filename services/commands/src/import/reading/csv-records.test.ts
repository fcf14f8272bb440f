import { expect, test } from 'vitest';
import { csvRecords } from './csv-records.js';

async function read(parts: string[], width = 2) {
  async function* text() {
    yield* parts;
  }
  const broken: number[] = [];
  const records: [line: number, fields: string[]][] = [];
  for await (const { line, fields } of csvRecords(text(), ',', (fields) => fields.length === width, (at) => broken.push(at))) records.push([line, fields]);
  return { records, broken };
}

test('records keep the line they begin on, over chunks, line ends and quoted line breaks', async () => {
  const { records } = await read(['a,"b\r\nc', '"\r\nd,', 'e\n\nf,"g ""h"""']);
  expect(records).toEqual([
    [1, ['a', 'b\nc']],
    [3, ['d', 'e']],
    [4, ['']],
    [5, ['f', 'g "h"']],
  ]);
});

test('a quote that is never closed costs its own line only', async () => {
  const { records, broken } = await read(['1,"open\n2,b\n3,"c"\n4,d']);
  expect(broken).toEqual([1]);
  expect(records.map(([line]) => line)).toEqual([2, 3, 4]);
});

test('a quote within a field costs its own line only', async () => {
  const { records, broken } = await read(['1,Haus "Post"\n2,"b"x\n3,c']);
  expect(broken).toEqual([1, 2]);
  expect(records).toEqual([[3, ['3', 'c']]]);
});
