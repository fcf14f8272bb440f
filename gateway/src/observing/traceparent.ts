/** Where a question stands in a trace that began elsewhere, after W3C Trace Context. */
export interface Traceparent {
  /** 32 hex digits, not all 0. */
  readonly traceId: string;
  /** 16 hex digits, not all 0. */
  readonly spanId: string;
  readonly flags: number;
}

const form = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;

/** @param header of the name `traceparent` @returns undefined for what is none, or does not follow the rules */
export const readTraceparent = (header: string | string[] | undefined): Traceparent | undefined => {
  if (typeof header !== 'string' || header.length > 256) return undefined;
  const [, version, traceId, spanId, flags, more] = form.exec(header) ?? [];
  if (version === undefined || traceId === undefined || spanId === undefined || flags === undefined) return undefined;
  // Later versions may say more at the end; the first one may not.
  if (version === 'ff' || (version === '00' && more !== undefined)) return undefined;
  if (/^0+$/.test(traceId) || /^0+$/.test(spanId)) return undefined;
  return { traceId, spanId, flags: Number.parseInt(flags, 16) };
};
