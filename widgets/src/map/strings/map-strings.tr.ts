import type { MapStrings } from './map-strings.js';

export const turkish: MapStrings = {
  map: 'Etkinliklerin haritası',
  skip: 'Haritayı atla',
  zoomIn: 'Haritayı yakınlaştır',
  zoomOut: 'Haritayı uzaklaştır',
  showAll: 'Tüm etkinlikleri göster',
  view: 'Harita. Ok tuşlarıyla haritayı kaydırabilir, artı ve eksi tuşlarıyla boyutunu değiştirebilirsiniz.',
  together: 'Burada birden fazla etkinlik var',
  choose: 'Bu noktadaki etkinlikler',
  closeList: 'Listeyi kapat',
  hint: 'Yakınlaştırmak için düğmeleri, Ctrl tuşuyla fare tekerleğini veya iki parmağınızı kullanın.',
  circle: (distance) => `Daire ${distance} çevreyi gösterir.`,
  coarse: 'Sınırlar basitleştirilmiştir.',
  noGround: 'Haritanın arka planına şu anda ulaşılamıyor. Noktaların yerleri yine de doğru.',
  end: 'Haritanın sonu',
};
