/**
 * How many letters must be added, left out, replaced or swapped with their neighbour to turn one word into the other;
 * Infinity when it is more than `most`. No letter is touched twice (optimal string alignment).
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  let twoBefore: number[] = [];
  let before = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let least = Math.min(at(before, column) + 1, at(current, column - 1) + 1, at(before, column - 1) + (same ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) least = Math.min(least, at(twoBefore, column - 2) + 1);
      current.push(least);
    }
    if (Math.min(...current) > most) return Infinity;
    [twoBefore, before] = [before, current];
  }
  const distance = at(before, b.length);
  return distance > most ? Infinity : distance;
}

const at = (row: readonly number[], index: number): number => row[index] ?? Infinity;
