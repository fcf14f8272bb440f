import { expect, test } from 'vitest';
import { readObserving } from './observing-config.js';

test('without a word from the operator nothing is served and nothing is sent', () => {
  expect(readObserving({})).toEqual({ metrics: undefined, tracing: undefined });
  expect(readObserving({ METRICS_PORT: '', OTEL_EXPORTER_OTLP_ENDPOINT: '', METRICS_HOST: '0.0.0.0', OTEL_SERVICE_NAME: 'x' })).toEqual({ metrics: undefined, tracing: undefined });
});

test('numbers are for this machine unless another address is named', () => {
  expect(readObserving({ METRICS_PORT: '9464' }).metrics).toEqual({ port: 9464, host: '127.0.0.1' });
  expect(readObserving({ METRICS_PORT: '9464', METRICS_HOST: '::' }).metrics).toEqual({ port: 9464, host: '::' });
});

test('traces go where the operator says, all of them unless a share is named', () => {
  const endpoint = 'http://127.0.0.1:4318';
  expect(readObserving({ OTEL_EXPORTER_OTLP_ENDPOINT: `${endpoint}/` }).tracing).toEqual({ endpoint, serviceName: 'miteinander-gateway', share: 1 });
  expect(readObserving({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_SERVICE_NAME: 'tür', OTEL_TRACES_SAMPLER_ARG: '0.05' }).tracing).toEqual({ endpoint, serviceName: 'tür', share: 0.05 });
});

test.for([
  [{ METRICS_PORT: '0' }, 'METRICS_PORT is "0", which is not a port.'],
  [{ METRICS_PORT: '70000' }, 'METRICS_PORT is "70000", which is not a port.'],
  [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'localhost:4318' }, 'OTEL_EXPORTER_OTLP_ENDPOINT is "localhost:4318", which is not an http address.'],
  [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://x', OTEL_TRACES_SAMPLER_ARG: '20%' }, 'OTEL_TRACES_SAMPLER_ARG is "20%", which is not a share.'],
] as const)('%o stops the start with a sentence', ([variables, sentence]) => {
  expect(() => readObserving(variables)).toThrow(sentence);
});
