import { assert, constantFrom, dictionary, oneof, property, record, string } from 'fast-check';
import { expect, test } from 'vitest';

import { attributesOf } from '../attributes.js';
import type { Configuration, WidgetName } from '../configuration.js';
import { FORMS, formsOf, type Form } from '../settings.js';
import { escapeHtml } from './escape-html.js';
import { framedAttributes } from './frame-address.js';
import { askedAttributes } from './page-address.js';
import { readSnippet } from './read-snippet.js';
import { readTags } from './read-tags.js';
import { tidy } from './tidy.js';
import { unescapeHtml } from './unescape-html.js';
import { writeSnippet, type FixedFiles } from './write-snippet.js';

const HOST = 'https://miteinander.example';
const HOSTILE = ['"><script>alert(1)</script>', "' onload='x", '&quot;&#x3c;b>', '-->', '<!--', 'a=b c="d"', '{{x}}', '&amp;amp;', '\u0000\r\n\t', '\u{d800}', 'Straße & Söhne', 'مرحبا', 'valueOf', '__proto__'];

const widgets = constantFrom<WidgetName>('offers', 'places');
const texts = oneof(string({ unit: 'grapheme' }), string({ unit: 'binary' }), constantFrom(...HOSTILE));
const configurations = widgets.chain((widget) => record({ widget: constantFrom(widget), attributes: dictionary(constantFrom(...attributesOf(widget)), texts) })).map(tidy);

/** What a form can say. */
function inForm({ widget, attributes }: Configuration, form: Form): Configuration {
  const sayable = { module: attributesOf(widget), div: attributesOf(widget), frame: framedAttributes, address: askedAttributes(widget) }[form];
  return { widget, attributes: Object.fromEntries(Object.entries(attributes).filter(([name]) => sayable.includes(name))) };
}

const listless = ({ widget, attributes }: Configuration): Configuration => {
  const { needs: _, categories: __, kinds: ___, ...others } = attributes;
  return { widget, attributes: others };
};

test.each(FORMS)('what is written as %s is read again, whatever is in it', (form) => {
  assert(
    property(configurations.map(listless).filter(({ widget }) => formsOf(widget).includes(form)), (configuration) => {
      const read = readSnippet(writeSnippet(HOST, configuration, form, null));
      expect(read).toEqual({ configuration: inForm(configuration, form), form, fixed: false, unknown: [], asText: false });
    }),
    { numRuns: 300 },
  );
});

test.each(FORMS)('lists are read again from %s', (form) => {
  const configuration: Configuration = { widget: 'offers', attributes: { place: '48291', needs: 'loneliness meals', categories: 'walking' } };
  expect(readSnippet(writeSnippet(HOST, configuration, form, null))?.configuration).toEqual(configuration);
});

test.each(FORMS)('nothing that is typed becomes a tag, an attribute or an address of its own in %s', (form) => {
  const names = (configuration: Configuration): unknown[] => readTags(writeSnippet(HOST, configuration, form, null)).map(({ name, attributes }) => [name, [...attributes.keys()]]);
  assert(
    property(configurations, ({ widget, attributes }) => {
      const harmless = Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, value === '' ? '' : 'x']));
      expect(names({ widget, attributes })).toEqual(names({ widget, attributes: harmless }));
      const written = writeSnippet(HOST, { widget, attributes }, form, null);
      if (form === 'address') expect(written).not.toMatch(/[\s<>"']/);
      else for (const tag of readTags(written)) for (const name of ['src', 'href']) expect(tag.attributes.get(name) ?? `${HOST}/`).toMatch(new RegExp(`^${HOST}/`));
    }),
  );
});

test('what is escaped is unescaped to the same', () => {
  assert(property(texts, (text) => void expect(unescapeHtml(escapeHtml(text))).toBe(text)));
  expect(escapeHtml(`<a b="c" d='e'>&`)).toBe('&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;');
  expect(unescapeHtml('&auml;&#228;&#xe4; &amp;lt; &nix; &toString; &#0; &#x110000;')).toBe('äää &lt; &nix; &toString; &#0; &#x110000;');
});

test('the lines for a town are these', () => {
  const configuration: Configuration = { widget: 'offers', attributes: { heading: 'Was ist los? "Viel" & mehr', place: '48291', radius: '15', filters: '', 'sync-url': '' } };
  expect(writeSnippet(HOST, configuration, 'module', null)).toBe(
    `<script type="module" src="https://miteinander.example/widgets/v1/offers.js"></script>
<mit-offers place="48291" radius="15" filters="" sync-url heading="Was ist los? &quot;Viel&quot; &amp; mehr">
  <a href="https://miteinander.example/angebote?ort=48291&amp;umkreis=15">Angebote in der Nähe von 48291</a>
</mit-offers>`,
  );
  expect(writeSnippet(HOST, { widget: 'places', attributes: { 'open-now': '' } }, 'div', null)).toBe(
    `<script type="module" src="https://miteinander.example/widgets/v1/places.js"></script>
<div data-mit-widget="places" data-open-now>
  <a href="https://miteinander.example/orte?open-now=">Orte in Ihrer Nähe</a>
</div>`,
  );
});

