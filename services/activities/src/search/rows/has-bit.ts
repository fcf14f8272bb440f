/** SQL for whether a column has this one bit, to the letter as the indexes of `search_row` have it. */
export function hasBit(column: string, bit: bigint): string {
  return `(${column} & ${bit}::bigint) <> 0`;
}
