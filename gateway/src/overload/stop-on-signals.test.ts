import { EventEmitter } from 'node:events';
import { expect, onTestFinished, test, vi } from 'vitest';
import { stopOnSignals } from './stop-on-signals.js';

class FakeProcess extends EventEmitter {
  readonly codes: unknown[] = [];

  exit(code?: unknown): never {
    this.codes.push(code);
    return undefined as never;
  }
}

const listening = (stop: () => Promise<void>): FakeProcess => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] });
  onTestFinished(() => void vi.useRealTimers());
  const fake = new FakeProcess();
  stopOnSignals(stop, fake as unknown as NodeJS.Process);
  return fake;
};

test('the first signal stops once, the second ends at once', () => {
  const stop = vi.fn(async () => new Promise<void>(() => undefined));
  const fake = listening(stop);
  fake.emit('SIGTERM');
  fake.emit('SIGTERM');
  expect([stop.mock.calls.length, fake.codes]).toEqual([1, []]);
  vi.advanceTimersByTime(400);
  fake.emit('SIGINT');
  expect([stop.mock.calls.length, fake.codes]).toEqual([1, [130]]);
});

test('whatever is left over does not hold the process for ever', async () => {
  const fake = listening(async () => undefined);
  fake.emit('SIGHUP');
  await vi.advanceTimersByTimeAsync(1000);
  expect(fake.codes).toEqual([]);
  await vi.advanceTimersByTimeAsync(1500);
  expect(fake.codes).toEqual([0]);
});

test('a stop that fails is told by the exit code', async () => {
  const fake = listening(async () => {
    throw new Error('it does not stop');
  });
  fake.emit('SIGTERM');
  await vi.advanceTimersByTimeAsync(1);
  expect(fake.codes).toEqual([1]);
});
