export interface EventText {
  start: string;
  id: string;
  summary?: string;
  /** Paragraphs of the body. */
  body: string[];
}

export interface SeriesText {
  summary?: string;
  description?: string;
  /** What is said of one date only, by the event's id. */
  notes: Map<string, string>;
}

/**
 * One text for all dates of a series: the latest summary and the paragraphs that every event with a body has. A paragraph that only some
 * of them have („am Mittwoch, den 8. Januar“) would be wrong for the others and becomes the note of its date.
 */
export function seriesText(events: readonly EventText[]): SeriesText {
  const latestFirst = events.toSorted((a, b) => (a.start === b.start ? (a.id < b.id ? 1 : -1) : a.start < b.start ? 1 : -1));
  const summary = latestFirst.find((event) => event.summary !== undefined)?.summary;
  const withBody = latestFirst.filter(({ body }) => body.length > 0);
  const shared = (withBody[0]?.body ?? []).filter((paragraph) => withBody.every(({ body }) => body.includes(paragraph)));
  const paragraphs = summary === undefined || shared.includes(summary) ? shared : [summary, ...shared];
  const notes = withBody.flatMap(({ id, body }): [string, string][] => {
    const own = body.filter((paragraph) => !shared.includes(paragraph));
    return own.length > 0 ? [[id, own.join('\n\n')]] : [];
  });
  return { ...(summary !== undefined && { summary }), ...(paragraphs.length > 0 && { description: paragraphs.join('\n\n') }), notes: new Map(notes) };
}
