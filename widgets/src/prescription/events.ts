/** None of them says what somebody needs, or what was chosen: a page may listen to all of it. */
const everywhere = { bubbles: true, composed: true };

/** The offers of a district are there to choose from. */
export class PrescriptionReadyEvent extends Event {
  /** @param count how many offers the district's bundle holds, whatever is asked of them */
  constructor(readonly count: number) {
    super('mit-prescription-ready', everywhere);
  }
}

/** A sheet is opened to be printed. */
export class PrescriptionPrintEvent extends Event {
  /** @param count how many offers stand on it */
  constructor(readonly count: number) {
    super('mit-prescription-print', everywhere);
  }
}

/** All that was chosen is forgotten. */
export class PrescriptionResetEvent extends Event {
  constructor() {
    super('mit-prescription-reset', everywhere);
  }
}

declare global {
  interface HTMLElementEventMap {
    'mit-prescription-ready': PrescriptionReadyEvent;
    'mit-prescription-print': PrescriptionPrintEvent;
    'mit-prescription-reset': PrescriptionResetEvent;
  }
}
