type Forms = Partial<Readonly<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** A number with its noun in the form the language asks for: `counted('ru', { one: 'предложение', … })(21)`. */
export const counted = (locale: string, forms: Forms): ((count: number) => string) => {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return (count) => `${numbers.format(count)} ${forms[rules.select(count)] ?? forms.other}`;
};
