/** Some sources ask for "Quelle: …"; where our own label stands before it, the word need not be said twice. */
export const withoutLabel = (attribution: string): string => attribution.replace(/^Quellen?:\s*/i, '');
