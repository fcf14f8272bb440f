import { setTimeout as sleep } from 'node:timers/promises';

import { bringUp } from './bring-up.js';
import { CleanUp } from './clean-up.js';
import { readConfig, type StartConfig } from './config.js';
import { isConnectionLoss } from './connection-loss.js';
import { explainFailure } from './explain-failure.js';
import type { Steps } from './steps.js';
import { stopRequest } from './stop-request.js';
import type { System } from './system.js';

export interface StartOptions {
  root: string;
  steps: Steps;
  system: System;
  environment?: NodeJS.ProcessEnv;
}

/** How long everything may take to stop, beside the wait for balancers, before the process ends regardless. */
const LONGEST_STOP = 20_000;

/**
 * Runs the whole system until somebody stops it. Returns the exit code: 0 when it was asked to stop
 * (by Ctrl-C or a signal), 1 when something went wrong, which is then on the screen in one sentence.
 */
export async function start({ root, steps, system, environment = process.env }: StartOptions): Promise<number> {
  const cleanUp = new CleanUp();
  let config: StartConfig | undefined;
  try {
    const stopped = Promise.race([stopRequest(), unexpectedError()]);
    config = readConfig(environment, root);
    const coming = bringUp({ root, config, system, steps, cleanUp });
    const up = await Promise.race([coming, stopped]);
    if (up !== undefined) {
      steps.say(welcome(up.running.url, up.database.description));
      await Promise.race([stopped, up.database.lost.then(fail)]);
    }
    steps.close();
    steps.say('Stopping …');
    return await finish(cleanUp, 0, config.operating.drainSeconds);
  } catch (error) {
    steps.close();
    const sentence = await explainFailure(error, config?.dataDirectory ?? root);
    const code = await finish(cleanUp, 1);
    steps.say(sentence);
    return code;
  }
}

async function finish(cleanUp: CleanUp, code: number, drainSeconds = 0): Promise<number> {
  const late = sleep(LONGEST_STOP + drainSeconds * 1000, 1, { ref: false });
  return Promise.race([cleanUp.run().then(() => code), late]);
}

/** Rejects with what nobody caught, so that it ends the system in good order. */
function unexpectedError(): Promise<never> {
  return new Promise((_, reject) => {
    const report = (error: unknown): void => (isConnectionLoss(error) ? undefined : reject(error));
    process.on('uncaughtException', report);
    process.on('unhandledRejection', report);
  });
}

function fail(error: Error): never {
  throw error;
}

function welcome(url: string, database: string): string {
  return `
Miteinander is running.

  Start page   ${url}
  GraphQL      ${url}/graphql
  An example   ${url}/?place=48291
  Database     ${database}

Ctrl-C stops it.
`;
}
