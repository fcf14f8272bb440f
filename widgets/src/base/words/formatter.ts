const made = new Map<string, unknown>();

/** One of Intl's formatters, made once: making one takes a browser longer than a dozen uses of it, and a list needs the same few for every entry. */
export function formatter<Formatter, Options>(Kind: new (locale: string, options?: Options) => Formatter, locale: string, options?: Options): Formatter {
  const key = `${Kind.name} ${locale} ${JSON.stringify(options)}`;
  if (!made.has(key)) made.set(key, new Kind(locale, options));
  return made.get(key) as Formatter;
}
