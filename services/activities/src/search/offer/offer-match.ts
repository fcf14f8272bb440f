import type { Activity } from '../../activity/activity.type.js';
import type { Dates, ExpandedOccurrence } from '../../occurrence/expand-schedule.js';
import { toOccurrence } from '../../occurrence/occurrence.mapper.js';
import type { Occurrence } from '../../occurrence/occurrence.type.js';
import { dateOn } from '../finding/date-on.js';
import type { Hit } from '../finding/hit.js';
import type { OfferSearch } from '../finding/offer-search.js';
import type { SearchWindow } from '../finding/search-window.js';
import type { OfferReason } from './offer-reason.type.js';
import { reasonsFor } from './reasons-for.js';

/** What can be said about an offer as the answer to a search; worked out only when somebody asks. */
export class OfferMatch {
  #date: Promise<ExpandedOccurrence | null> | undefined;

  constructor(
    /** Null if it was taken away just now. */
    private readonly activity: Activity | null,
    private readonly hit: Hit,
    private readonly distanceMetres: number | null,
    private readonly search: OfferSearch,
    private readonly window: SearchWindow,
    /** What the dates of an offer follow from, by its id. */
    private readonly datesOf: (activityId: string) => Promise<Dates[]>,
  ) {}

  async nextOccurrence(): Promise<Occurrence | null> {
    const date = await this.#nextDate();
    return date && toOccurrence(date);
  }

  async reasons(): Promise<OfferReason[]> {
    const { filter, now } = this.search;
    if (!this.activity) return [];
    return reasonsFor(this.activity, { distanceMetres: this.distanceMetres, date: await this.#nextDate(), asked: filter.needs ?? [], now });
  }

  #nextDate(): Promise<ExpandedOccurrence | null> {
    return (this.#date ??= this.#findDate());
  }

  async #findDate(): Promise<ExpandedOccurrence | null> {
    const { id, day } = this.hit;
    return day === null ? null : dateOn(await this.datesOf(id), day, this.window, this.search.now);
  }
}
