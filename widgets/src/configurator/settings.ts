import type { Configuration, WidgetName } from './configuration.js';

/** How the lines are put into a page. */
export const FORMS = ['module', 'div', 'frame', 'address'] as const;
export type Form = (typeof FORMS)[number];

/** There is no page with places for a frame yet. */
export const formsOf = (widget: WidgetName): readonly Form[] => (widget === 'places' ? ['module', 'div'] : FORMS);

/** The form itself, or the safest there is instead. */
export const formOr = (widget: WidgetName, form: Form): Form => (formsOf(widget).includes(form) ? form : 'div');

export const SYSTEMS = ['typo3', 'wordpress', 'drupal', 'ikiss', 'other'] as const;
export type System = (typeof SYSTEMS)[number];

/** Everything somebody has decided: what a shared link passes on. */
export interface Settings {
  readonly configuration: Configuration;
  readonly form: Form;
  readonly system: System;
  /** Whether the files are those of one version that never changes, with a checksum. */
  readonly fixed: boolean;
}
