import { expect, test } from 'vitest';

import { launcherChain } from './launchers.js';

/** Commands from our parent upwards. */
function pidsFor(...commands: string[]): number[] {
  const processes = commands.map((command, index) => ({ pid: 100 + index, parent: 101 + index, command }));
  return launcherChain(100, (pid) => processes.find((process) => process.pid === pid)).map(({ pid }) => pid);
}

test('reaches from the shell of pnpm up to npx', () => {
  expect(pidsFor("sh -c trap '' INT; node start.ts", 'pnpm start', "sh -c 'pnpm' start", 'npm exec pnpm@12.21.0 start', '-bash', 'sshd')).toEqual([
    100, 101, 102, 103,
  ]);
});

test('knows launchers by their scripts', () => {
  expect(pidsFor('node /usr/lib/node_modules/pnpm/bin/pnpm.cjs start', 'node /usr/bin/npx -y pnpm start', '/usr/bin/zsh')).toEqual([100, 101]);
});

test('leaves out shells above the topmost launcher', () => {
  expect(pidsFor('pnpm start', 'bash -c cd /srv && npx -y pnpm start', 'sshd')).toEqual([100]);
});

test('is empty when nobody launched us', () => {
  expect(pidsFor('/lib/systemd/systemd')).toEqual([]);
  expect(pidsFor('-bash', 'npm exec something')).toEqual([]);
});
