// What `pnpm test` runs: everything, on a machine that has nothing but Node and this checkout.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { provideChromium } from './provide-chromium.ts';
import { add, summary, tallyVitest, type Tally, type VitestReport } from './tally.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tool = (name: string) => join(root, 'node_modules/.bin', name);

/** Runs a program in view of whoever watches. */
function run(program: string, args: string[], environment: NodeJS.ProcessEnv = {}): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...environment } });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

async function check(name: string, program: string, args: string[]): Promise<Tally> {
  const begin = performance.now();
  const passed = (await run(program, args)) === 0;
  console.log(`${passed ? '✓' : '✗'} ${name} (${((performance.now() - begin) / 1000).toFixed(1)} s)`);
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}

async function vitest(): Promise<Tally> {
  const browser = provideChromium(root, (line) => console.log(`· ${line}`));
  const folder = await mkdtemp(join(tmpdir(), 'miteinander-report-'));
  const report = join(folder, 'report.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, '--passWithNoTests'];
  // Without a browser the other tests still tell something; the missing one counts as a failure.
  if ('reason' in browser) args.push('--project=!widgets');
  const exitCode = await run(tool('vitest'), args, 'path' in browser ? { CHROMIUM_PATH: browser.path } : {});
  const content = existsSync(report) ? (JSON.parse(readFileSync(report, 'utf8')) as VitestReport) : undefined;
  await rm(folder, { recursive: true, force: true });
  const tally = tallyVitest(content, exitCode);
  if ('path' in browser) return tally;
  console.log(`✗ ${browser.reason}`);
  return add(tally, { passed: 0, failed: 1, skipped: 0 });
}

let tally = await check('types', tool('tsc'), ['-b']);
tally = add(tally, await check('lint', tool('oxlint'), ['--deny-warnings']));
const drift = join(root, 'schema/dist/check.js');
if (existsSync(drift)) tally = add(tally, await check('schema agrees with the services', process.execPath, [drift]));
tally = add(tally, await check('widgets built within their weight', process.execPath, [join(root, 'widgets/build.ts')]));
tally = add(tally, await vitest());

const skippedInVain = process.env['CI'] === 'true' && tally.skipped > 0;
if (skippedInVain) console.log('✗ with CI=true every test has to run');
console.log(summary(tally));
process.exitCode = tally.failed > 0 || skippedInVain ? 1 : 0;
