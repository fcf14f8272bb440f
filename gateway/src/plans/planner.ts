import { setImmediate as others } from 'node:timers/promises';
import { operationFromDocument, type Schema, type Supergraph } from '@apollo/federation-internals';
import { buildOperationContext, executeQueryPlan } from '@apollo/gateway';
import { QueryPlanner, type QueryPlan } from '@apollo/query-planner';
import { NotCompiledError } from '@miteinander/kit/execution/compilation.js';
import { assertValidSchema, getVariableValues, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { compilePlan, type CompiledPlan } from './compile-plan.js';
import { entitiesOf } from './entities.js';
import { fetchesOf } from './fetches-of.js';
import { planErrors } from './plan-errors.js';
import type { PlanSurroundings, RequestContext } from './plan-types.js';

/** Planners call the variable so in which they name the objects that a service is asked for. */
const OWN_VARIABLE = 'representations';

/** As many ways to answer a question are compared, where there are several; the planner knows no other limit. */
const MOST_WAYS = 500;

type OperationContext = ReturnType<typeof buildOperationContext>;

/** An operation that is ready to be answered. */
export interface PlannedAnswer {
  readonly answer: CompiledPlan;
  readonly plan: QueryPlan;
  readonly document: DocumentNode;
}

/** Everything about a supergraph that planning takes. */
interface Ground {
  readonly api: Schema;
  /** What askers see. */
  readonly schema: GraphQLSchema;
  readonly supergraphSchema: GraphQLSchema;
  readonly queryPlanner: QueryPlanner;
  readonly entities: ReadonlySet<string>;
}

/**
 * Plans operations on one supergraph. What can be is carried out in compiled form from the first time on; mutations and
 * introspection are left to @apollo/gateway.
 */
export class Planner {
  readonly #ground: Ground;
  readonly #surroundings: PlanSurroundings;

  private constructor(ground: Ground, surroundings: PlanSurroundings) {
    this.#ground = ground;
    this.#surroundings = surroundings;
  }

  /** Takes some hundredths of a second, in pieces, so that a gateway goes on answering. @throws if the supergraph cannot be planned on */
  static async open(supergraph: Supergraph, surroundings: PlanSurroundings): Promise<Planner> {
    await others();
    const api = supergraph.apiSchema();
    const schema = api.toGraphQLJSSchema();
    assertValidSchema(schema);
    await others();
    const supergraphSchema = supergraph.schema.toGraphQLJSSchema();
    await others();
    return new Planner({ api, schema, supergraphSchema, queryPlanner: new QueryPlanner(supergraph, { debug: { maxEvaluatedPlans: MOST_WAYS } }), entities: entitiesOf(supergraph) }, surroundings);
  }

  get schema(): GraphQLSchema {
    return this.#ground.schema;
  }

  /** The document must be valid. @throws GraphQLError if the operation is not in it, takes too much to plan, or uses a name of ours */
  plan(document: DocumentNode, operationName?: string): PlannedAnswer {
    const { api, schema, queryPlanner } = this.#ground;
    const named = operationName === undefined ? {} : { operationName };
    const context = buildOperationContext({ schema, operationDocument: document, ...named });
    const plan = queryPlanner.buildQueryPlan(operationFromDocument(api, document, named));
    const isTaken = fetchesOf(plan).some(({ requires, variableUsages }) => requires !== undefined && variableUsages?.includes(OWN_VARIABLE) === true);
    if (isTaken) throw planErrors.reservedVariable(OWN_VARIABLE);
    return { answer: this.#compiled(plan, context) ?? this.#interpreted(plan, context), plan, document };
  }

  #compiled(plan: QueryPlan, { schema, operation, fragments }: OperationContext): CompiledPlan | undefined {
    try {
      return compilePlan({ plan, schema, operation, fragments, entities: this.#ground.entities, ...this.#surroundings });
    } catch (error) {
      if (error instanceof NotCompiledError) return undefined;
      throw error;
    }
  }

  #interpreted(plan: QueryPlan, context: OperationContext): CompiledPlan {
    const { api, schema, supergraphSchema } = this.#ground;
    const sources = { ...this.#surroundings.sources };
    return (request: RequestContext): Promise<ExecutionResult> | ExecutionResult => {
      const { errors } = getVariableValues(schema, context.operation.variableDefinitions ?? [], request.request.variables ?? {});
      return errors ? { errors } : executeQueryPlan(plan, sources, request, context, supergraphSchema, api);
    };
  }
}
