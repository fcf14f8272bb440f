import type { Serving } from '../serving/start-serving.ts';

/** CPU that these processes spend while `work` is done, in microseconds. */
export async function cpuOf(processes: readonly Serving[], work: () => Promise<void>): Promise<number> {
  const weigh = async (): Promise<number> => (await Promise.all(processes.map((serving) => serving.weigh()))).reduce((sum, { cpuMicroseconds }) => sum + cpuMicroseconds, 0);
  const before = await weigh();
  await work();
  return (await weigh()) - before;
}
