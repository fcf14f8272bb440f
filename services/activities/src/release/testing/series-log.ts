/** How many were counted in each quarter, one number for each. */
export type QuarterNumbers = number[];

/** Everything that was counted, or everything that was told: by practice and by offer, quarter for quarter. */
export interface SeriesLog {
  sheets: QuarterNumbers[];
  /** Of practices, in the order of `sheets`. */
  arrivals: QuarterNumbers[];
  offers: QuarterNumbers[];
}

/** The same done to each series. */
export function mapSeries(log: SeriesLog, change: (numbers: QuarterNumbers) => QuarterNumbers): SeriesLog {
  return { sheets: log.sheets.map(change), arrivals: log.arrivals.map(change), offers: log.offers.map(change) };
}
