/** For operators, at start-up. Secrets are never quoted. */
export const configErrors = {
  missing: (name: string, wanted: string): Error => new Error(`${name} is not set. Set it to ${wanted}.`),
  notOneOf: (name: string, value: string, allowed: readonly string[]): Error =>
    new Error(`${name} is "${value}", which is none of ${allowed.join(', ')}. Set one of these or leave it out.`),
  notAnUrl: (name: string, value: string): Error =>
    new Error(`${name} is "${value}", which is not an http address. Set one such as http://127.0.0.1:4001/graphql.`),
  notAValkeyUrl: (): Error => new Error('VALKEY_URL is no address of a Valkey or Redis. Set one such as redis://127.0.0.1:6379, or leave it out.'),
  notAPort: (value: string): Error => new Error(`PORT is "${value}", which is not a port. Set a whole number from 0 to 65535.`),
  secretTooShort: (length: number): Error =>
    new Error(`GATEWAY_SECRET has ${length} characters, at least 32 are needed. Create one with: openssl rand -hex 32`),
  subgraphNotLinked: (name: string): Error =>
    new Error(`The supergraph names the subgraph "${name}", but startGateway got no link to it. Pass one, or compose the supergraph without it.`),
  documentHash: (hash: string, actual: string): Error =>
    new Error(`The trusted document ${hash} hashes to ${actual}. Generate schema/documents/trusted.json again; do not edit it by hand.`),
  documentInvalid: (hash: string, reason: string): Error =>
    new Error(`The trusted document ${hash} cannot be answered: ${reason} Generate supergraph and documents again from the same state.`),
};
