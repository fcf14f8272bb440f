/** Those who keep the entry read German. */
export const reportSubject = (title: string): string => `Fehler im Eintrag „${title}“`;
