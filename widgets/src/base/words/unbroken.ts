/** A number stays on one line with its unit. */
export const unbroken = (text: string): string => text.replaceAll(/\s/g, '\u00A0');
