import type { Form } from '../settings.js';

/** What a page's Content-Security-Policy must allow, line by line; nothing inline and nothing unsafe is needed. */
export function policyLines(origin: string, form: Form): string {
  switch (form) {
    case 'module':
    case 'div':
      return `script-src ${origin};\nconnect-src ${origin};`;
    case 'frame':
      return `frame-src ${origin};\nscript-src ${origin};`;
    case 'address':
      return `frame-src ${origin};`;
  }
}

/** Only for pages that restrict who may make HTML; null where nothing of ours runs in the page that would. */
export const trustedTypesLine = (form: Form): string | null => (form === 'module' || form === 'div' ? 'trusted-types lit-html;' : null);

/** The same for TYPO3 12 and newer: config/sites/<site>/csp.yaml. Source: docs.typo3.org, "Content Security Policy", site-specific mutations. */
export function typo3Policy(origin: string, form: Form): string {
  const mutations = policyLines(origin, form)
    .split('\n')
    .map((line) => `  - mode: extend\n    directive: ${line.split(' ', 1)[0] ?? ''}\n    sources:\n      - '${origin}'`);
  return `inheritDefault: true\nmutations:\n${mutations.join('\n')}`;
}
