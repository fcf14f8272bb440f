import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { provideProgram } from '@miteinander/gateway/shared/testing/provide-program.js';
import { freePort } from '@miteinander/gateway/shared/testing/start-redis.js';

import { deployFolder } from './deploy-folder.js';

export interface NginxOptions {
  /** Host and port of each gateway. */
  gateways: string[];
  /** Text in the delivered files → what stands there instead, beside addresses and folders. */
  replaced?: Readonly<Record<string, string>>;
  /** Files left out, such as those of the split topology. */
  without?: string[];
  /** Taken in the place of `listen.conf`. */
  listen?: string;
}

export interface PreparedNginx {
  url: string;
  folder: string;
  /** What `nginx -t` says; empty when all is well. */
  check(): string;
  start(): Promise<RunningNginx>;
  remove(): Promise<void>;
}

export interface RunningNginx {
  url: string;
  accessLog(): Promise<string>;
  errorLog(): Promise<string>;
  stop(): Promise<void>;
}

const configuration = (folder: string): string => `
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/log/error.log;
events { worker_connections 4096; }
http {
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/temp/${name};`).join('\n  ')}
  include conf.d/*.conf;
}
`;

/** The delivered configuration in a folder of its own, on ports of 127.0.0.1. */
export async function prepareNginx({ gateways, replaced = {}, without = [], listen = 'listen.conf' }: NginxOptions): Promise<PreparedNginx> {
  const program = provideProgram('nginx');
  const folder = await mkdtemp(join(tmpdir(), 'miteinander-nginx-'));
  await chmod(folder, 0o711);
  for (const name of ['conf.d', 'miteinander', 'log', 'temp', 'cache']) await mkdir(join(folder, name));
  const port = await freePort();
  const upstreams = gateways.map((address) => `  server ${address} max_fails=3 fail_timeout=5s;\n`).join('');
  const changes: [string | RegExp, string][] = [
    ...Object.entries(replaced),
    ['/var/log/nginx/', `${folder}/log/`],
    ['/var/cache/nginx/miteinander', `${folder}/cache`],
    [/^listen (80|443 ssl http2);/m, (listen.includes('tls') ? `listen 127.0.0.1:${port} ssl;` : `listen 127.0.0.1:${port};`)],
    [/^listen \[::\].*\n/m, ''],
    [/(?:^  server 127\.0\.0\.1:40[01]0 .*\n)+/m, upstreams],
  ];
  const adapted = (text: string): string => changes.reduce((now, [from, to]) => now.replaceAll(typeof from === 'string' ? from : new RegExp(from, 'gm'), () => to), text);
  const copy = async (from: string, to: string): Promise<void> => writeFile(join(folder, to), adapted(await readFile(join(deployFolder, 'nginx', from), 'utf8')));

  for (const name of readdirSync(join(deployFolder, 'nginx')).filter((file) => file.endsWith('.conf') && !without.includes(file))) await copy(name, `conf.d/${name}`);
  for (const name of readdirSync(join(deployFolder, 'nginx/miteinander'))) await copy(`miteinander/${name}`, `miteinander/${name}`);
  await copy(`miteinander/${listen}`, 'miteinander/listen.conf');
  await writeFile(join(folder, 'nginx.conf'), configuration(folder));

  const options = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'log/error.log')];
  const url = `http://127.0.0.1:${port}`;
  const log = (name: string) => (): Promise<string> => readFile(join(folder, 'log', name), 'utf8').catch(() => '');
  return {
    url,
    folder,
    check: () => {
      const { status, stderr } = spawnSync(program, ['-t', '-q', ...options], { encoding: 'utf8' });
      return status === 0 ? stderr : stderr || `ended with ${status}`;
    },
    start: async () => {
      const child = spawn(program, options, { stdio: ['ignore', 'inherit', 'inherit'] });
      const ended = once(child, 'exit');
      await answering(url);
      return {
        url,
        accessLog: log('miteinander.log'),
        errorLog: log('miteinander-error.log'),
        stop: async () => {
          child.kill('SIGQUIT');
          // Connections kept alive may hold a worker.
          const late = setTimeout(() => child.kill('SIGTERM'), 2_000);
          await ended;
          clearTimeout(late);
        },
      };
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function answering(url: string): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    if (await fetch(`${url}/metrics`).then(() => true, () => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`nginx does not answer at ${url}`);
}
