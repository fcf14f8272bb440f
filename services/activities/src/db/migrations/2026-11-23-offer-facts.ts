import { Migration } from '@mikro-orm/migrations';

export class OfferFacts extends Migration {
  override up(): void {
    this.addSql('alter table activities.activity add column host_id uuid null');
    this.addSql('create index activity_host_id_index on activities.activity (host_id)');
  }
}
