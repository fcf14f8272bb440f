import { isIP } from 'node:net';

/** How many proxies stand in front, or their addresses. */
export type TrustedProxies = number | readonly string[];

const names = ['loopback', 'linklocal', 'uniquelocal'];

const isNetwork = (text: string): boolean => {
  const [address = '', bits, more] = text.split('/');
  const version = isIP(address);
  return version !== 0 && more === undefined && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128)));
};

/**
 * TRUST_PROXY (nobody: the address of a connection is the asker's). Behind a proxy set how many stand one behind the other, such as 1, or
 * their addresses and networks, separated by commas: `loopback`, `linklocal`, `uniquelocal`, 10.0.0.0/8. Without it everybody behind the
 * proxy shares one limit of attempts.
 * @throws Error for the operator, at start-up
 */
export const readTrustedProxies = (variables: Readonly<Record<string, string | undefined>>): TrustedProxies | undefined => {
  const text = variables['TRUST_PROXY']?.trim() ?? '';
  if (text === '') return undefined;
  if (/^[1-9]$/.test(text)) return Number(text);
  const proxies = text.split(',').map((part) => part.trim());
  if (proxies.every((proxy) => names.includes(proxy) || isNetwork(proxy))) return proxies;
  throw new Error(`TRUST_PROXY is "${text}", which is neither a number of proxies from 1 to 9 nor a list of addresses. Set 1 for one proxy in front, or its address such as 10.0.0.5, or leave it out.`);
};
