import { spawn } from 'node:child_process';

export interface WrkOptions {
  readonly connections: number;
  readonly seconds: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** The one processor it may use. */
  readonly processor: number;
}

/** Requests per second that a server answers; wrk takes less of a processor for a request than anything in Node could. @throws when an answer is no success */
export async function wrk(url: string, { connections, seconds, headers = {}, processor }: WrkOptions): Promise<number> {
  const named = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
  const said = await run('taskset', ['-c', String(processor), 'wrk', '-t1', `-c${connections}`, `-d${seconds}s`, ...named, url]);
  const failed = /Non-2xx or 3xx responses: (\d+)|Socket errors: (.*)/.exec(said);
  if (failed !== null) throw new Error(`wrk met failures: ${failed[0]}`);
  const rate = /Requests\/sec:\s+([\d.]+)/.exec(said)?.[1];
  if (rate === undefined) throw new Error(`wrk said something else than requests per second:\n${said}`);
  return Number(rate);
}

function run(program: string, args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(said) : reject(new Error(said.includes('wrk') ? `wrk is needed for this part: apt-get install wrk. ${said}` : said))));
  });
}
