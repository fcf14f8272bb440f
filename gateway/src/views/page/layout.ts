import { html, type Markup, type Piece } from '../markup/html.js';
import { plainText } from '../markup/plain-text.js';
import { directionOf, languages, ownNames, type Language } from '../words/language.js';
import { stringsOf } from '../words/strings-of.js';
import { stylesAddress } from './styles.js';

export interface Alternate {
  readonly type: string;
  readonly href: string;
  readonly title: string;
}

export interface PageParts {
  readonly language: Language;
  readonly title: string;
  readonly description?: string | null;
  /** Way from this page to the root of the site, such as "./" or "../": so the pages work behind any prefix. */
  readonly root: string;
  /** Absolute; absent for pages search engines should not show. */
  readonly canonical?: string;
  readonly alternates?: readonly Alternate[];
  /** The same page in a language, relative. Absent: the page cannot change its language. */
  readonly inLanguage?: (language: Language) => string;
  readonly structured?: Markup | null;
  readonly main: Markup;
  /** Light or dark whatever the reader's device prefers. */
  readonly scheme?: 'light' | 'dark';
}

/** A whole page of the site, complete without JavaScript. */
export const pageLayout = (parts: PageParts): string => {
  const { language, root, inLanguage, main } = parts;
  const strings = stringsOf(language);
  return document(
    parts,
    html`<body>
<header class="frame">
<a class="skip" href="#list">${strings.skip}</a>
<a class="mark" href="${root}"><span class="leaf" aria-hidden="true"></span>Miteinander</a>
${inLanguage === undefined ? null : languageLinks(language, inLanguage)}
</header>
<main class="frame view" id="list" tabindex="-1">
${main}
</main>
<footer class="frame">
<div class="text"><p><span${inGerman(language)}>Einträge mit dem Wort „Beispiel“ sind erfunden. Sie zeigen, wie ein Angebot hier aussehen kann.</span></p>
<p${inGerman(language)}><a href="${root}">Zur Startseite von Miteinander</a></p></div>
</footer>
</body>`,
  );
};

/** A page made to stand in a frame on somebody else's site: no header, no footer, no background of its own. */
export const embeddedLayout = (parts: PageParts, scripts: readonly string[] = []): string =>
  document(
    parts,
    html`<body class="embedded">
<main class="view" id="list">
${parts.main}
</main>
${scripts.map((script) => html`<script type="module" src="${parts.root}${script}"></script>`)}
</body>`,
  );

const inGerman = (language: Language): Piece => (language === 'de' ? null : html` lang="de" dir="ltr"`);

const document = ({ language, title, description, root, canonical, alternates = [], structured, scheme }: PageParts, body: Markup): string =>
  plainText(String(html`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}"${scheme === undefined ? null : html` data-scheme="${scheme}"`}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Miteinander</title>
${description ? html`<meta name="description" content="${description}">` : null}
<meta name="color-scheme" content="light dark">
${canonical === undefined ? html`<meta name="robots" content="noindex">` : html`<link rel="canonical" href="${canonical}">`}
${alternates.map(({ type, href, title: name }) => html`<link rel="alternate" type="${type}" href="${href}" title="${name}">
`)}<link rel="icon" href="${root}mark.svg" type="image/svg+xml">
<link rel="stylesheet" href="${root}site.css">
<link rel="stylesheet" href="${root}${stylesAddress}">
${structured ?? null}
</head>
${body}
</html>
`));

const languageLinks = (current: Language, inLanguage: (language: Language) => string): Markup => html`<details class="tongues">
<summary><span>${stringsOf(current).languages}:</span> ${ownNames[current]}</summary>
<ul>${languages.map((language) => html`<li><a href="${inLanguage(language)}" lang="${language}" hreflang="${language}" dir="${directionOf(language)}"${language === current ? html` aria-current="true"` : null}>${ownNames[language]}</a></li>`)}</ul>
</details>`;
