/** Sentences stand one after the other on paper; some end with an abbreviation's full stop, or within isolating marks. */
export const ended = (sentence: string): string => (/[.!?…]\u2069?$/.test(sentence) ? sentence : `${sentence}.`);
