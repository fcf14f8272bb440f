/** Hears of names that differ in signs and capitals only: „Alfred-Stubenrauch-Halle“, „Alfred Stubenrauch Halle“. */
export class SoundsAlike {
  private readonly seen = new Map<string, string>();

  /** The earlier, different name that sounds the same. */
  earlier(name: string, owner: string): string | undefined {
    const key = name.toLowerCase().replace(/[^\p{Letter}\p{Number}]/gu, '');
    const known = this.seen.get(key);
    this.seen.set(key, known ?? owner);
    return known !== undefined && known !== owner ? known : undefined;
  }
}
