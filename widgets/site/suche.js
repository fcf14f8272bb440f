// The words around the search, in the language of the address: ?lang=ar
const WORDS = {
  'de-simple': {
    direction: 'ltr',
    document: 'Angebote suchen – Miteinander',
    skip: 'Direkt zur Suche',
    languages: 'Sprache',
    title: 'Finden Sie etwas für sich',
    lead: 'Schreiben Sie Ihren Ort. Dann wählen Sie aus: Das ist Ihnen wichtig.',
    share: 'Sie können die Adresse von dieser Seite weitergeben. Dann sehen andere Menschen das Gleiche.',
    examples: 'Manche Angebote haben das Wort „Beispiel“. Diese Angebote gibt es nicht wirklich. Sie zeigen: So kann ein Angebot aussehen.',
    home: 'Zur Start-Seite',
  },
  en: {
    direction: 'ltr',
    document: 'Search for offers – Miteinander',
    skip: 'Straight to the search',
    languages: 'Language',
    title: 'Find what suits you',
    lead: 'Type your town and choose what matters to you.',
    share: 'The address of this page keeps your choice. You can pass it on: others then see the same.',
    examples: 'Entries marked “Example” are invented. They show what an offer can look like here.',
    home: 'To the start page (in German)',
  },
  tr: {
    direction: 'ltr',
    document: 'Etkinlik arama – Miteinander',
    skip: 'Doğrudan aramaya geç',
    languages: 'Dil',
    title: 'Size uygun olanı bulun',
    lead: 'Bulunduğunuz yeri yazın ve sizin için önemli olanı seçin.',
    share: 'Bu sayfanın adresi seçiminizi saklar. Adresi başkalarına verebilirsiniz: Onlar da aynı şeyi görür.',
    examples: '“Örnek” yazan kayıtlar gerçek değildir. Burada bir etkinliğin nasıl görünebileceğini gösterirler.',
    home: 'Başlangıç sayfasına (Almanca)',
  },
  uk: {
    direction: 'ltr',
    document: 'Пошук пропозицій – Miteinander',
    skip: 'Одразу до пошуку',
    languages: 'Мова',
    title: 'Знайдіть те, що вам підходить',
    lead: 'Введіть назву вашого населеного пункту й виберіть, що для вас важливо.',
    share: 'Адреса цієї сторінки зберігає ваш вибір. Ви можете надіслати її іншим: вони побачать те саме.',
    examples: 'Записи зі словом «Приклад» вигадано. Вони показують, який вигляд може мати пропозиція.',
    home: 'На головну сторінку (німецькою)',
  },
  ar: {
    direction: 'rtl',
    document: 'البحث عن عروض – Miteinander',
    skip: 'إلى البحث مباشرة',
    languages: 'اللغة',
    title: 'جِد ما يناسبك',
    lead: 'اكتب اسم مكانك، ثم اختر ما يهمك.',
    share: 'عنوان هذه الصفحة يحفظ اختيارك. يمكنك إرساله إلى غيرك ليرى الشيء نفسه.',
    examples: 'العروض التي تحمل كلمة «مثال» خيالية، وتبيّن كيف يمكن أن يبدو العرض هنا.',
    home: 'إلى صفحة البداية (بالألمانية)',
  },
  ru: {
    direction: 'ltr',
    document: 'Поиск предложений – Miteinander',
    skip: 'Сразу к поиску',
    languages: 'Язык',
    title: 'Найдите то, что вам подходит',
    lead: 'Введите название вашего населённого пункта и выберите, что для вас важно.',
    share: 'Адрес этой страницы сохраняет ваш выбор. Вы можете отправить его другим: они увидят то же самое.',
    examples: 'Записи со словом «Пример» вымышлены. Они показывают, как может выглядеть предложение.',
    home: 'На главную страницу (на немецком)',
  },
  pl: {
    direction: 'ltr',
    document: 'Szukanie ofert – Miteinander',
    skip: 'Od razu do wyszukiwania',
    languages: 'Język',
    title: 'Znajdą tu Państwo coś dla siebie',
    lead: 'Proszę wpisać miejscowość i wybrać to, co jest dla Państwa ważne.',
    share: 'Adres tej strony zapamiętuje Państwa wybór. Można go przekazać dalej: inni zobaczą to samo.',
    examples: 'Wpisy ze słowem „Przykład” są zmyślone. Pokazują, jak może wyglądać oferta.',
    home: 'Na stronę główną (po niemiecku)',
  },
};

const wanted = new URLSearchParams(location.search).get('lang');
const language = Object.hasOwn(WORDS, wanted ?? '') ? wanted : 'de';
const words = WORDS[language];

if (words) {
  document.documentElement.lang = language;
  document.documentElement.dir = words.direction;
  document.title = words.document;
  for (const element of document.querySelectorAll('[data-text]')) element.textContent = words[element.dataset.text];
  for (const element of document.querySelectorAll('[data-label]')) element.setAttribute('aria-label', words[element.dataset.label]);
}

const links = document.querySelectorAll('.languages a');
for (const link of links) if (link.hreflang === language) link.setAttribute('aria-current', 'true');
// Whoever changes the language keeps what is chosen.
const follow = (event) => {
  const address = new URL(location.href);
  if (event.currentTarget.hreflang === 'de') address.searchParams.delete('lang');
  else address.searchParams.set('lang', event.currentTarget.hreflang);
  event.currentTarget.href = address.href.replaceAll('%2C', ',');
};
for (const link of links) link.addEventListener('click', follow);

await import('/site.js');
