import fc from 'fast-check';
import { expect, test } from 'vitest';

import { AnswerReader } from './answer-reader.ts';

const bytesOf = (status: number, body: string, caching = 'public, max-age=60'): Buffer =>
  Buffer.from(`HTTP/1.1 ${status} Whatever\r\nETag: "1"\r\nCache-Control: ${caching}\r\n${status === 304 ? '' : `Content-Length: ${Buffer.byteLength(body)}\r\n`}\r\n${status === 304 ? '' : body}`);

test('finds the end of each answer however it is cut', () => {
  const answers = fc.array(fc.record({ status: fc.constantFrom(200, 304, 503), body: fc.string() }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(answers, fc.integer({ min: 1, max: 40 }), (sent, size) => {
      const reader = new AnswerReader();
      for (const { status, body } of sent) {
        const bytes = bytesOf(status, body);
        const read = [];
        for (let from = 0; from < bytes.length; from += size) read.push(reader.read(bytes.subarray(from, from + size)));
        expect(read.pop()).toEqual({ status, kept: true });
        expect(read.every((answer) => answer === undefined)).toBe(true);
      }
    }),
  );
});

test('tells what may not be kept', () => {
  expect(new AnswerReader().read(bytesOf(200, '{}', 'no-store'))).toEqual({ status: 200, kept: false });
});

test('does not guess where an answer ends', () => {
  expect(() => new AnswerReader().read(Buffer.from('HTTP/1.1 200 OK\r\n\r\n'))).toThrow('without its length');
  expect(() => new AnswerReader().read(Buffer.from('HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nab'))).toThrow('More came');
});
