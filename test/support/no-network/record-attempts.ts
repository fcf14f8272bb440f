// Loaded before a program: writes down every attempt to reach another machine, and what modules it loads, line by line.
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { registerHooks, syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const file = process.env['ATTEMPTS_FILE'];
if (file === undefined) throw new Error('ATTEMPTS_FILE is not set. Set it to a file that the attempts are written to.');

const write = (kind: string, what: string): void => appendFileSync(file, `${kind} ${what}\n`);

const isHere = (host: unknown): boolean => host === undefined || host === null || host === '' || /^(localhost|127(\.\d+){3}|::1|0\.0\.0\.0|::)$/.test(String(host));

type Function = (...given: never[]) => unknown;

/** Calls `look` with what the function is given, and then the function. */
const overhear = (holder: object, name: string, look: (given: unknown[]) => void): void => {
  const functions = holder as Record<string, Function | undefined>;
  const original = functions[name];
  if (typeof original !== 'function') return;
  functions[name] = function (this: unknown, ...given: unknown[]): unknown {
    look(given);
    return Reflect.apply(original, this, given);
  };
};

overhear(net.Socket.prototype, 'connect', (given) => {
  const [first, second] = given.flat() as [unknown, unknown];
  // Either options, or a port with a host, or the path of a socket in the file system.
  if (typeof first === 'string' && Number.isNaN(Number(first))) return;
  const { host, path, port } = typeof first === 'object' && first !== null ? (first as { host?: unknown; path?: unknown; port?: unknown }) : { host: second, path: undefined, port: first };
  if ((path ?? undefined) === undefined && !isHere(host)) write('connect', `${String(host)}:${String(port)}`);
});

const questions = ['lookup', 'lookupService', 'resolve', ...['4', '6', 'Any', 'Caa', 'Cname', 'Mx', 'Naptr', 'Ns', 'Ptr', 'Soa', 'Srv', 'Tlsa', 'Txt'].map((kind) => `resolve${kind}`), 'reverse'];
for (const holder of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype]) {
  for (const name of questions) overhear(holder, name, ([host]) => void (isHere(host) || write('dns', String(host))));
}

for (const name of ['send', 'connect']) overhear(dgram.Socket.prototype, name, (given) => write('udp', given.filter((value) => typeof value === 'string' || typeof value === 'number').join(' ')));

overhear(globalThis, 'fetch', ([input]) => {
  const address = URL.parse(input instanceof Request ? input.url : String(input));
  if (!isHere(address?.hostname.replace(/^\[|\]$/g, ''))) write('fetch', address?.host ?? String(input));
});

registerHooks({
  load: (url, context, next) => {
    write('module', url);
    return next(url, context);
  },
});

syncBuiltinESMExports();
