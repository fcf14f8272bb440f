import type { QueryPlan } from '@apollo/query-planner';
import type { FetchNode, PlanNode } from './plan-types.js';

/** Every question of a plan to a service. */
export function fetchesOf({ node }: QueryPlan): FetchNode[] {
  return node === undefined || node.kind === 'Subscription' ? [] : within(node);
}

function within(node: PlanNode | undefined): FetchNode[] {
  switch (node?.kind) {
    case 'Fetch':
      return [node];
    case 'Sequence':
    case 'Parallel':
      return node.nodes.flatMap(within);
    case 'Flatten':
      return within(node.node);
    case 'Condition':
      return [...within(node.ifClause), ...within(node.elseClause)];
    default:
      return [];
  }
}
