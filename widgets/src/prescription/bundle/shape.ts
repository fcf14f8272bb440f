/** What can be said of a value that came from outside, before its type is believed. */
export type Fields = Record<string, unknown>;
export type Check = (value: unknown) => boolean;

export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
export const isText = (value: unknown): value is string => typeof value === 'string';
export const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';
export const isTrue = (value: unknown): value is true => value === true;
export const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
export const isIndex = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
/** In plain loops, as below: a bundle has tens of thousands of values. */
export const listOf = (check: Check) => (value: unknown): boolean => {
  if (!Array.isArray(value)) return false;
  for (let at = 0; at < value.length; at += 1) if (!check(value[at])) return false;
  return true;
};
export const absentOr = (check: Check) => (value: unknown): boolean => value === undefined || check(value);

/** True for an object whose fields each pass; further fields are allowed, for a bundle may be newer than its reader. */
export const fieldsOf = (checks: Record<string, Check>): Check => {
  const [fields, tests] = [Object.keys(checks), Object.values(checks)];
  return (value) => {
    if (!isFields(value)) return false;
    for (let at = 0; at < fields.length; at += 1) if (!tests[at]?.(value[fields[at] as string])) return false;
    return true;
  };
};

export const isPosition = fieldsOf({ lat: (value) => isNumber(value) && Math.abs(value) <= 90, lon: (value) => isNumber(value) && Math.abs(value) <= 180 });
