import { Migration } from '@mikro-orm/migrations';

/** Rows hold the near dates of irregular offers too; everything is derived anew so that they do. */
export class NearDates extends Migration {
  override up(): void {
    this.addSql('truncate activities.search_offer cascade');
    this.addSql('alter table activities.search_row add column near_dates bytea null');
    this.addSql('delete from activities.follower_position');
    this.addSql('delete from activities.nightly_run');
  }
}
