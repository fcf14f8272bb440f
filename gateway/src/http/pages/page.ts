import { createHash } from 'node:crypto';

/** Colours follow the reader's setting; contrast is at least 7:1 in both. */
const style = `:root{color-scheme:light dark}body{margin:0 auto;max-width:42rem;padding:2rem 1.25rem;font:1.125rem/1.6 system-ui,sans-serif;color:#1c1b1a;background:#fffdf9}h1{font-size:1.75rem;line-height:1.25}h2{font-size:1.25rem;margin-top:2rem}a{color:#0b4f6c}pre{overflow-x:auto;padding:1rem;border:1px solid #8a857c;border-radius:.5rem;font-size:1rem}a:focus-visible,pre:focus-visible{outline:3px solid #0b4f6c;outline-offset:3px}@media (prefers-color-scheme:dark){body{color:#f3efe8;background:#1c1b1a}a{color:#9bd3ea}a:focus-visible,pre:focus-visible{outline-color:#9bd3ea}}`;

/** These pages bring one inline style, named by its hash, and nothing else. */
export const pagePolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');

export interface Page {
  title: string;
  /** HTML; everything variable in it is already escaped. */
  main: string;
}

export const renderPage = ({ title, main }: Page): string =>
  `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${main}
</main>
</body>
</html>
`;
