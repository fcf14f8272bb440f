import type { ExecutionResult } from 'graphql';

import { endpoint } from './endpoint.ts';

export interface Question {
  query: string;
  variables?: Readonly<Record<string, unknown>> | undefined;
  operationName?: string | null | undefined;
}

/** @returns the body as it came, errors included, so that one sees what a program would get */
export async function ask({ query, variables, operationName }: Question, headers: Record<string, string> = {}): Promise<ExecutionResult> {
  const response = await fetch(endpoint(), {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    body: JSON.stringify({ query, variables, operationName }),
  });
  return (await response.json()) as ExecutionResult;
}
