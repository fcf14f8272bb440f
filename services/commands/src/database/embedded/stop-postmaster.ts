import { setTimeout as sleep } from 'node:timers/promises';

import { isRunning, servesCluster } from './process-table.js';

/** Ends a cluster's server: in good order, then abruptly (it recovers from its journal at the next start), then by force. */
export async function stopPostmaster(pid: number, cluster: string, patience = 15_000): Promise<void> {
  const steps: [NodeJS.Signals, number][] = [
    ['SIGINT', patience],
    ['SIGQUIT', Math.min(patience, 5_000)],
    ['SIGKILL', 5_000],
  ];
  if (!servesCluster(pid, cluster)) return;
  for (const [signal, milliseconds] of steps) {
    if (!send(pid, signal)) return;
    const deadline = Date.now() + milliseconds;
    while (Date.now() < deadline) {
      if (!isRunning(pid)) return;
      await sleep(20);
    }
  }
}

function send(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}
