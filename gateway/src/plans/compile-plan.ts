import { NotCompiledError } from '@miteinander/kit/execution/compilation.js';
import { compileVariants } from '@miteinander/kit/execution/variants.js';
import type { QueryPlan } from '@apollo/query-planner';
import {
  getNamedType, getVariableValues, isAbstractType, Kind, OperationTypeNode, TypeInfo, visit, visitWithTypeInfo,
  type DocumentNode, type ExecutionResult, type FieldNode, type FragmentDefinitionNode, type GraphQLSchema, type OperationDefinitionNode,
} from 'graphql';
import { gatewayErrors } from '../errors/gateway-errors.js';
import { compileShape, type ShapeRun } from './compile-shape.js';
import { compileSteps } from './compile-steps.js';
import type { PlanRun, PlanSurroundings, RequestContext } from './plan-types.js';

/** Carries out the plan of one operation for a request. */
export type CompiledPlan = (request: RequestContext) => Promise<ExecutionResult> | ExecutionResult;

export interface PlannedOperation extends PlanSurroundings {
  readonly plan: QueryPlan;
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Record<string, FragmentDefinitionNode>;
  /** Names of the types whose objects are told apart by `id`. */
  readonly entities: ReadonlySet<string>;
}

/**
 * The plan of an operation, with everything worked out that is the same for all requests: whom to ask what, where the
 * answers belong, which shape they take. Answers as `executeQueryPlan` of @apollo/gateway does, but for two things: notes on
 * how nulls spread are left out, as they are from every answer of ours, and a value that cannot be an answer at all (a text
 * where a list belongs) costs its field with PARTLY_UNAVAILABLE and not the whole answer.
 * @throws NotCompiledError for what is left to that: mutations, introspection, interfaces and unions.
 */
export function compilePlan({ plan, schema, operation, fragments, entities, ...surroundings }: PlannedOperation): CompiledPlan {
  const { node } = plan;
  const root = schema.getQueryType();
  if (operation.operation !== OperationTypeNode.QUERY || !root || node?.kind === 'Subscription') throw new NotCompiledError(operation.operation);
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation, ...Object.values(fragments)] };
  const known = inspect(document, schema) ? entities : null;
  const carryOut = node && compileSteps(node, schema, surroundings);
  const shapeFor = compileVariants(document, (conditions) => compileShape({ schema, operation, fragments, conditions, entities: known ?? new Set() }, root));

  const answer = async (run: PlanRun): Promise<ExecutionResult> => {
    const shape = shapeFor(run.variables);
    await carryOut?.(run, { path: [], data: run.data });
    const shaping: ShapeRun = { variables: run.variables, misfit: false, keys: known === null ? null : new Set() };
    const data = shape(run.data, shaping);
    noteKeys(run.request, shaping.keys);
    if (shaping.misfit) {
      surroundings.misfit();
      run.errors.push(gatewayErrors.partlyUnavailable());
    }
    return run.errors.length === 0 ? { data } : { errors: run.errors, data };
  };

  return (request) => {
    const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], request.request.variables ?? {});
    return errors ? { errors } : answer({ request, variables: coerced, data: {}, errors: [] });
  };
}

/** What the answer rests on goes along with it, if anybody wants to know. */
function noteKeys({ context }: RequestContext, keys: Set<string> | null): void {
  if ('keys' in context) context['keys'] = keys;
}

/**
 * Whether nothing else is called `id`, which objects are told apart by.
 * @throws NotCompiledError for interfaces, unions, and names that would be something else as properties of an answer.
 */
function inspect(document: DocumentNode, schema: GraphQLSchema): boolean {
  const types = new TypeInfo(schema);
  let idIsId = true;
  const look = (field: FieldNode): void => {
    const name = (field.alias ?? field.name).value;
    const type = getNamedType(types.getType());
    if (name in Object.prototype || isAbstractType(type)) throw new NotCompiledError(field.name.value);
    if (name === 'id' && field.name.value !== 'id') idIsId = false;
  };
  visit(document, visitWithTypeInfo(types, { Field: look }));
  return idIsId;
}
