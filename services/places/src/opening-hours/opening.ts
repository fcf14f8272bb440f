/** Whether a place is open at a moment. UNKNOWN is every case in which somebody could stand before a closed door. */
export interface Opening {
  state: 'OPEN' | 'CLOSED' | 'UNKNOWN';
  /** When it closes; null unless it is open and closes within a week. */
  until: Date | null;
  /** When it opens next; null unless it is closed and opens for certain, at the latest on the same weekday of the next week. */
  opens: Date | null;
}
