type Unknown = null | undefined;

export type Known<Value extends object> = { [Key in keyof Value as Extract<Value[Key], Unknown> extends never ? Key : never]: Value[Key] } & {
  [Key in keyof Value as Extract<Value[Key], Unknown> extends never ? never : Key]?: Exclude<Value[Key], Unknown>;
};

/** The same without what is unknown: null, undefined and empty text. What is false or zero is known. */
export const known = <Value extends object>(value: Value): Known<Value> =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null && part !== undefined && part !== '')) as Known<Value>;

/** Undefined instead of an object that says nothing. */
export const unlessEmpty = <Value extends object>(value: Value): Value | undefined => (Object.keys(value).length === 0 ? undefined : value);

/** Undefined instead of a list without entries. */
export const someOf = <Entry>(list: readonly Entry[] | null | undefined): Entry[] | undefined => (list == null || list.length === 0 ? undefined : [...list]);

/** For what is worth saying only when it holds. */
export const onlyTrue = (value: boolean): true | undefined => value || undefined;
