import { observingErrors } from './observing-errors.js';
import type { MetricsAddress } from './serve-metrics.js';
import type { TracingConfig } from './tracing-config.js';

type Variables = Readonly<Record<string, string | undefined>>;

export interface ObservingConfig {
  /** Not served when undefined. */
  readonly metrics: MetricsAddress | undefined;
  /** Nothing of it is loaded when undefined. */
  readonly tracing: TracingConfig | undefined;
}

const readMetrics = (variables: Variables): MetricsAddress | undefined => {
  const text = variables['METRICS_PORT'] || undefined;
  if (text === undefined) return undefined;
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port === 0 || port > 65_535) throw observingErrors.notAPort('METRICS_PORT', text);
  return Object.freeze({ port, host: variables['METRICS_HOST'] || '127.0.0.1' });
};

const readTracing = (variables: Variables): TracingConfig | undefined => {
  const text = variables['OTEL_EXPORTER_OTLP_ENDPOINT'] || undefined;
  if (text === undefined) return undefined;
  const url = URL.parse(text);
  if (url === null || !['http:', 'https:'].includes(url.protocol)) throw observingErrors.notAnUrl('OTEL_EXPORTER_OTLP_ENDPOINT', text);
  const shareText = variables['OTEL_TRACES_SAMPLER_ARG'] || '1';
  const share = Number(shareText);
  if (!(share >= 0 && share <= 1)) throw observingErrors.notAShare('OTEL_TRACES_SAMPLER_ARG', shareText);
  return Object.freeze({ endpoint: text.replace(/\/+$/, ''), serviceName: variables['OTEL_SERVICE_NAME'] || 'miteinander-gateway', share });
};

/**
 * METRICS_PORT (not served) · METRICS_HOST (127.0.0.1) · OTEL_EXPORTER_OTLP_ENDPOINT (no traces), with OTEL_SERVICE_NAME
 * (miteinander-gateway), OTEL_TRACES_SAMPLER_ARG (1, the share of requests that are traced) and what the exporter itself reads, such as
 * OTEL_EXPORTER_OTLP_HEADERS.
 */
export const readObserving = (variables: Variables = process.env): ObservingConfig => Object.freeze({ metrics: readMetrics(variables), tracing: readTracing(variables) });
