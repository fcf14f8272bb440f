const QUARTER = /^(\d{4})-Q([1-4])$/;
const MONTHS = ['Januar bis März', 'April bis Juni', 'Juli bis September', 'Oktober bis Dezember'];

/** "2026-Q4" as one says it: "Oktober bis Dezember 2026". Anything else as it is. */
export function quarterInWords(quarter: string): string {
  const [, year, number] = QUARTER.exec(quarter) ?? [];
  return year === undefined ? quarter : `${MONTHS[Number(number) - 1]} ${year}`;
}
