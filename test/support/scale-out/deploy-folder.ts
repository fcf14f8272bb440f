import { fileURLToPath } from 'node:url';

export const repository = fileURLToPath(new URL('../../..', import.meta.url));

/** What operators copy. */
export const deployFolder = fileURLToPath(new URL('../../../deploy', import.meta.url));
