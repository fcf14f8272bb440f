// What practice software has put behind the # stays in this script: it is read once and taken out of the address, the history and the view.
const fragments = [location.hash];
const forgetFragment = () => history.replaceState(null, '', location.pathname + location.search);
if (location.hash !== '') forgetFragment();

// The words around the widget, in the language of the address: ?lang=ar
const WORDS = {
  'de-simple': {
    direction: 'ltr',
    document: 'Rezept für Miteinander',
    skip: 'Direkt zur Auswahl',
    languages: 'Sprache',
    examples: 'Manche Angebote haben das Wort „Beispiel“. Diese Angebote gibt es nicht wirklich. Sie zeigen: So kann ein Angebot aussehen.',
    home: 'Zur Start-Seite',
  },
  en: {
    direction: 'ltr',
    document: 'Prescription for Miteinander',
    skip: 'Straight to the choice',
    languages: 'Language',
    examples: 'Entries marked “Example” are invented. They show what an offer can look like here.',
    home: 'To the start page (in German)',
  },
  tr: {
    direction: 'ltr',
    document: 'Birliktelik reçetesi – Miteinander',
    skip: 'Doğrudan seçime geç',
    languages: 'Dil',
    examples: '“Örnek” yazan kayıtlar gerçek değildir. Burada bir etkinliğin nasıl görünebileceğini gösterirler.',
    home: 'Başlangıç sayfasına (Almanca)',
  },
  uk: {
    direction: 'ltr',
    document: 'Рецепт «Разом» – Miteinander',
    skip: 'Одразу до вибору',
    languages: 'Мова',
    examples: 'Записи зі словом «Приклад» вигадані. Вони показують, як може виглядати пропозиція.',
    home: 'На головну сторінку (німецькою)',
  },
  ar: {
    direction: 'rtl',
    document: 'وصفة للقاء الناس – Miteinander',
    skip: 'مباشرة إلى الاختيار',
    languages: 'اللغة',
    examples: 'العروض التي تحمل كلمة «مثال» خيالية، وتبيّن كيف يمكن أن يبدو العرض هنا.',
    home: 'إلى صفحة البداية (بالألمانية)',
  },
  ru: {
    direction: 'ltr',
    document: 'Рецепт «Вместе» – Miteinander',
    skip: 'Сразу к выбору',
    languages: 'Язык',
    examples: 'Записи со словом «Пример» вымышлены. Они показывают, как может выглядеть предложение.',
    home: 'На главную страницу (на немецком)',
  },
  pl: {
    direction: 'ltr',
    document: 'Recepta na bycie razem – Miteinander',
    skip: 'Od razu do wyboru',
    languages: 'Język',
    examples: 'Wpisy ze słowem „Przykład” są zmyślone. Pokazują, jak może wyglądać oferta.',
    home: 'Na stronę główną (po niemiecku)',
  },
};

// The address may also say what belongs to the practice, never what belongs to a person: ?place=48291&practice=…&practice-name=…&radius=5&paper=a4&lang=en
const wanted = new URLSearchParams(location.search);
const prescription = document.getElementById('prescription');

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
  // Whoever changes the language keeps what the address says of the practice.
  const address = new URL(location.href);
  if (link.hreflang === 'de') address.searchParams.delete('lang');
  else address.searchParams.set('lang', link.hreflang);
  link.href = address.href;
}
for (const name of ['place', 'radius', 'practice', 'practice-name', 'paper', 'patient-lang', 'minimum-freshness', 'idle-reset', 'scheme']) {
  const value = wanted.get(name);
  if (value) prescription.setAttribute(name, value);
}
const scheme = wanted.get('scheme');
if (scheme === 'light' || scheme === 'dark') document.documentElement.dataset.scheme = scheme;

// Practice software that opens the page anew for the next person changes nothing but the fragment.
addEventListener('hashchange', () => {
  if (location.hash === '' || location.hash === '#choose') return;
  const fragment = location.hash;
  forgetFragment();
  if (prescription.launch) prescription.launch(fragment);
  else fragments.push(fragment);
});

prescription.setAttribute('api', new URL('.', location.href).href.replace(/\/$/, ''));
await import('./widgets/v1/prescription.js');
const fragment = fragments.pop();
if (fragment) prescription.launch(fragment);
