/** Does both, now one first and now the other, so that neither always finds what the other has warmed up. */
export async function withEachOther(turn: number, one: () => Promise<void>, other: () => Promise<void>): Promise<void> {
  const [first, second] = turn % 2 === 0 ? [one, other] : [other, one];
  await first();
  await second();
}
