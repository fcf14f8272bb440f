import type { MapStrings } from './map-strings.js';

export const polish: MapStrings = {
  map: 'Mapa ofert',
  skip: 'Pomiń mapę',
  zoomIn: 'Powiększ mapę',
  zoomOut: 'Pomniejsz mapę',
  showAll: 'Pokaż wszystkie oferty',
  view: 'Mapa. Klawisze strzałek przesuwają mapę, plus i minus zmieniają jej wielkość.',
  together: 'Jest tu kilka ofert',
  choose: 'Oferty w tym miejscu',
  closeList: 'Zamknij listę',
  hint: 'Wielkość mapy można zmieniać przyciskami, klawiszem Ctrl i kółkiem myszy albo dwoma palcami.',
  circle: (distance) => `Okrąg pokazuje okolicę w promieniu ${distance}.`,
  coarse: 'Granice są uproszczone.',
  noGround: 'Tło mapy jest w tej chwili niedostępne. Punkty są mimo to we właściwych miejscach.',
  end: 'Koniec mapy',
};
