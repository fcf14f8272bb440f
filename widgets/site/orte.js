// The words around the list, in the language of the address: ?lang=ar
const WORDS = {
  'de-simple': {
    direction: 'ltr',
    document: 'Orte in Ihrer Nähe – Miteinander',
    skip: 'Direkt zu den Orten',
    languages: 'Sprache',
    title: 'Hier treffen sich Menschen',
    lead: 'Schreiben Sie Ihren Ort. Dann sehen Sie: Welche Orte sind offen? Wie kommt man hinein? Was kann man dort machen?',
    examples: 'Manche Orte haben das Wort „Beispiel“. Diese Orte gibt es nicht wirklich. Sie zeigen: So kann ein Ort aussehen.',
    home: 'Zur Start-Seite',
  },
  en: {
    direction: 'ltr',
    document: 'Places near you – Miteinander',
    skip: 'Straight to the places',
    languages: 'Language',
    title: 'Where people meet',
    lead: 'Type your town. You see which places near you are open, how one gets in and what happens there.',
    examples: 'Entries marked “Example” are invented. They show what a place can look like here.',
    home: 'To the start page (in German)',
  },
  tr: {
    direction: 'ltr',
    document: 'Yakınınızdaki yerler – Miteinander',
    skip: 'Doğrudan yerlere geç',
    languages: 'Dil',
    title: 'İnsanlar burada buluşuyor',
    lead: 'Bulunduğunuz yeri yazın. Yakınınızda hangi yerlerin açık olduğunu, içeri nasıl girildiğini ve orada neler yapıldığını görürsünüz.',
    examples: '“Örnek” yazan kayıtlar gerçek değildir. Burada bir yerin nasıl görünebileceğini gösterirler.',
    home: 'Başlangıç sayfasına (Almanca)',
  },
  uk: {
    direction: 'ltr',
    document: 'Місця поруч із вами – Miteinander',
    skip: 'Одразу до місць',
    languages: 'Мова',
    title: 'Тут зустрічаються люди',
    lead: 'Введіть назву вашого населеного пункту. Ви побачите, які місця поруч відчинені, як туди потрапити і що там відбувається.',
    examples: 'Записи зі словом «Приклад» вигадано. Вони показують, який вигляд може мати місце.',
    home: 'На головну сторінку (німецькою)',
  },
  ar: {
    direction: 'rtl',
    document: 'أماكن بالقرب منك – Miteinander',
    skip: 'إلى الأماكن مباشرة',
    languages: 'اللغة',
    title: 'هنا يلتقي الناس',
    lead: 'اكتب اسم مكانك لترى الأماكن المفتوحة بالقرب منك، وكيف تدخلها، وما يحدث فيها.',
    examples: 'الأماكن التي تحمل كلمة «مثال» خيالية، وتبيّن كيف يمكن أن يبدو المكان هنا.',
    home: 'إلى صفحة البداية (بالألمانية)',
  },
  ru: {
    direction: 'ltr',
    document: 'Места рядом с вами – Miteinander',
    skip: 'Сразу к местам',
    languages: 'Язык',
    title: 'Здесь встречаются люди',
    lead: 'Введите название вашего населённого пункта. Вы увидите, какие места рядом открыты, как туда войти и что там происходит.',
    examples: 'Записи со словом «Пример» вымышлены. Они показывают, как может выглядеть место.',
    home: 'На главную страницу (на немецком)',
  },
  pl: {
    direction: 'ltr',
    document: 'Miejsca w pobliżu – Miteinander',
    skip: 'Od razu do miejsc',
    languages: 'Język',
    title: 'Tu spotykają się ludzie',
    lead: 'Proszę wpisać miejscowość. Zobaczą Państwo, które miejsca w pobliżu są otwarte, jak się do nich wchodzi i co się tam dzieje.',
    examples: 'Wpisy ze słowem „Przykład” są zmyślone. Pokazują, jak może wyglądać miejsce.',
    home: 'Na stronę główną (po niemiecku)',
  },
};

// The address of a page says what to show: ?place=48291&radius=10&kinds=library&open-now&cool&heat&lang=en&scheme=dark
const wanted = new URLSearchParams(location.search);
const places = document.getElementById('places');

const lang = wanted.get('lang');
const language = Object.hasOwn(WORDS, lang ?? '') ? lang : 'de';
const words = WORDS[language];
if (words) {
  document.documentElement.lang = language;
  document.documentElement.dir = words.direction;
  document.title = words.document;
  for (const element of document.querySelectorAll('[data-text]')) element.textContent = words[element.dataset.text];
  for (const element of document.querySelectorAll('[data-label]')) element.setAttribute('aria-label', words[element.dataset.label]);
}
for (const link of document.querySelectorAll('.languages a')) {
  if (link.hreflang === language) link.setAttribute('aria-current', 'true');
  // Whoever changes the language keeps what the address asks for.
  const address = new URL(location.href);
  if (link.hreflang === 'de') address.searchParams.delete('lang');
  else address.searchParams.set('lang', link.hreflang);
  link.href = address.href;
}

for (const name of ['place', 'radius', 'kinds', 'scheme', 'filters']) {
  const value = wanted.get(name);
  if (value) places.setAttribute(name, value);
}
for (const name of ['open-now', 'cool', 'heat']) if (wanted.has(name)) places.toggleAttribute(name, true);
const scheme = wanted.get('scheme');
if (scheme === 'light' || scheme === 'dark') document.documentElement.dataset.scheme = scheme;

// What stands inside is for whoever has no JavaScript; without it the list shows where it will be.
places.replaceChildren();
if (wanted.get('place')) places.classList.add('awaited');

await import('/widgets/v1/places.js');
