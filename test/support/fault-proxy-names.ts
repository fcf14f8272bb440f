import dns, { type LookupOneOptions } from 'node:dns';

type Told = (error: NodeJS.ErrnoException | null, address?: string | { address: string; family: number }[], family?: number) => void;

const ours = new Map<string, boolean>();

const { lookup } = dns;

const unknown = (hostname: string): NodeJS.ErrnoException => Object.assign(new Error(`getaddrinfo ENOTFOUND ${hostname}`), { code: 'ENOTFOUND', syscall: 'getaddrinfo', hostname });

const answer = (hostname: string, options: LookupOneOptions & { all?: boolean }, told: Told): void => {
  if (!ours.get(hostname)) told(unknown(hostname));
  else if (options.all) told(null, [{ address: '127.0.0.1', family: 4 }]);
  else told(null, '127.0.0.1', 4);
};

/** Names of this process alone, for services that can be found now and cannot a moment later. No name server is asked. */
export const localNames = {
  /** @param known whether the name leads anywhere */
  set(hostname: string, known: boolean): void {
    ours.set(hostname, known);
    dns.lookup = ((name: string, options: LookupOneOptions, told: Told) =>
      ours.has(name) ? void setImmediate(answer, name, options, told) : Reflect.apply(lookup, dns, [name, options, told])) as typeof dns.lookup;
  },
  forget(hostname: string): void {
    ours.delete(hostname);
    if (ours.size === 0) dns.lookup = lookup;
  },
};
