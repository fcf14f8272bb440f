/**
 * Puts blocks on pages in their order, as many on each as have room. A block is never split; one that is higher than a page has it alone.
 * @param heights of the blocks
 * @param room on the first and on every further page; the last one's is less by `end`
 * @returns for each page how many blocks it has, one page at least; the last may have none, if only the end had no room
 */
export function paginate(heights: readonly number[], room: { first: number; further: number; end: number }): number[] {
  const pages = [0];
  let free = room.first;
  for (const height of heights) {
    if (height > free && !(pages.length > 1 && pages.at(-1) === 0)) {
      pages.push(0);
      free = room.further;
    }
    pages[pages.length - 1] = (pages.at(-1) ?? 0) + 1;
    free -= height;
  }
  if (free < room.end) pages.push(0);
  return pages;
}
