import { NotCompiledError } from '@miteinander/kit/execution/compilation.js';
import { isObjectType, type GraphQLSchema } from 'graphql';
import { valuesAt } from './answer-paths.js';
import { compileFetch } from './compile-fetch.js';
import type { FetchNode, PlanNode, PlanSurroundings, Requirement, Step } from './plan-types.js';

/** @throws NotCompiledError for what our graph does not use: rewrites, deferred parts, requirements on interfaces. */
export function compileSteps(node: PlanNode, schema: GraphQLSchema, surroundings: PlanSurroundings): Step {
  const inside = (inner: PlanNode): Step => compileSteps(inner, schema, surroundings);
  switch (node.kind) {
    case 'Fetch': {
      const source = surroundings.sources[node.serviceName];
      if (source === undefined || !isPlain(node, schema)) throw new NotCompiledError(node.serviceName);
      return compileFetch(node, source, surroundings);
    }
    case 'Sequence': {
      const steps = node.nodes.map(inside);
      return async (run, cursor) => {
        for (const step of steps) await step(run, cursor);
      };
    }
    case 'Parallel': {
      const steps = node.nodes.map(inside);
      return async (run, cursor) => void (await Promise.all(steps.map((step) => step(run, cursor))));
    }
    case 'Flatten': {
      const step = inside(node.node);
      return async (run, { path, data }) => {
        const inner = valuesAt(data, node.path);
        if (inner !== null && inner !== undefined) await step(run, { path: [...path, ...node.path], data: inner });
      };
    }
    case 'Condition': {
      const [then, otherwise] = [node.ifClause, node.elseClause].map((clause) => clause && inside(clause));
      return async (run, cursor) => (run.variables[node.condition] === true ? then : otherwise)?.(run, cursor);
    }
    default:
      throw new NotCompiledError(node.kind);
  }
}

function isPlain({ requires = [], inputRewrites, outputRewrites, contextRewrites }: FetchNode, schema: GraphQLSchema): boolean {
  const rewrites = [inputRewrites, outputRewrites, contextRewrites].some((list) => list !== undefined && list.length > 0);
  return !rewrites && onObjects(requires, schema);
}

const onObjects = (requirements: readonly Requirement[], schema: GraphQLSchema): boolean =>
  requirements.every(({ selections, ...requirement }) => {
    if (requirement.kind === 'InlineFragment' && !isObjectType(schema.getType(requirement.typeCondition ?? ''))) return false;
    return onObjects(selections ?? [], schema);
  });
