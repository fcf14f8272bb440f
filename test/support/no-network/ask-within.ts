// Runs where there is no network: starts the system, asks it as people and pages do, stops it, and says what it was answered.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const recorder = new URL('record-attempts.ts', import.meta.url).href;
const patience = 240_000;

const program = [process.execPath, '--import', recorder, join(root, 'services/commands/bin/start.ts')];
const { STRACE_FILE: straceFile } = process.env;
const [command = '', ...rest] = straceFile === undefined ? program : ['strace', '-f', '-qq', '--seccomp-bpf', '-e', 'trace=connect,sendto,sendmsg,sendmmsg', '-e', 'signal=none', '-o', straceFile, ...program];

const child = spawn(command, rest, { stdio: ['ignore', 'pipe', 'inherit'] });
let output = '';
child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
  output += chunk;
  process.stderr.write(chunk);
});
const exit = once(child, 'exit') as Promise<[number | null]>;

const started = async (): Promise<string> => {
  for (const deadline = Date.now() + patience; ; await sleep(100)) {
    const [, url] = /Start page +(\S+)/.exec(output) ?? [];
    if (url !== undefined && output.includes('Ctrl-C stops it.')) return url;
    if (child.exitCode !== null || Date.now() > deadline) throw new Error(`The system does not start: ${output.slice(-2000)}`);
  }
};

const url = await started();
const documents = JSON.parse(readFileSync(join(root, 'schema/documents/trusted.json'), 'utf8')) as Record<string, string>;
const [offers] = Object.entries(documents).find(([, text]) => text.includes('query OffersNear(')) ?? [];
const near = encodeURIComponent(JSON.stringify({ near: { postalCode: '48291', radiusKm: 15 } }));
const question = (query: string) => ({ method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });

const asked: [string, RequestInit?][] = [
  ['/'],
  ['/health/ready'],
  [`/documents/${offers}?variables=${near}`],
  [`/documents/${offers}?variables=${near}`],
  ['/angebote?ort=48291&umkreis=15'],
  ['/angebote.ics?ort=48291&umkreis=15'],
  ['/bundles/48291'],
  ['/graphql', question('{ offersNear(near: { postalCode: "48291", radiusKm: 15 }) { totalCount edges { node { title place { name } organiser { name } } } } }')],
  ['/graphql', question('{ __schema { types { name } } }')],
  ['/graphql', question('{ nothing }')],
  ['/graphql', { headers: { accept: 'text/html' } }],
];
const answers: { path: string; status: number; text: string }[] = [];
for (const [path, init] of asked) {
  const response = await fetch(`${url}${path}`, init);
  answers.push({ path: path.split('?')[0] ?? '', status: response.status, text: (await response.text()).slice(0, 2000) });
}
// What begins with a start but not at once: reports of use, looks for news, exporters.
await sleep(3000);

const pid = straceFile === undefined ? child.pid : Number(readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').trim().split(' ')[0]);
if (pid !== undefined) process.kill(pid, 'SIGTERM');
const [code] = await exit;
process.stdout.write(JSON.stringify({ answers, code }));
