import { vi } from 'vitest';

// `expect.poll` has an option for it in the configuration, `vi.waitFor` does not: a second is too short on a busy machine.
const waitFor = vi.waitFor.bind(vi);
vi.waitFor = (callback, options) => waitFor(callback, typeof options === 'number' ? options : { timeout: 10_000, ...options });
