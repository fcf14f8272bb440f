import { expect, test } from 'vitest';
import { remainingHeader, signRequest, signatureHeader, timestampHeader, toleranceMilliseconds, verifySignature } from './request-signature.js';

const secret = 'a secret of more than thirty-two characters';
const body = '{"query":"{ häuser }"}';
const now = 1_795_600_000_000;

test('a signed request is accepted, as text and as bytes', () => {
  const headers = { ...signRequest(body, secret, { now }) };
  expect(verifySignature({ body, headers }, secret, now + 1000)).toEqual({ ok: true, remainingMilliseconds: undefined });
  expect(verifySignature({ body: Buffer.from(body), headers }, secret, now)).toEqual({ ok: true, remainingMilliseconds: undefined });
});

test('a request without signature is refused', () => {
  expect(verifySignature({ body, headers: {} }, secret, now)).toEqual({ ok: false, reason: 'missing' });
});

test('a changed body, timestamp, signature or secret is refused', () => {
  const headers = { ...signRequest(body, secret, { now }) };
  const other = headers[signatureHeader].startsWith('0') ? '1' : '0';
  const wrong = { ok: false, reason: 'wrong' };
  expect(verifySignature({ body: `${body} `, headers }, secret, now)).toEqual(wrong);
  expect(verifySignature({ body, headers: { ...headers, [timestampHeader]: String(now + 1) } }, secret, now)).toEqual(wrong);
  expect(verifySignature({ body, headers: { ...headers, [signatureHeader]: other + headers[signatureHeader].slice(1) } }, secret, now)).toEqual(wrong);
  expect(verifySignature({ body, headers }, `${secret}!`, now)).toEqual(wrong);
});

test('a signature expires in both directions', () => {
  const headers = { ...signRequest(body, secret, { now }) };
  expect(verifySignature({ body, headers }, secret, now + toleranceMilliseconds)).toEqual({ ok: true, remainingMilliseconds: undefined });
  expect(verifySignature({ body, headers }, secret, now + toleranceMilliseconds + 1)).toEqual({ ok: false, reason: 'expired' });
  expect(verifySignature({ body, headers }, secret, now - toleranceMilliseconds - 1)).toEqual({ ok: false, reason: 'expired' });
});

test('the boundary between timestamp and body cannot be shifted', () => {
  const headers = { ...signRequest('5{}', secret, { now }) };
  expect(verifySignature({ body: '{}', headers: { ...headers, [timestampHeader]: `${now}5` } }, secret, now * 10 + 5)).toEqual({ ok: false, reason: 'wrong' });
});

test('malformed headers are refused before anything is compared', () => {
  const headers = { ...signRequest(body, secret, { now }) };
  for (const change of [{ [timestampHeader]: 'soon' }, { [signatureHeader]: 'abc' }, { [signatureHeader]: [headers[signatureHeader], ''] }]) {
    expect(verifySignature({ body, headers: { ...headers, ...change } }, secret, now)).toEqual({ ok: false, reason: 'malformed' });
  }
});

test('how long the answer is waited for comes with it, and cannot be changed on the way', () => {
  const headers = { ...signRequest(body, secret, { now, remainingMilliseconds: 1234.9 }) };
  expect(verifySignature({ body, headers }, secret, now)).toEqual({ ok: true, remainingMilliseconds: 1234 });
  expect(verifySignature({ body, headers: { ...headers, [remainingHeader]: '99999' } }, secret, now)).toEqual({ ok: false, reason: 'wrong' });
  expect(verifySignature({ body, headers: { ...headers, [remainingHeader]: '-5' } }, secret, now)).toEqual({ ok: false, reason: 'malformed' });
  expect(signRequest(body, secret, { now, remainingMilliseconds: -5 })[remainingHeader]).toBe('0');
});
