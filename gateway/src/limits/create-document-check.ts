import { Kind } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { CodedError } from '@miteinander/kit/errors/coded-error.js';
import { gatewayErrors } from '../errors/gateway-errors.js';
import { checkDocument } from './check-document.js';
import { evaluateCost, fixedCost, type CostFormula } from './cost/cost-formula.js';
import type { CostModel } from './cost/cost-model.js';
import { measureCost } from './cost/measure-cost.js';
import { weights } from './cost/weights.js';
import { limits } from './limits.js';
import { measureCare } from './measure-care.js';
import { tooExpensive } from './open/open-errors.js';

/** What a request may do: how much care it takes (`measureCare`), and what it costs in points. */
export type OperationVerdict =
  | { ok: true; care: number; cost: number }
  /** `cost` is what finding out was worth, in points. */
  | { ok: false; error: CodedError; cost: number };

export type DocumentCheck = (source: string, operationName?: string, variables?: Readonly<Record<string, unknown>>) => OperationVerdict;

interface KnownOperation {
  readonly care: number;
  readonly cost: CostFormula;
}

/**
 * The same question asked again costs one look-up. Refusals are not kept: an attacker's are never the same twice.
 * @param model of the graph as it is now; without one, everything costs as little as possible
 */
export const createDocumentCheck = (model: () => CostModel | undefined = () => undefined): DocumentCheck => {
  const known = new LRUCache<string, ReadonlyMap<string, KnownOperation>>({ maxSize: 16_000_000, sizeCalculation: (_operations, source) => source.length * 5 + 1000 });
  let knownFor: CostModel | undefined;

  const operationsOf = (source: string): { ok: true; operations: ReadonlyMap<string, KnownOperation> } | { ok: false; error: CodedError; cost: number } => {
    const graph = model();
    if (graph !== knownFor) known.clear();
    knownFor = graph;
    const before = known.get(source);
    if (before !== undefined) return { ok: true, operations: before };
    const verdict = checkDocument(source);
    if (!verdict.ok) return { ...verdict, cost: verdict.parsed ? weights.rootField : 0 };
    const { document } = verdict;
    const operations = new Map<string, KnownOperation>();
    for (const definition of document.definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
      const cost = graph === undefined ? fixedCost(0) : measureCost(document, definition, graph);
      operations.set(definition.name?.value ?? '', { care: measureCare(document, definition), cost });
    }
    known.set(source, operations);
    return { ok: true, operations };
  };

  return (source, operationName, variables = {}) => {
    const verdict = operationsOf(source);
    if (!verdict.ok) return verdict;
    const { operations } = verdict;
    const operation = operationName === undefined ? (operations.size === 1 ? [...operations.values()][0] : undefined) : operations.get(operationName);
    if (operation === undefined) return { ok: false, error: gatewayErrors.operation(), cost: weights.rootField };
    const cost = Math.max(weights.rootField, evaluateCost(operation.cost, variables));
    return cost > limits.cost ? { ok: false, error: tooExpensive(cost, limits.cost), cost: weights.rootField } : { ok: true, care: operation.care, cost };
  };
};
