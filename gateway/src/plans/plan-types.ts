import type { Experimental_DidResolveQueryPlanCallback, GraphQLDataSource } from '@apollo/gateway';
import type { QueryPlan } from '@apollo/query-planner';
import type { GraphQLError } from 'graphql';

/** What Apollo Server hands to a gateway for one request. */
export type RequestContext = Parameters<Experimental_DidResolveQueryPlanCallback>[0]['requestContext'];

export type PlanNode = Exclude<NonNullable<QueryPlan['node']>, { kind: 'Subscription' }>;
export type FetchNode = Extract<PlanNode, { kind: 'Fetch' }>;
export type Requirement = NonNullable<FetchNode['requires']>[number];

export type Sources = Readonly<Record<string, GraphQLDataSource>>;
export type Answer = Record<string, unknown>;
export type FetchOptions = Parameters<GraphQLDataSource['process']>[0];

/** One answer that is being put together. */
export interface PlanRun {
  readonly request: RequestContext;
  /** Coerced, with defaults. */
  readonly variables: Record<string, unknown>;
  /** What services have answered so far, all in one. */
  readonly data: Answer;
  readonly errors: GraphQLError[];
}

/** Where in the answer a step works: one object or all objects at a path. */
export interface Cursor {
  readonly path: readonly (string | number)[];
  readonly data: unknown;
}

/** One step of a plan. Never rejects: what fails is noted in the run. */
export type Step = (run: PlanRun, cursor: Cursor) => Promise<void>;

/** What a plan needs besides itself. */
export interface PlanSurroundings {
  readonly sources: Sources;
  /** Tells the operator that services answered with something that cannot be an answer; the service, if it is known. */
  misfit(service?: string): void;
}

export const isObject = (value: unknown): value is Answer => typeof value === 'object' && value !== null && !Array.isArray(value);
