import { Migration } from '@mikro-orm/migrations';

/** Days on which a rule gives no dates, and dates that do not exist. */
export class SchedulePauses extends Migration {
  override up(): void {
    this.addSql(`alter table activities.schedule
      add column excluded_dates text[] not null default '{}',
      add column pauses text[] not null default '{}'`);
  }
}
