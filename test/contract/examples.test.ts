import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { loadExampleProgramme } from '@miteinander/commands/example/load-example-programme.js';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { preparedDatabase, type PreparedDatabase } from '../support/prepared-database.js';
import { NOW, startSystem, type TestSystem } from '../support/system.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const examples = join(root, 'docs/examples');

interface Ended {
  code: number;
  output: string;
  errors: string;
}

let database: PreparedDatabase;
let system: TestSystem;
/** The TypeScript example as somebody would have it who has copied and installed it. */
let client: string;

const run = (program: string, args: string[], environment: NodeJS.ProcessEnv = {}, cwd = root): Promise<Ended> =>
  new Promise((resolve) => {
    const env = { ...process.env, MITEINANDER_URL: system.url, ...environment };
    execFile(program, args, { cwd, env, timeout: 60_000 }, (error, output, errors) => resolve({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1, output, errors }));
  });

/** Where a package of the workspace keeps what the example would install. */
const installed: Record<string, string> = {
  graphql: 'schema/node_modules/graphql',
  '@graphql-codegen': 'schema/node_modules/@graphql-codegen',
  '@graphql-typed-document-node': 'widgets/node_modules/@graphql-typed-document-node',
  '@types': 'node_modules/@types',
};

beforeAll(async () => {
  database = await preparedDatabase();
  await loadExampleProgramme(database.connections, NOW);
  system = await startSystem(database.connections);
  client = await mkdtemp(join(tmpdir(), 'miteinander-example-'));
  await cp(join(examples, 'typescript-client'), client, { recursive: true, filter: (path) => !/node_modules|src\/gql/.test(path) });
  await mkdir(join(client, 'node_modules'));
  for (const [name, path] of Object.entries(installed)) await symlink(join(root, path), join(client, 'node_modules', name));
});

afterAll(async () => {
  await system?.stop();
  await database?.drop();
  await rm(client, { recursive: true, force: true });
});

const curlScript = join(examples, 'curl/offers-near.sh');

test('the shell script answers with offers near a postcode', async () => {
  const { code, output } = await run(curlScript, ['44787', '25']);
  const { data, errors } = JSON.parse(output) as { data: { offersNear: { totalCount: number; edges: unknown[] } }; errors?: unknown };
  expect([code, errors]).toEqual([0, undefined]);
  expect(data.offersNear.totalCount).toBeGreaterThan(4);
  expect(data.offersNear.edges.length).toBeGreaterThan(4);
});

test('the shell script refuses what is no postcode before it asks anybody', async () => {
  for (const args of [['4478'], ['44787"}'], ['44787', '5;']]) expect(await run(curlScript, args, { MITEINANDER_URL: 'http://127.0.0.1:1' })).toMatchObject({ code: 1, output: '' });
});

test('the shell script says by its status that nobody answered', async () => {
  expect((await run(curlScript, ['44787'], { MITEINANDER_URL: 'http://127.0.0.1:1' })).code).toBe(2);
});

test('the TypeScript client is generated from the API, fits its schema, and prints offers with their source', async () => {
  const generated = await run(join(root, 'schema/node_modules/.bin/graphql-codegen'), ['--config', 'codegen.ts'], {}, client);
  expect(generated.code, generated.errors).toBe(0);
  const checked = await run(join(root, 'node_modules/.bin/tsc'), ['--project', client], {}, client);
  expect([checked.code, checked.output]).toEqual([0, '']);

  const offers = await run(process.execPath, ['src/main.ts', '44787'], {}, client);
  expect([offers.code, offers.errors]).toEqual([0, '']);
  expect(offers.output.match(/^\S.*\n {2}\d\d\.\d\d\.\d\d, \d\d:\d\d$/gm)?.length).toBeGreaterThan(4);
  expect(offers.output).toContain('Quelle: ');

  const nowhere = await run(process.execPath, ['src/main.ts', '00000'], {}, client);
  expect([nowhere.code, nowhere.errors]).toEqual([1, expect.stringMatching(/^UNKNOWN_POSTAL_CODE: .+\n$/)]);
});

test('the TypeScript example asks for the versions this workspace is tested with', async () => {
  const { devDependencies } = JSON.parse(await readFile(join(examples, 'typescript-client/package.json'), 'utf8')) as { devDependencies: Record<string, string> };
  const places: Record<string, string> = { typescript: 'node_modules/typescript', '@graphql-typed-document-node/core': 'widgets/node_modules/@graphql-typed-document-node/core' };
  for (const [name, version] of Object.entries(devDependencies)) {
    const folder = places[name] ?? (name.startsWith('@types/') ? `node_modules/${name}` : `schema/node_modules/${name}`);
    expect([name, (JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8')) as { version: string }).version]).toEqual([name, version]);
  }
});
