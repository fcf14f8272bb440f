import { RecordArrivalDocument } from '../data/gql/graphql.js';
import { RequestError } from '../data/request-error.js';
import { tell } from '../data/tell.js';

/** What became of somebody's word that they are there, as far as it can be known. */
export type Arrival = 'sending' | 'counted' | 'notCounted' | 'tooMany' | 'offline' | 'failed';

const REFUSALS: Readonly<Record<string, Arrival>> = { TOO_MANY_ATTEMPTS: 'tooMany', OFFLINE: 'offline', WORD_CODE_UNREADABLE: 'notCounted' };
/** After these nothing more is to be said. */
const SETTLED: ReadonlySet<Arrival | undefined> = new Set<Arrival>(['sending', 'counted', 'notCounted']);

/** Says at the door, when somebody wants it to, that a person with a sheet has come. */
export class Arrivals {
  readonly #api: string;
  readonly #changed: () => void;
  readonly #byOffer = new Map<string, Arrival>();

  constructor(api: string, changed: () => void) {
    this.#api = api;
    this.#changed = changed;
  }

  of = (offer: string): Arrival | undefined => this.#byOffer.get(offer);

  async tell(offer: string, code: string): Promise<void> {
    if (SETTLED.has(this.of(offer))) return;
    this.#show(offer, 'sending');
    this.#show(offer, await record(this.#api, offer, code));
  }

  #show(offer: string, arrival: Arrival): void {
    this.#byOffer.set(offer, arrival);
    this.#changed();
  }
}

async function record(api: string, offer: string, code: string): Promise<Arrival> {
  try {
    const { recordArrival } = await tell(api, RecordArrivalDocument, { offer, code });
    return recordArrival?.counted ? 'counted' : 'notCounted';
  } catch (error) {
    return (error instanceof RequestError ? REFUSALS[error.code] : undefined) ?? 'failed';
  }
}
