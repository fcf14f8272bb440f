export type CrisisLine = 'emergency' | 'police' | 'medical' | 'chat' | 'violence' | 'children';

/**
 * Whom to ring at once, all over Germany. Written down here and never loaded, so that they are there whatever fails.
 * Whoever runs this checks them once a year, each at its own source; last checked in November 2026.
 */
export const CRISIS_LINES: readonly { readonly line: CrisisLine; readonly numbers: readonly string[] }[] = [
  { line: 'emergency', numbers: ['112'] },
  { line: 'police', numbers: ['110'] },
  { line: 'medical', numbers: ['116 117'] },
  { line: 'chat', numbers: ['0800 1110111', '0800 1110222', '116 123'] },
  { line: 'violence', numbers: ['116 016'] },
  { line: 'children', numbers: ['116 111'] },
];
