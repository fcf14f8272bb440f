// Tries every way out, so that it can be shown that somebody listens.
import dgram from 'node:dgram';
import dns, { promises } from 'node:dns';
import type { EventEmitter } from 'node:events';
import { get } from 'node:http';
import { connect } from 'node:net';

const ended = (attempt: EventEmitter): Promise<void> => new Promise((resolve) => void attempt.once('error', () => resolve()).once('close', () => resolve()));

await fetch('http://192.0.2.1/').catch(() => undefined);
await ended(connect(443, '192.0.2.2'));
await ended(connect({ host: '2001:db8::3', port: 443 }));
await ended(get('http://named.example/'));
await new Promise((resolve) => dns.lookup('looked-up.example', resolve));
await promises.resolve4('resolved.example').catch(() => undefined);
const socket = dgram.createSocket('udp4');
await new Promise((resolve) => socket.send('a word', 53, '192.0.2.4', resolve));
socket.close();
