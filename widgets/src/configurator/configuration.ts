export type WidgetName = 'offers' | 'places';

/** One widget as somebody has set it up: its attributes as a page writes them. What is not named keeps its default. */
export interface Configuration {
  readonly widget: WidgetName;
  readonly attributes: Readonly<Record<string, string>>;
}

export const NEW: Configuration = { widget: 'offers', attributes: { place: '', radius: '10' } };

/** The same with one attribute set, or without it if the value is null. */
export function having({ widget, attributes }: Configuration, name: string, value: string | null): Configuration {
  const { [name]: _, ...others } = attributes;
  return { widget, attributes: value === null ? others : { ...others, [name]: value } };
}

/** The slugs of an attribute that holds a list. */
export const listIn = ({ attributes }: Configuration, name: string): string[] => (attributes[name] ?? '').split(/[\s,]+/).filter(Boolean);
