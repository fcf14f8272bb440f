import { expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { OfferCountDocument, OfferFacetsDocument, OffersNearDocument, type OffersNearQueryVariables } from '../data/gql/graphql.js';
import type { MitOffers } from '../offers/offers.element.js';
import { facetsOf, listOf, offerOf, offersOf } from '../testing/fixtures.js';
import { answering } from '../testing/handlers.js';
import { heard, mount, one, settled, shadowOf, textsOf, titlesOf, type Mounting } from '../testing/mount.js';

type Filter = NonNullable<OffersNearQueryVariables['filter']>;

/** A list that remembers what it was asked. */
function asked(answer = listOf([offerOf()])) {
  const filters: Filter[] = [];
  const handler = answering(OffersNearDocument, ({ filter }) => {
    filters.push(filter ?? {});
    return answer;
  });
  return { filters, handler };
}

const wide = async (attributes: Record<string, string> = {}, mounting: Mounting = {}): Promise<MitOffers> => {
  await page.viewport(1200, 900);
  const widget = await mount({ place: '44787', filters: 'all', ...attributes }, mounting);
  await vi.waitFor(() => one(widget, '#filters'));
  return widget;
};

const unfold = (widget: MitOffers, name: string): void => {
  for (const summary of shadowOf(widget).querySelectorAll<HTMLElement>('summary')) {
    if (summary.textContent?.includes(name) && !summary.closest('details')?.open) summary.click();
  }
};

const choose = async (widget: MitOffers, role: 'checkbox' | 'radio', name: RegExp): Promise<void> => {
  await page.getByRole(role, { name }).click();
  await widget.updateComplete;
  await settled(widget);
};

test('without filters that it does not have itself the widget fetches nothing more', async () => {
  const since = performance.now();
  const widget = await mount({ place: '44787', filters: 'place radius period theme' });
  const fetched = performance.getEntriesByType('resource').filter(({ startTime, name }) => startTime > since && name.includes('/filters/'));
  expect(fetched).toEqual([]);
  expect(shadowOf(widget).querySelector('#filters')).toBeNull();
});

test('only the filters that the page names are there', async () => {
  const widget = await wide({ filters: 'text needs free' });
  expect(textsOf(widget, 'summary')).toEqual(['Anliegen', 'Kosten']);
  expect(shadowOf(widget).querySelector('#place')).toBeNull();
  expect(shadowOf(widget).querySelector('#text')).not.toBeNull();
  expect(shadowOf(widget).querySelector('#order')).toBeNull();
});

test('"all" stands for every filter, and what the page has settled is no choice', async () => {
  const all = await wide();
  expect(textsOf(all, 'summary')).toEqual(['Wann', 'Wochentag', 'Uhrzeit', 'Anliegen', 'Art des Angebots', 'Wo', 'Kosten', 'Barrierefreiheit', 'Anmeldung', 'Sprache', 'Alter', 'Zuletzt geprüft']);
  all.remove();
  const { filters, handler } = asked();
  const locked = await wide({ needs: 'grief', categories: 'walking', from: '2026-12-01' }, { handlers: [handler] });
  expect(textsOf(locked, 'summary')).not.toEqual(expect.arrayContaining([expect.stringMatching(/Wann|Anliegen|Art/)]));
  expect(filters).toEqual([{ needs: ['grief'], categories: ['walking'], from: '2026-12-01' }]);
});

test('every choice says how many it would find, for eyes and ears', async () => {
  const widget = await wide();
  await expect.poll(() => textsOf(widget, '[name="needs"] ~ .count')).toEqual(['12', '3']);
  await expect.element(page.getByRole('checkbox', { name: 'Einsamkeit 12 Angebote' })).toBeInTheDocument();
  await expect.element(page.getByRole('group', { name: 'Anliegen' })).toBeInTheDocument();
});

test('of a long vocabulary only what there is here is shown; of a short one what finds nothing is paler and can be reached', async () => {
  const widget = await wide();
  unfold(widget, 'Uhrzeit');
  await expect.poll(() => textsOf(widget, '.choice.none .choice-name')).toContain('Abends, ab 17 Uhr');
  await expect.element(page.getByRole('checkbox', { name: 'Abends, ab 17 Uhr 0 Angebote' })).toBeEnabled();
  await expect.element(page.getByRole('checkbox', { name: /^Trauer/ })).not.toBeInTheDocument();
});

test('what was there stays when another choice leaves nothing of it', async () => {
  const handlers = [answering(OfferFacetsDocument, ({ filter }) => (filter?.freeOnly ? facetsOf({ needs: [] }) : facetsOf()))];
  const widget = await wide({}, { handlers });
  unfold(widget, 'Kosten');
  await expect.poll(() => textsOf(widget, '[name="needs"] ~ .count')).toEqual(['12', '3']);
  await choose(widget, 'checkbox', /^Nur was nichts kostet/);
  await expect.poll(() => textsOf(widget, '[name="needs"] ~ .count')).toEqual(['0', '0']);
  await expect.element(page.getByRole('checkbox', { name: 'Einsamkeit 0 Angebote' })).toBeEnabled();
});

test('every kind of choice is asked as the API takes it', async () => {
  const { filters, handler } = asked();
  const widget = await wide({}, { handlers: [handler] });
  for (const name of ['Wochentag', 'Uhrzeit', 'Art', 'Wo', 'Kosten', 'Barrierefreiheit', 'Anmeldung', 'Sprache', 'Alter', 'Zuletzt']) unfold(widget, name);
  await choose(widget, 'radio', /^In den nächsten 14 Tagen/);
  await choose(widget, 'checkbox', /^Mittwoch/);
  await choose(widget, 'checkbox', /^Nachmittags/);
  await choose(widget, 'checkbox', /^Einsamkeit/);
  await choose(widget, 'checkbox', /^Kaffeerunde/);
  await choose(widget, 'checkbox', /^An einem Ort/);
  await choose(widget, 'checkbox', /^Nur was nichts kostet/);
  await choose(widget, 'checkbox', /^Rollstuhlgerecht/);
  await choose(widget, 'checkbox', /^Auch zeigen, wenn es nicht bekannt ist/);
  await choose(widget, 'checkbox', /^Ohne Anmeldung/);
  await choose(widget, 'checkbox', /^Plattdeutsch/);
  await choose(widget, 'radio', /^In den letzten 4 Monaten/);
  await userEvent.fill(page.getByLabelText('Wie alt ist die Person?'), '72');
  await userEvent.tab();
  await settled(widget);
  await expect.poll(() => filters.at(-1)).toEqual({
    from: '2026-11-22', to: '2026-12-05', weekdays: ['WEDNESDAY'], timeOfDay: ['AFTERNOON'], needs: ['loneliness'], categories: ['coffee-meeting'], mode: ['AT_PLACE'], freeOnly: true,
    accessibility: { allOf: ['WHEELCHAIR'], unknownMayPass: true }, registration: ['NONE'], languages: ['nds'], age: 72, minFreshness: 'FRESH',
  });
});

test('own days are two fields; a last day before the first is said and not asked', async () => {
  const { filters, handler } = asked();
  const widget = await wide({}, { handlers: [handler] });
  await choose(widget, 'radio', /^An eigenen Tagen/);
  await userEvent.fill(page.getByLabelText('Erster Tag'), '2026-12-05');
  await userEvent.fill(page.getByLabelText('Letzter Tag'), '2026-12-01');
  await userEvent.tab();
  await expect.poll(() => textsOf(widget, '.wrong')).toEqual(['Der letzte Tag liegt vor dem ersten. Bitte ändern Sie einen der beiden.']);
  await expect.element(page.getByLabelText('Letzter Tag')).toHaveAttribute('aria-invalid', 'true');
  expect(filters.at(-1)).toEqual({ from: '2026-12-05' });
});

test('typing asks after a pause, once, and what is overtaken is given up', async () => {
  const signals: AbortSignal[] = [];
  const { fetch } = globalThis;
  const fetching = vi.spyOn(globalThis, 'fetch').mockImplementation((url, init) => {
    if (/text.*sort/.test(String(url)) && init?.signal) signals.push(init.signal);
    return fetch(url, init);
  });
  onTestFinished(() => fetching.mockRestore());
  const texts: (string | null | undefined)[] = [];
  const handlers = [
    answering(OffersNearDocument, async ({ filter }) => {
      texts.push(filter?.text);
      return filter?.text === 'Kaff' ? new Promise<never>(() => {}) : listOf([offerOf({ title: filter?.text ?? 'alle' })]);
    }),
  ];
  const widget = await wide({}, { handlers });
  const field = page.getByRole('searchbox', { name: 'Was suchen Sie?' });
  await userEvent.type(field, 'Kaff');
  await expect.poll(() => texts).toEqual([undefined, 'Kaff']);
  expect(titlesOf(widget)).toEqual(['alle']);
  await userEvent.type(field, 'ee');
  await expect.poll(() => titlesOf(widget)).toEqual(['Kaffee']);
  expect(texts).toEqual([undefined, 'Kaff', 'Kaffee']);
  expect(signals[0]?.aborted).toBe(true);
});

test('Enter asks at once', async () => {
  const { filters, handler } = asked();
  await wide({}, { handlers: [handler] });
  await userEvent.type(page.getByRole('searchbox', { name: 'Was suchen Sie?' }), 'Tee{Enter}');
  await expect.poll(() => filters.at(-1)).toEqual({ text: 'Tee' });
  expect(filters).toHaveLength(2);
});

test('the number found is read out when nobody is typing any more, and only then', async () => {
  const handlers = [answering(OffersNearDocument, ({ filter }) => listOf(offersOf(filter?.text ? filter.text.length : 9)))];
  const widget = await wide({}, { handlers });
  const region = one(widget, '.fields > [role="status"]');
  await expect.poll(() => region.textContent?.trim(), { timeout: 3_000 }).toBe('9 Angebote im Umkreis von 10 km um 44787 Bochum');
  const said: string[] = [];
  new MutationObserver(() => said.push(region.textContent?.trim() ?? '')).observe(region, { subtree: true, childList: true, characterData: true });
  const field = page.getByRole('searchbox', { name: 'Was suchen Sie?' });
  await userEvent.type(field, 'Te');
  await expect.poll(() => titlesOf(widget)).toHaveLength(2);
  await userEvent.type(field, 'e');
  await expect.poll(() => titlesOf(widget)).toHaveLength(3);
  await expect.poll(() => said, { timeout: 3_000 }).toEqual(['3 Angebote im Umkreis von 10 km um 44787 Bochum']);
  expect(one(widget, '.status').getAttribute('role')).toBeNull();
});

test('a list does not give way to a sentence while the next one comes', async () => {
  const arrival = Promise.withResolvers<void>();
  const handlers = [answering(OffersNearDocument, async ({ filter }) => (filter?.freeOnly && (await arrival.promise), listOf(offersOf(filter?.freeOnly ? 1 : 3))))];
  const widget = await wide({}, { handlers });
  unfold(widget, 'Kosten');
  await page.getByRole('checkbox', { name: /^Nur was nichts kostet/ }).click();
  expect(textsOf(widget, '.status')).toEqual(['3 Angebote im Umkreis von 10 km um 44787 Bochum']);
  expect(titlesOf(widget)).toHaveLength(3);
  arrival.resolve();
  await settled(widget);
  expect(textsOf(widget, '.status')).toEqual(['1 Angebot im Umkreis von 10 km um 44787 Bochum']);
});

test('every choice in use is a button that takes it back, and the focus stays near', async () => {
  const { filters, handler } = asked();
  const widget = await wide({}, { handlers: [handler] });
  unfold(widget, 'Kosten');
  await choose(widget, 'radio', /^Diese Woche/);
  await choose(widget, 'checkbox', /^Einsamkeit/);
  await choose(widget, 'checkbox', /^Nur was nichts kostet/);
  expect(textsOf(widget, '.chosen li span[dir]')).toEqual(['Diese Woche', 'Einsamkeit', 'kostenlos']);
  await page.getByRole('button', { name: 'Einsamkeit Filter entfernen' }).click();
  await expect.poll(() => filters.at(-1)).toEqual({ from: '2026-11-22', to: '2026-11-29', freeOnly: true });
  await expect.poll(() => shadowOf(widget).activeElement?.textContent).toContain('kostenlos');
  await page.getByRole('button', { name: 'Alle Filter zurücksetzen' }).click();
  await expect.poll(() => shadowOf(widget).querySelector('.chosen')).toBeNull();
  await expect.poll(() => shadowOf(widget).activeElement?.className).toBe('status');
  await expect.element(page.getByRole('checkbox', { name: /^Einsamkeit/ })).not.toBeChecked();
});

test('nothing found says what to drop to find how many', async () => {
  const handlers = [
    answering(OffersNearDocument, ({ filter }) => (filter?.freeOnly && filter.text ? listOf([]) : listOf(offersOf(4)))),
    answering(OfferCountDocument, ({ filter, near }) => ({ offersNear: { totalCount: near.radiusKm !== 10 ? 0 : filter?.text ? (filter.freeOnly ? 0 : 2) : 4 } })),
  ];
  const widget = await wide({}, { handlers });
  unfold(widget, 'Kosten');
  await choose(widget, 'checkbox', /^Nur was nichts kostet/);
  await userEvent.type(page.getByRole('searchbox'), 'Tee{Enter}');
  await expect.poll(() => textsOf(widget, '.way')).toEqual(['Ohne „Tee“: 4 Angebote', 'Ohne „kostenlos“: 2 Angebote']);
  expect(textsOf(widget, '.empty .lead')).toEqual(['Im Umkreis von 10 km um 44787 Bochum passt zu dieser Auswahl gerade nichts.']);
  await page.getByRole('button', { name: 'Ohne „Tee“: 4 Angebote' }).click();
  await settled(widget);
  expect(titlesOf(widget)).toHaveLength(4);
  await expect.element(page.getByRole('searchbox')).toHaveValue('');
});

test('where no single choice is to blame, all are dropped, and the circle may be wider', async () => {
  const handlers = [
    answering(OffersNearDocument, ({ filter }) => (filter?.text || filter?.freeOnly ? listOf([]) : listOf(offersOf(4)))),
    answering(OfferCountDocument, ({ filter, near }) => ({ offersNear: { totalCount: filter?.text || filter?.freeOnly ? (near.radiusKm === 50 ? 1 : 0) : 4 } })),
  ];
  const widget = await wide({}, { handlers });
  unfold(widget, 'Kosten');
  await choose(widget, 'checkbox', /^Nur was nichts kostet/);
  await userEvent.type(page.getByRole('searchbox'), 'Tee{Enter}');
  await expect.poll(() => textsOf(widget, '.way')).toEqual(['Ohne alle Filter: 4 Angebote', 'In 50 km gibt es 1 Angebot. Diese zeigen']);
});

test('the order can be chosen, and the best come with their reasons', async () => {
  const reasons = [{ kind: 'DISTANCE', text: '650 m' }, { kind: 'DATE', text: 'Mittwoch 15 Uhr' }, { kind: 'COST', text: 'gegen eine Spende' }, { kind: 'COMPANION', text: 'Begleitung möglich' }, { kind: 'FRESHNESS', text: 'geprüft vor 9 Tagen' }] as const;
  const handlers = [answering(OffersNearDocument, ({ sort, withReasons }) => listOf([offerOf({}, sort === 'BEST' && withReasons ? { reasons } : {}), offerOf({ id: 'activity-zwei' })]))];
  const widget = await wide({}, { handlers });
  expect(textsOf(widget, '.reasons')).toEqual([]);
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Reihenfolge' }), 'Passend zuerst');
  await expect.poll(() => textsOf(widget, '.reasons')).toEqual(['Das spricht dafür: 650 m · Mittwoch 15 Uhr · gegen eine Spende · Begleitung möglich · geprüft vor 9 Tagen']);
  const [first] = textsOf(widget, '.offer');
  expect(first?.match(/geprüft/g)).toHaveLength(1);
  expect(first?.match(/Spende/g)).toHaveLength(1);
});

test.for(['en', 'ar'])('in lang="%s" the reasons are said in that language, needs included', async (lang) => {
  const reasons = [{ kind: 'DISTANCE', text: '650 m' }, { kind: 'DATE', text: 'Mittwoch 15 Uhr' }, { kind: 'NEEDS', text: 'Einsamkeit, Trauer' }, { kind: 'COST', text: 'kostenlos' }, { kind: 'COMPANION', text: 'Begleitung möglich' }, { kind: 'FRESHNESS', text: 'geprüft vor 9 Tagen' }] as const;
  const widget = await wide({ sort: 'best' }, { lang, handlers: [answering(OffersNearDocument, () => listOf([offerOf({ cost: { kind: 'FREE', cents: null, note: null } }, { reasons })]))] });
  await expect.poll(() => textsOf(widget, '.reasons [lang="de"]')).toEqual([]);
  if (lang === 'en') expect(textsOf(widget, '.reasons')).toEqual(['What speaks for it: 650 m · Wednesday 25 November, 3 pm · Loneliness · Bereavement · free · company on the way possible · checked 9 days ago']);
});

test('on a narrow host one button opens the filters in place, says how many are in use, and leads back to what was found', async () => {
  await page.viewport(390, 844);
  const widget = await mount({ place: '44787', filters: 'all' }, { handlers: [answering(OffersNearDocument, () => listOf(offersOf(3)))] });
  await vi.waitFor(() => one(widget, '#filters'));
  const panel = one(widget, '#filters');
  expect(panel.checkVisibility()).toBe(false);
  const button = page.getByRole('button', { name: 'Filter', exact: true });
  await expect.element(button).toHaveAttribute('aria-expanded', 'false');
  await button.click();
  expect(panel.checkVisibility()).toBe(true);
  await choose(widget, 'checkbox', /^Einsamkeit/);
  await choose(widget, 'radio', /^Heute/);
  await expect.element(page.getByRole('button', { name: 'Filter (2)' })).toHaveAttribute('aria-expanded', 'true');
  await page.getByRole('button', { name: '3 Angebote zeigen' }).click();
  expect(panel.checkVisibility()).toBe(false);
  await expect.poll(() => shadowOf(widget).activeElement?.className).toBe('status');
});

test('on a wide host the filters stand beside the list, without a button', async () => {
  const widget = await wide();
  const [panel, results] = ['#filters', '.results'].map((selector) => one(widget, selector).getBoundingClientRect()) as [DOMRect, DOMRect];
  expect(panel.right).toBeLessThan(results.left);
  expect(one(widget, '.opener').checkVisibility()).toBe(false);
  expect(one(widget, '.close').checkVisibility()).toBe(false);
});

test('a change of the filters tells the page what is chosen', async () => {
  const changes = heard('mit-filter-change');
  const widget = await wide({ sort: 'nearest' });
  await choose(widget, 'checkbox', /^Einsamkeit/);
  expect(changes.map(({ filters }) => filters)).toEqual([expect.objectContaining({ place: '44787', sort: 'NEAREST', needs: ['loneliness'], text: '' })]);
});

test('without counts every choice is there, without figures', async () => {
  const widget = await wide({}, { handlers: [answering(OfferFacetsDocument, () => new Response('', { status: 500 }))] });
  await expect.element(page.getByRole('checkbox', { name: 'Trauer', exact: true })).toBeInTheDocument();
  expect(textsOf(widget, '.count')).toEqual([]);
});

test.for([
  ['en', 'Reasons to come', 'Loneliness 12 offers', 'Nearest first'],
  ['ar', 'سبب المجيء', 'الوحدة 12 عرضًا', 'الأقرب مكانًا أولًا'],
] as const)('in lang="%s" the filters and their terms are in that language', async ([lang, group, need, order]) => {
  const widget = await wide({}, { lang, handlers: [answering(OffersNearDocument, () => listOf(offersOf(3)))] });
  expect(textsOf(widget, 'summary')).toContain(group);
  await expect.element(page.getByRole('checkbox', { name: need })).toBeInTheDocument();
  expect(textsOf(widget, '#order option')).toContain(order);
});
