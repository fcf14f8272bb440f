import { isIP } from 'node:net';

/** The part of an address that one household, office or provider's customer shares: an IPv4 /24, an IPv6 /48. What is no address is one of its own. */
export const addressPrefix = (address: string): string => {
  // Some proxies hand on the port as well.
  const bare = /^\[(.*)\](?::\d+)?$/.exec(address)?.[1] ?? address.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1');
  const plain = (bare.split('%', 1)[0] ?? '').toLowerCase();
  const within = /^(?:0*:)*:?(?:0*:)*ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(plain)?.[1] ?? plain;
  switch (isIP(within)) {
    case 4:
      return `${within.split('.').slice(0, 3).join('.')}.0/24`;
    case 6:
      return `${hextets(within).slice(0, 3).join(':')}::/48`;
    default:
      return 'unknown';
  }
};

/** The eight parts of an IPv6 address, without zeros in front. */
const hextets = (address: string): string[] => {
  const [head = '', tail] = address.split('::', 2);
  const parts = (text: string): string[] => (text === '' ? [] : text.split(':').flatMap((part) => (part.includes('.') ? ['0', '0'] : [Number.parseInt(part, 16).toString(16)])));
  const [before, after] = [parts(head), parts(tail ?? '')];
  return [...before, ...Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0'), ...after];
};
