import { Migration } from '@mikro-orm/migrations';

/** Publishes what a search for offers asks of the place; columns are appended, so readers of the first seven see no difference. */
export class AccessiblePlaces extends Migration {
  override up(): void {
    this.addSql(`create or replace view places.place_v1 as
      select id, name, lat, lon, position_accuracy, ags, example, accessibility, cool_place, host_id from places.place`);
  }
}
