import type { WorldService } from '../world/definitions.ts';

/** Where services are reached. */
export type ServiceUrls = Readonly<Record<WorldService, string>>;

/** What a serving process can be told to be. */
export type Order =
  /** The product, with the services in the same process. */
  | { kind: 'ours in one process'; documents: Record<string, string> }
  /** The product, with the services over HTTP. */
  | { kind: 'ours apart'; urls: ServiceUrls; secret: string }
  /** @apollo/server with @apollo/gateway, as its documentation sets it up. */
  | { kind: 'apollo gateway'; urls: ServiceUrls }
  /** @graphql-hive/gateway with its native query planner. */
  | { kind: 'hive gateway'; urls: ServiceUrls }
  /** A service behind @apollo/server and @apollo/subgraph. */
  | { kind: 'apollo service'; service: WorldService; cached?: boolean }
  /** A service that answers each question it has met from memory: it costs next to nothing. */
  | { kind: 'bare service'; service: WorldService }
  /** One schema behind @apollo/server, Fastify and the response cache. */
  | { kind: 'apollo cache'; urls: ServiceUrls }
  /** `node:http` and nothing else: these headers and bytes for every request. */
  | { kind: 'bare bytes'; headers: string[]; body: string }
  /** Collected: after everything that nobody needs any more was thrown away. */
  | { kind: 'weigh'; collected?: boolean };

export interface Weight {
  /** CPU of this process since it began, user and system. */
  readonly cpuMicroseconds: number;
  readonly residentBytes: number;
  readonly heapBytes: number;
  /** Outside the heap, as ready answers are. */
  readonly bufferBytes: number;
}

export type Reply = { readonly url: string } | Weight | { readonly error: string };
