import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fastify, type FastifyInstance } from 'fastify';
import { expect, onTestFinished, test } from 'vitest';
import { explorerRoutes } from './explorer.routes.js';

const builtFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'explorer-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await mkdir(join(folder, 'assets'));
  await Promise.all([
    writeFile(join(folder, 'index.html'), '<!doctype html><title>Explorer</title>'),
    writeFile(join(folder, 'assets/index-1a2b3c.js'), 'export {};'),
    writeFile(join(folder, 'assets/index-1a2b3c.js.br'), 'compressed before'),
  ]);
  return folder;
};

const served = async (directory: string | undefined): Promise<FastifyInstance> => {
  const http = fastify();
  onTestFinished(() => http.close());
  await explorerRoutes(http, directory);
  return http;
};

test('the page runs scripts of this origin alone, and no text becomes markup unseen', async () => {
  const http = await served(await builtFolder());
  const { statusCode, headers, body } = await http.inject('/graphql/explorer/');
  expect([statusCode, headers['content-type'], body]).toEqual([200, 'text/html; charset=utf-8', '<!doctype html><title>Explorer</title>']);
  const policy = new Map(String(headers['content-security-policy']).split('; ').map((directive) => [directive.split(' ', 1)[0], directive.replace(/^\S+ /, '')]));
  expect(policy.get('default-src')).toBe("'none'");
  expect(policy.get('script-src')).toBe("'self'");
  expect(policy.get('connect-src')).toBe("'self'");
  expect(policy.get('frame-ancestors')).toBe("'none'");
  expect(policy.get('require-trusted-types-for')).toBe("'script'");
  expect(String(headers['content-security-policy'])).not.toMatch(/https?:|\*|unsafe-eval|allow-duplicates/);
  expect(headers['referrer-policy']).toBe('no-referrer');
});

test('files that carry their hash are kept for good, the page is not', async () => {
  const http = await served(await builtFolder());
  expect((await http.inject('/graphql/explorer/')).headers['cache-control']).toBe('public, max-age=300');
  expect((await http.inject('/graphql/explorer/assets/index-1a2b3c.js')).headers['cache-control']).toBe('public, max-age=31536000, immutable');
});

test('what was compressed when it was built is sent as it is', async () => {
  const http = await served(await builtFolder());
  const { headers, body } = await http.inject({ url: '/graphql/explorer/assets/index-1a2b3c.js', headers: { 'accept-encoding': 'gzip, br' } });
  expect([headers['content-encoding'], body]).toEqual(['br', 'compressed before']);
  expect(headers['content-type']).toContain('javascript');
});

test('without the slash at the end one is sent there, behind a prefix as well', async () => {
  const http = await served(await builtFolder());
  const { statusCode, headers } = await http.inject('/graphql/explorer');
  expect([statusCode, headers.location]).toEqual([301, 'explorer/']);
});

test('a folder that was not built is nothing to stumble over', async () => {
  expect((await (await served('/nowhere')).inject('/graphql/explorer/')).statusCode).toBe(404);
  expect((await (await served(undefined)).inject('/graphql/explorer/')).statusCode).toBe(404);
});
