import { watchLaunchers } from './launchers.js';

const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Resolves when we are asked to stop: by Ctrl-C, a signal, a closed terminal, or the end of what launched us.
 * Asked a second time, the process ends at once; the database server then stops by itself.
 */
export function stopRequest(): Promise<void> {
  return new Promise((resolve) => {
    let askedAt: number | undefined;
    for (const [signal, exitCode] of Object.entries(SIGNALS)) {
      process.on(signal, () => {
        // One Ctrl-C can arrive twice: from the terminal and passed on by the package manager.
        if (askedAt !== undefined && Date.now() - askedAt > 300) process.exit(exitCode);
        askedAt ??= Date.now();
        resolve();
      });
    }
    watchLaunchers(resolve);
  });
}
