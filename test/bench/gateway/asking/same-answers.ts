/** @throws with the first answers that differ, letter by letter */
export function checkSame(ours: readonly string[], theirs: readonly string[]): void {
  if (ours.length !== theirs.length) throw new Error(`${ours.length} answers against ${theirs.length}.`);
  ours.forEach((answer, at) => {
    if (answer !== theirs[at]) throw new Error(`Answer ${at} differs:\n${answer.slice(0, 2000)}\n${theirs[at]?.slice(0, 2000)}`);
  });
}
