import { join } from 'node:path';

/** Where the digests of API keys are kept: `API_KEYS_FILE`, or `api-keys.json` in the data folder. */
export const keyFilePath = (environment: NodeJS.ProcessEnv, dataDirectory: string): string => environment['API_KEYS_FILE'] || join(dataDirectory, 'api-keys.json');
