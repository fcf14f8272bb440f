import type { Context, Span } from '@opentelemetry/api';
import type { FastifyBaseLogger } from 'fastify';
import { readTraceparent } from './traceparent.js';
import { traceSteps, type TraceStep } from './trace-step.js';
import type { TracingConfig } from './tracing-config.js';
import type { Tracing } from './tracing.js';

/** How long stopping waits for the receiver of traces, in milliseconds. */
const LONGEST_FLUSH = 3000;

const hex = (flags: number): string => flags.toString(16).padStart(2, '0');

/**
 * Traces by OpenTelemetry, sent with OTLP over HTTP. Loaded only here, so that without a receiver nothing of it is in the process; and
 * not made known to anything else, because other packages would then write queries and variables into their spans. Ours hold patterns
 * of routes, methods, status, names of services and outcomes.
 */
export const openTracing = async ({ endpoint, serviceName, share }: TracingConfig, log: FastifyBaseLogger): Promise<Tracing> => {
  const [{ ROOT_CONTEXT, SpanKind, SpanStatusCode, trace }, { BatchSpanProcessor, TraceIdRatioBasedSampler, TracerProvider }, { OTLPTraceExporter }, { resourceFromAttributes }] = await Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/sdk-trace'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
  ]);

  const exporter = new OTLPTraceExporter({ url: `${endpoint}/v1/traces` });
  const provider = new TracerProvider({
    // Says which service this is and nothing about the machine.
    resource: resourceFromAttributes({ 'service.name': serviceName }),
    // By the number of the trace alone, so that nobody outside decides how much is kept.
    sampler: new TraceIdRatioBasedSampler(share),
    spanProcessors: [
      new BatchSpanProcessor({
        exporter: {
          export: (spans, done) =>
            exporter.export(spans, (result) => {
              if (result.code !== 0) log.warn({ spans: spans.length }, 'traces could not be sent');
              done(result);
            }),
          shutdown: async () => exporter.shutdown(),
          forceFlush: async () => exporter.forceFlush(),
        },
      }),
    ],
  });
  const tracer = provider.getTracer('miteinander');

  const stepOf = (span: Span, parent: Context): TraceStep => {
    const { traceId, spanId, traceFlags } = span.spanContext();
    return { traceparent: `00-${traceId}-${spanId}-${hex(traceFlags)}`, context: trace.setSpan(parent, span) };
  };

  const here = (): Context => traceSteps.getStore()?.context ?? ROOT_CONTEXT;

  return {
    traceRequests: (http) => {
      const spans = new WeakMap<object, Span>();
      http.addHook('onRequest', (request, _reply, done) => {
        const before = readTraceparent(request.headers['traceparent']);
        const parent = before === undefined ? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, { traceId: before.traceId, spanId: before.spanId, traceFlags: before.flags, isRemote: true });
        const route = request.routeOptions.url ?? 'none';
        const span = tracer.startSpan(`${request.method} ${route}`, { kind: SpanKind.SERVER, attributes: { 'http.request.method': request.method, 'http.route': route } }, parent);
        spans.set(request, span);
        traceSteps.run(stepOf(span, parent), done);
      });
      http.addHook('onResponse', (request, reply, done) => {
        const span = spans.get(request);
        span?.setAttribute('http.response.status_code', reply.statusCode);
        if (reply.statusCode >= 500) span?.setStatus({ code: SpanStatusCode.ERROR });
        span?.end();
        done();
      });
    },

    traceExecutions: (gateway) => ({
      ...gateway,
      load: async (options) => {
        const { executor } = await gateway.load(options);
        if (executor === null) return { executor };
        return {
          executor: async (request) => {
            const parent = here();
            const span = tracer.startSpan('execution', { attributes: { 'graphql.operation.type': request.operation.operation } }, parent);
            try {
              const result = await traceSteps.run(stepOf(span, parent), async () => executor(request));
              span.setAttribute('miteinander.errors', result.errors?.length ?? 0);
              return result;
            } catch (error) {
              span.setStatus({ code: SpanStatusCode.ERROR });
              throw error;
            } finally {
              span.end();
            }
          },
        };
      },
    }),

    traceCalls: (observer) => ({
      ...observer,
      called: (service, outcome, seconds) => {
        observer.called(service, outcome, seconds);
        const end = Date.now();
        const span = tracer.startSpan(`call ${service}`, { kind: SpanKind.CLIENT, startTime: end - seconds * 1000, attributes: { 'peer.service': service, 'miteinander.outcome': outcome } }, here());
        if (outcome === 'failed' || outcome === 'late') span.setStatus({ code: SpanStatusCode.ERROR });
        span.end(end);
      },
    }),

    stop: async () => {
      const late = Promise.withResolvers<void>();
      const timer = setTimeout(late.resolve, LONGEST_FLUSH);
      await Promise.race([provider.shutdown().catch(() => undefined), late.promise]);
      clearTimeout(timer);
    },
  };
};
