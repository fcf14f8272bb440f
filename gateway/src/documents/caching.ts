/** What caches on the way may do with an answer: a minute as it is, ten more while they ask again, a day if nobody answers them. */
export const answerCaching = 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400';

/** Of an answer that was handed out because no new one could be had: soon there may be one. */
export const rescuedCaching = 'public, max-age=5, stale-while-revalidate=600, stale-if-error=86400';
