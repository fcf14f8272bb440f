/** A quarter of a year as reports name it: `2026-Q4`. Later ones are greater as text. */
export type Quarter = string;

/** The quarter in which a calendar day (YYYY-MM-DD) lies. */
export function quarterOf(day: string): Quarter {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/** All quarters from the first up to the one before `end`, in order. */
export function quartersBetween(first: Quarter, end: Quarter): Quarter[] {
  const quarters: Quarter[] = [];
  for (let quarter = first; quarter < end; quarter = quarterAfter(quarter)) quarters.push(quarter);
  return quarters;
}

function quarterAfter(quarter: Quarter): Quarter {
  const [year = 0, number = 0] = quarter.split('-Q').map(Number);
  return number === 4 ? `${String(year + 1).padStart(4, '0')}-Q1` : `${String(year).padStart(4, '0')}-Q${number + 1}`;
}
