import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { mailAddress, telephoneAddress, webAddress } from './addresses.js';
import { html } from './html.js';
import { jsonLd } from './json-ld.js';
import { plainText } from './plain-text.js';

const hostile = `"><script>alert(1)</script><img src=x onerror='alert(2)'> & ' "`;

test('text never becomes markup, and markup is not escaped twice', () => {
  const item = html`<li title="${hostile}">${hostile}</li>`;
  const list = String(html`<ul>${[item, null, false, undefined, 3]}</ul>`);
  expect(list).not.toMatch(/<script|<img/);
  expect(list).toMatch(/^<ul><li title="&quot;&gt;&lt;script/);
  expect(list).toMatch(/<\/li>3<\/ul>$/);
});

test('nothing in the data ends the data block', () => {
  const value = { name: '</script><script>alert(1)</script><!-- \u2028', other: 'a & b > c' };
  const block = String(jsonLd(value));
  const [, inside = ''] = /^<script type="application\/ld\+json">(.*)<\/script>$/.exec(block) ?? [];
  expect(inside).not.toMatch(/[<>&\u2028]/);
  expect(JSON.parse(inside)).toEqual(value);
  expect(JSON.stringify(parse(block), ['nodeName', 'childNodes', 'value']).match(/"nodeName":"script"/g)).toHaveLength(1);
});

test.for([
  ['https://example.org/a?b=c', 'https://example.org/a?b=c'],
  ['HTTP://example.org', 'http://example.org/'],
  ['javascript:alert(1)', null],
  [' java\nscript:alert(1)', null],
  ['data:text/html,x', null],
  ['example.org', null],
  [null, null],
] as const)('of the address %j the link is %j', ([text, link]) => {
  expect(webAddress(text)).toBe(link);
});

test('telephone numbers and mailboxes become links only if they are some', () => {
  expect(telephoneAddress('0221 / 47 10-611')).toBe('tel:02214710611');
  expect(telephoneAddress('nur abends')).toBeNull();
  expect(mailAddress('a.b@example.org')).toBe('mailto:a.b@example.org');
  expect(mailAddress('a@example.org?subject=x&body=y')).toBe('mailto:a@example.org%3Fsubject%3Dx%26body%3Dy');
  expect(mailAddress('x" onclick="alert(1)')).toBeNull();
});

test('control characters and halves of characters are left out of files', () => {
  expect(plainText('a\u0000b\u001Bc\td\ne\uD800f😀')).toBe('abc\td\nef😀');
});
