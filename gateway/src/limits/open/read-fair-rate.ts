import type { Rate } from '../token-buckets.js';
import { fairRate, rateOf } from './fair-use.js';

/**
 * FAIR_USE_PER_MINUTE (1,200,000): points of cost that open queries from one neighbourhood of addresses may ask for each minute.
 * @throws Error for the operator, at start-up
 */
export const readFairRate = (variables: Readonly<Record<string, string | undefined>>): Rate => {
  const text = variables['FAIR_USE_PER_MINUTE'] ?? '';
  if (text === '') return fairRate;
  if (/^[1-9]\d{0,11}$/.test(text)) return rateOf(Number(text));
  throw new Error(`FAIR_USE_PER_MINUTE is "${text}", which is no number of points. Set a whole number such as 1200000, or leave it out.`);
};
