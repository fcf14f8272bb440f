import { css } from 'lit';

/**
 * Colours and measures. Each can be set from outside by its public name; what is not set follows the design,
 * light or dark by the `color-scheme` that applies where the widget stands.
 */
export const tokens = css`
  :host {
    --accent: var(--mit-accent, light-dark(#17594a, #7fd1b9));
    --on-accent: var(--mit-on-accent, light-dark(#ffffff, #10201b));
    --ink: var(--mit-text, light-dark(#17241f, #eef3f0));
    --muted: var(--mit-muted, light-dark(#4a5852, #b3c2bb));
    --surface: var(--mit-surface, light-dark(#ffffff, #101815));
    --line: var(--mit-border, light-dark(#d8d2c4, #33413b));
    --control: light-dark(#66726b, #8fa098);
    --accent-soft: light-dark(#e3efe9, #1d342c);
    --note: light-dark(#fbeadd, #3a1e0c);
    --on-note: light-dark(#9a3f0b, #ffb98a);
    --focus: var(--mit-focus, var(--ink));
    --radius: var(--mit-radius, 0.625em);
  }
  /* Never darker than the usual ground on light paper, nor lighter on dark: text that can be read there can be read here. */
  :host([accent]) {
    --accent-soft: color-mix(in srgb, var(--accent) 7%, var(--surface));
  }
  :host([scheme='light']) {
    color-scheme: light;
  }
  :host([scheme='dark']) {
    color-scheme: dark;
  }
`;
