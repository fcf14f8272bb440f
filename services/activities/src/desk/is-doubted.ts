/** Whether a practice's doubt still stands: nobody who knows has confirmed the entry on a later day. Days are YYYY-MM-DD. */
export const isDoubted = (doubtedOn: string | null | undefined, confirmedOn: string | null | undefined): boolean => doubtedOn != null && (confirmedOn == null || confirmedOn <= doubtedOn);
