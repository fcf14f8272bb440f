/** What an operation costs, depending on its variables: `fixed`, and each part as many times as its variable says. */
export interface CostFormula {
  readonly fixed: number;
  readonly parts: readonly CostPart[];
}

interface CostPart extends VariableLength {
  readonly each: CostFormula;
}

export interface VariableLength {
  readonly variable: string;
  /** If the variable is absent, null or no number. */
  readonly otherwise: number;
}

export type Length = number | VariableLength;

export const fixedCost = (fixed: number): CostFormula => ({ fixed, parts: [] });

export const sumOf = (costs: readonly CostFormula[]): CostFormula => ({
  fixed: costs.reduce((sum, { fixed }) => sum + fixed, 0),
  parts: costs.flatMap(({ parts }) => parts),
});

export const times = (length: Length, cost: CostFormula): CostFormula => {
  if (typeof length !== 'number') return { fixed: 0, parts: [{ ...length, each: cost }] };
  if (length === 1) return cost;
  return { fixed: length * cost.fixed, parts: cost.parts.map((part) => ({ ...part, each: times(length, part.each) })) };
};

/** @returns points; infinitely many if a variable is */
export const evaluateCost = ({ fixed, parts }: CostFormula, variables: Readonly<Record<string, unknown>>): number => {
  let cost = fixed;
  for (const { variable, otherwise, each } of parts) {
    const value = Object.hasOwn(variables, variable) ? variables[variable] : undefined;
    const length = typeof value === 'number' ? Math.max(0, value) : otherwise;
    if (length > 0) cost += length * evaluateCost(each, variables);
  }
  return cost;
};
