import { fileURLToPath } from 'node:url';

import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

import { findChromium } from './test/support/find-chromium.ts';
import { msw } from './widgets/node_modules/msw/lib/vite/index.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const executablePath = findChromium();
const ours = [/^@miteinander\//];
const conditions = ['source', 'node', 'development|production'];

export default defineConfig({
  // Workspace packages are tested as sources; nothing needs to be built first.
  resolve: {
    conditions: ['source', 'module', 'browser', 'development|production'],
    // GraphQL refuses schemas from a second copy of itself, and everything in Node loads the CommonJS one.
    alias: [{ find: /^graphql$/, replacement: here('./schema/node_modules/graphql/index.js') }],
  },
  ssr: { noExternal: ours, resolve: { conditions, externalConditions: conditions } },
  // Where Vitest runs global set-ups.
  environments: { __vitest__: { resolve: { conditions, externalConditions: conditions, noExternal: ours } } },
  oxc: { decorator: { legacy: true, emitDecoratorMetadata: false }, assumptions: { setPublicClassFields: true } },
  test: {
    // They end what hangs; how fast a test is depends on the machine.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 10_000 } },
    setupFiles: [here('./test/support/patience.setup.ts')],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['{services/*,gateway,schema,widgets}/{src,bin,scripts,site}/**/*.test.ts', 'test/support/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/dist/**', '**/*.service.test.ts', '**/*.browser.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'service',
          environment: 'node',
          include: ['services/*/src/**/*.service.test.ts', 'gateway/src/**/*.service.test.ts'],
          exclude: ['**/node_modules/**', '**/dist/**'],
          globalSetup: [here('./test/support/postgres.global-setup.ts')],
        },
      },
      {
        extends: true,
        root: here('./widgets'),
        // Serves the service worker that answers instead of the API.
        plugins: [msw({ mode: 'worker-only' })],
        // Known before the first test, so that no page reloads in the middle of one.
        optimizeDeps: { exclude: ['leaflet'], include: ['lit', 'lit/decorators.js', 'lit/directives/live.js', 'lit/directives/repeat.js', 'lean-qr', 'msw', 'msw/browser', 'axe-core'] },
        test: {
          name: 'widgets',
          include: ['src/**/*.browser.test.ts'],
          exclude: ['**/node_modules/**', '**/dist/**'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(executablePath === undefined ? {} : { executablePath }),
                args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'system',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/dist/**', 'test/support/**'],
          globalSetup: [here('./test/support/postgres.global-setup.ts')],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
