import { attributesOf } from './attributes.js';
import { NEW, type Configuration } from './configuration.js';
import { FORMS, SYSTEMS, formOr, type Settings } from './settings.js';

const WIDGET = 'widget';
const FORM = 'form';
const SYSTEM = 'system';
const FIXED = 'fixed';

/** A page's address ends with it; browsers send it to nobody. */
export function writeFragment({ configuration, form, system, fixed }: Settings): string {
  const parts = parametersOf(configuration);
  if (form !== FORMS[0]) parts.set(FORM, form);
  if (system !== 'other') parts.set(SYSTEM, system);
  if (fixed) parts.set(FIXED, '');
  return `#${parts.toString()}`;
}

/** What nobody knows counts for nothing: an old link still leads somewhere. */
export function readFragment(fragment: string): Settings {
  const parts = new URLSearchParams(fragment.replace(/^#/, ''));
  const one = <Value extends string>(name: string, values: readonly Value[], otherwise: Value): Value => values.find((value) => value === parts.get(name)) ?? otherwise;
  const system = one(SYSTEM, SYSTEMS, 'other');
  const configuration = configurationIn(parts);
  return { configuration, form: formOr(configuration.widget, one(FORM, FORMS, 'module')), system, fixed: parts.has(FIXED) };
}

export function parametersOf({ widget, attributes }: Configuration): URLSearchParams {
  const parts = new URLSearchParams({ [WIDGET]: widget });
  for (const name of attributesOf(widget)) {
    const value = attributes[name];
    if (value !== undefined) parts.set(name, value);
  }
  return parts;
}

export function configurationIn(parts: URLSearchParams): Configuration {
  if (!parts.has(WIDGET)) return NEW;
  const widget = parts.get(WIDGET) === 'places' ? 'places' : 'offers';
  const attributes: Record<string, string> = {};
  for (const name of attributesOf(widget)) {
    const value = parts.get(name);
    if (value !== null) attributes[name] = value;
  }
  return { widget, attributes };
}
