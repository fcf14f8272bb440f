// The words around the search, in the language of the address: ?lang=ar
const WORDS = {
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
};

const wanted = new URLSearchParams(location.search).get('lang');
const language = wanted in WORDS ? wanted : 'de';
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
