import { drainErrors } from './drain-errors.js';

const MOST = 300;

/** `DRAIN_SECONDS`: how long to go on after being asked to stop, so that balancers notice; 0 when absent. */
export const readDrainSeconds = (text: string | undefined): number => {
  const seconds = Number(text || '0');
  if (!(seconds >= 0 && seconds <= MOST)) throw drainErrors.seconds(text ?? '', MOST);
  return seconds;
};
