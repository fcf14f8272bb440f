// The address of a page says what to show: ?place=48291&radius=10&from=2026-11-25&to=2026-11-29&lang=en&scheme=dark
const wanted = new URLSearchParams(location.search);
const offers = document.getElementById('offers');

for (const name of ['place', 'radius', 'from', 'to', 'lang', 'scheme']) {
  const value = wanted.get(name);
  if (value) offers.setAttribute(name, value);
}
const scheme = wanted.get('scheme');
if (scheme === 'light' || scheme === 'dark') document.documentElement.dataset.scheme = scheme;

const snippet = document.getElementById('snippet');
if (snippet) snippet.textContent = snippet.textContent.replaceAll('https://IHRE-ADRESSE', location.origin);

await import('/widgets/v1/offers.js');
