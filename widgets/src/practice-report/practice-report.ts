import type { PracticeReportQuery } from '../data/gql/graphql.js';

/** What a practice is told. */
export type PracticeReport = NonNullable<PracticeReportQuery['practiceReport']>;
