import { berlinDay } from '@miteinander/kit/scalars/berlin-time.js';
import type { AskView } from './data/ask-view.js';

/** What every view needs beside its question. */
export interface ViewContext {
  readonly ask: AskView;
  /** Where people reach the gateway, without a slash at the end. */
  address(): string;
  now(): Date;
}

/** The German day, YYYY-MM-DD. */
export const todayOf = ({ now }: ViewContext): string => berlinDay(now());
