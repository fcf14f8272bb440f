/** How far one may look, in kilometres. */
export const RADII: readonly number[] = [1, 2, 5, 10, 20, 30, 50];