test('the language of a div is its own, and the link inside says that it is German', () => {
  const lines = writeSnippet(HOST, { widget: 'offers', attributes: { place: '48291', lang: 'ar' } }, 'div', null);
  expect(lines).toContain('<div data-mit-widget="offers" data-place="48291" lang="ar">');
  expect(lines).toContain('<a href="https://miteinander.example/angebote?ort=48291&amp;lang=ar" lang="de">');
});

test('a fixed version names its files and their checksums, in every form with a file', () => {
  const fixed: FixedFiles = { version: '1.0.0', integrity: { 'offers.js': 'sha384-abc', 'frame.js': 'sha384-def' } };
  expect(writeSnippet(HOST, { widget: 'offers', attributes: {} }, 'module', fixed)).toContain('<script type="module" crossorigin="anonymous" src="https://miteinander.example/widgets/v1.0.0/offers.js" integrity="sha384-abc"></script>');
  expect(readSnippet(writeSnippet(HOST, { widget: 'offers', attributes: {} }, 'frame', fixed))).toMatchObject({ form: 'frame', fixed: true });
});

test('what others have done to the lines is read all the same', () => {
  const expected = { widget: 'offers', attributes: { place: '48291', heading: 'Über uns' } };
  for (const lines of [
    "<p>davor</p><MIT-OFFERS PLACE=48291 heading='&Uuml;ber uns' radius=10></MIT-OFFERS>",
    '<!-- <mit-places place="1"> -->\n<mit-offers\n  place = "48291"\n  place="2"\n  heading="Über uns"\n/>',
    '<div class="frame" data-mit-widget=offers data-place="48291" data-heading="Über uns">',
    '<iframe src="//other.example/embed/offers?place=48291&heading=%C3%9Cber+uns&fremd=1">',
  ]) {
    expect(readSnippet(lines)?.configuration).toEqual(expected);
  }
});

test('the address of a frame and of a page say the same in their own words', () => {
  const configuration: Configuration = { widget: 'offers', attributes: { place: '48291', period: 'week', needs: 'loneliness meals', sort: 'best', lang: 'ar', accent: '#17594a' } };
  expect(writeSnippet(HOST, configuration, 'address', null)).toBe(`${HOST}/angebote?ort=48291&wann=diese-woche&anliegen=loneliness,meals&reihenfolge=passend&lang=ar`);
  expect(writeSnippet(HOST, configuration, 'frame', null)).toBe(
    `<iframe src="${HOST}/embed/offers?place=48291&amp;period=week&amp;needs=loneliness+meals&amp;sort=best&amp;accent=%2317594a&amp;lang=ar" title="Angebote in der Nähe von 48291" width="100%" height="700" loading="lazy" frameborder="0"></iframe>
<script type="module" src="${HOST}/widgets/v1/frame.js"></script>`,
  );
});

test('tags that an editor has turned into text are recognised', () => {
  const lines = writeSnippet(HOST, { widget: 'offers', attributes: { place: '48291' } }, 'module', null);
  expect(readSnippet(escapeHtml(lines))).toMatchObject({ asText: true, configuration: { attributes: { place: '48291' } } });
});

test.each(['<iframe src="/miteinander/embed/offers?place=48291">', 'https://telgte.example/miteinander/angebote/?ort=48291', 'https://telgte.example/suche?ort=48291'])('"%s" is an address of ours', (text) => {
  expect(readSnippet(text)?.configuration).toEqual({ widget: 'offers', attributes: { place: '48291' } });
});

test('attributes nobody knows are named', () => {
  expect(readSnippet('<mit-offers place="1" onclick="alert(1)" colour="red" id="x">')?.unknown).toEqual(['onclick', 'colour']);
});

test.each([[''], ['nur Text'], ['<p>48291</p>'], ['<iframe src="https://other.example/map">'], ['https://other.example/'], ['<mit-'], ['<mit-offers-2 place="1">'], ['offers'], ['<div data-mit-widget="rezept">']])(
  'in "%s" there is no widget',
  (text) => {
    expect(readSnippet(text)).toBeNull();
  },
);

test('whatever is pasted is read without harm', () => {
  assert(property(oneof(texts, texts.map((text) => `<mit-offers ${text}`), texts.map((text) => `<${text}>`)), (text) => void readSnippet(text)));
});
