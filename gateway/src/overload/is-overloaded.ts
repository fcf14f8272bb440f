import { OverloadedError } from './overload-errors.js';

/** Whether somebody was not let in because too many are there. */
export const isOverloaded = (error: unknown): error is OverloadedError => error instanceof OverloadedError;
