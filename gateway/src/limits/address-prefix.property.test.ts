import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressPrefix } from './address-prefix.js';

const octet = fc.nat(255);
const parts = fc.array(fc.nat(0xffff), { minLength: 8, maxLength: 8 });

test('IPv4 addresses share what their first three numbers share, also when written as IPv6 or with a port', () => {
  fc.assert(
    fc.property(octet, octet, octet, octet, (a, b, c, d) => {
      const address = [a, b, c, d].join('.');
      for (const written of [address, `::ffff:${address}`, `::FFFF:${address}`, `0:0:0:0:0:ffff:${address}`, `${address}:51234`]) expect(addressPrefix(written)).toBe(`${a}.${b}.${c}.0/24`);
    }),
  );
});

/** The same address as a browser writes it. */
const shortened = (address: string): string => new URL(`http://[${address}]/`).hostname.slice(1, -1);

test('IPv6 addresses share what their first 48 bits share, however they are written', () => {
  fc.assert(
    fc.property(parts, fc.array(fc.nat(0xffff), { minLength: 5, maxLength: 5 }), (one, rest) => {
      // Addresses that stand for IPv4 ones are told apart by those.
      fc.pre(one.slice(0, 3).some((part) => part !== 0));
      const expected = `${one.slice(0, 3).map((part) => part.toString(16)).join(':')}::/48`;
      const full = one.map((part) => part.toString(16).padStart(4, '0')).join(':');
      const neighbour = [...one.slice(0, 3), ...rest].map((part) => part.toString(16)).join(':');
      for (const written of [full, full.toUpperCase(), shortened(full), shortened(neighbour), `${shortened(full)}%eth0`, `[${shortened(full)}]:443`]) expect(addressPrefix(written)).toBe(expected);
    }),
  );
});

test.for([
  ['::1', '0:0:0::/48'],
  ['2001:db8::', '2001:db8:0::/48'],
  ['unknown', 'unknown'],
  ['', 'unknown'],
  ['1.2.3', 'unknown'],
  ['a'.repeat(10_000), 'unknown'],
] as const)('%s belongs to %s', ([address, prefix]) => {
  expect(addressPrefix(address)).toBe(prefix);
});
