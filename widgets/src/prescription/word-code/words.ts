/**
 * 1,024 German nouns to tell a sheet by: friendly things that can be seen, heard or tasted, easy to write, to read aloud and to tell from each other.
 * No two begin with the same four letters or differ by fewer than two, umlauts written out. Nothing here may change its spelling while sheets with it are around.
 */
export const WORDS: readonly string[] = `
Abend Ackerland Adler Adresse Ahorn Ähre Akazie Akkordeon Akrobat Album Allee Almhütte Aloe Alpaka Alphorn Amboss Ameise Amethyst Amphore Amsel
Amulett Ananas Anemone Angel Angler Anhänger Anis Anker Anorak Antenne Antilope Anzug Apfel April Aquarell Arena Arie Arkade Armband Ärmel Arnika
Aroma Asphalt Aster Atelier Athlet Atlas Atoll Aubergine Aue Auenland Aula Aurikel Ausflug Auto Avocado Bach Bäcker Backofen Badesee Bagger Bahnhof
Balken Ballade Balsam Bambus Banane Banjo Bärlauch Barometer Basar Basilikum Bauklotz Baum Beere Beet Begonie Bergsee Bernstein Besteck Besuch
Bettdecke Beutel Biber Bienchen Bild Binse Birne Biskuit Bison Blasmusik Blatt Blaubeere Bleistift Blick Blockhaus Blume Blüte Bogen Bohne Boje Bonbon
Bootssteg Bordstein Borke Böschung Botanik Bratsche Breze Brief Brille Brise Brokat Brombeere Bronze Brosche Brotkorb Brücke Brunnen Bücherei Buchfink
Büffel Bühne Bungalow Burg Büro Bus Busch Büschel Butter Cello Chor Clown Dachboden Dackel Dahlie Damast Damm Dampfer Daune Deckchen Delfin Delta
Denkmal Diamant Dichter Dill Dinkel Dirigent Distel Docht Dohle Domino Donner Dorfplatz Dosenbrot Draht Drehorgel Dreieck Drossel Dudelsack Duett
Duftrose Düne Ebbe Ebene Eberesche Echo Eckbank Edelweiß Efeu Ehrengast Eichhorn Eidechse Eieruhr Eimer Einhorn Einkauf Eintopf Eis Eisbär Eisvogel
Elch Elefant Elster Ente Enzian Erbse Erdbeere Erde Erdnuss Erfinder Erntedank Esche Esszimmer Estragon Etage Etui Eule Euro Fabel Fabrik Faden Fagott
Fähnchen Fahne Fahrrad Falke Fallobst Falter Familie Fanfare Farbe Färber Farn Fasan Fasching Fass Federball Feld Fenchel Fenster Fernrohr Feuerwerk
Fichte Figur Film Finale Finger Fink Fjord Flagge Flamme Flasche Fliese Florist Flöte Flügel Flughafen Flur Fluss Fohlen Folie Fontäne Forelle Form
Forst Förster Foto Freitag Freude Frost Frucht Frühling Fuchsie Fuge Fühler Funke Furche Fußweg Galaxie Galerie Galopp Gänserich Garage Gardine Garten
Gärtner Gast Gaukler Gazelle Gebirge Gecko Gedicht Geige Gelee Gemälde Gemüse Gepard Geranie Gerste Gesang Geschenk Gewächs Gewürz Giebel Gießkanne
Gimpel Ginkgo Ginster Gipfel Giraffe Girlande Gitarre Gladiole Glanz Glas Glocke Glück Goldfisch Gondel Gong Grafit Grotte Grünkohl Gruß Gugelhupf
Gürkchen Gurke Güterzug Gutshof Haferbrei Hagebutte Häher Halle Halm Halsband Hammer Hamster Handtuch Harfe Harz Haselnuss Haus Hecht Hecke Hefe
Heimat Heizung Hemd Herbst Heu Heuboden Heuwagen Hibiskus Himbeere Himmel Hirsch Hirte Hobby Hobel Hochbeet Hocker Hof Hofladen Höhle Holunder Holz
Honig Hopfen Horizont Hörnchen Hortensie Hosenrock Hufeisen Hügel Hühnerhof Humor Hund Hüpfburg Hut Hutmacher Hütte Hyazinthe Hymne Idee Idylle Igel
Iglu Imbiss Imker Indigo Ingwer Insekt Iris Jacht Jacke Jaguar Jahr Jasmin Jeans Jodler Joghurt Jongleur Journal Jubel Jugend Juli Kabine Kachel Käfer
Kaffee Kahn Kajak Kajüte Kakao Kaktus Kalender Kamera Kamin Kanal Kandis Känguru Kaninchen Kanu Kapern Kapitän Kappe Karaffe Kardamom Karo Karte
Karussell Käse Kastanie Katze Käuzchen Keks Kelle Kerbel Kerze Kessel Kette Kiebitz Kiesweg Kimono Kino Kiosk Kirchturm Kirsche Kissen Kiste Kiwi
Klang Klapprad Klavier Klee Kleid Klematis Kletterer Klingel Klippe Knödel Knolle Knopf Knospe Knoten Koala Koch Koffer Kohl Kokon Kolibri Komet
Kommode Kompass Konzert Koralle Korb Körbchen Koriander Kornblume Kostüm Krabbe Kranz Krapfen Kraut Krawatte Kreisel Kresse Kristall Krokus Krug
Krümel Kruste Kübel Küche Kuchen Kugel Kuhglocke Kühlbox Küken Kulisse Kümmel Kunst Kuppel Kürbis Kurve Küste Kutsche Labyrinth Lächeln Lachs Lagune
Lakritze Lampe Landkarte Langlauf Laptop Lärche Lasso Laterne Latte Latzhose Laub Lauch Laufrad Lava Lavendel Lebkuchen Legende Lehm Leinwand Leiter
Leopard Lesesaal Leuchter Libelle Licht Lied Liguster Lilie Limette Limonade Linde Literatur Löffel Loipe Lokführer Lorbeer Lotus Löwenzahn Luft Lupe
Lupine Magnet Mahagoni Mahlzeit Mähne Maikäfer Mais Majoran Malerei Mandarine Manege Mangold Mantel Maracuja Margerite Marille Marmor März Marzipan
Maschine Maske Mauer Medaille Meer Mehl Meister Melisse Melone Metall Meteor Mikado Mikrofon Milch Mimose Mineral Minute Minze Mirabelle Mispel Mittag
Möbel Modell Mohair Mohn Möhrchen Mokka Monat Mond Montag Moor Moosbeere Morgen Mosaik Möwe Muffin Mühle Müller Mündung Mürbeteig Murmel Muschel
Museum Musik Muskat Müsli Muster Mütze Myrte Nachbar Nagel Nähgarn Narzisse Naschwerk Natur Nebel Nelke Nest Netz Neumond Nordsee Nougat Nudel Nuss
Nüsschen Oboe Obst Öfchen Ofen Oktave Oktober Ölbaum Ölfarbe Olive Omelett Opal Oper Orange Orchidee Oregano Orgel Ornament Osten Ostsee Ozean Paddel
Paket Palast Palme Panda Panorama Pantoffel Papaya Papier Pappel Paprika Parade Parfüm Park Passage Pauke Pavillon Pedal Pelikan Pendel Pergola Perle
Petunie Pfad Pfanne Pfeffer Pfeil Pferd Pfirsich Pflanze Pflug Pförtner Pfote Pfütze Piano Picknick Pilz Pinguin Pinie Pinsel Pinzette Pirol Pistazie
Pizza Plakat Planet Platz Plätzchen Plüsch Poesie Pokal Pomelo Pony Popcorn Porree Portal Posaune Post Praline Prärie Primel Prisma Probe Propeller
Pudding Pulli Puma Pumpe Punkt Püree Purpur Puzzle Pyramide Quartett Quelle Querflöte Quirl Quitte Quiz Rabe Rädchen Radio Rahmen Ranzen Raps Rasen
Raspel Rastplatz Rathaus Rätsel Raupe Ravioli Rebhuhn Rechen Reetdach Regal Regen Register Reh Reihe Reim Reitstall Rennrad Rentier Rettich Rhabarber
Riesenrad Ring Risotto Roboter Rock Rodel Roggen Röhre Röllchen Roller Roman Röschen Rose Rosine Rosmarin Rotkohl Route Rübe Rubin Rucksack Rucola
Ruder Ruhe Rührei Rundweg Saal Säckchen Saft Säge Saite Salat Salbei Salon Salto Salz Samba Samen Sammler Samstag Sandale Sänger Sattel Säule Saxofon
Schach Schemel Schirm Schloss Schmied Schnee Schrank Schuh Schwan See Seebär Seehund Seelöwe Seerose Seestern Segel Seife Seil Sellerie Semmel Senf
September Serviette Sieb Silber Sinfonie Singvogel Sirup Sitzbank Skizze Smaragd Socke Sofa Sommer Sonate Sonett Sonntag Sopran Spargel Spatz Specht
Speise Spiel Spinat Spitze Sport Sprudel Spule Stadt Staffel Stall Stamm Steckrübe Steg Stempel Stern Stiefel Stift Stimme Stock Stoff Stollen Storch
Strand Streusel Strophe Strumpf Stube Studio Stuhl Stunde Süden Suppe Süßholz Taktstock Talent Tango Tännchen Tanne Tanz Tapete Tapir Tasche Tasse
Tastatur Taucher Teddy Teekanne Teelöffel Teich Teig Telefon Teller Tennis Teppich Terrasse Theater Thema Thymian Ticket Tiger Tinte Tisch Titel Toast
Tomate Topas Topf Töpfer Torbogen Torte Traktor Trambahn Traum Treppe Triangel Tribüne Trichter Trikot Triller Trio Trommel Tropfen Trüffel Tuba Tuch
Tüftler Tukan Tulpe Tundra Tunnel Türkis Turm Tüte Ufer Uhr Uhrwerk Ulme Umhang Umweg Umzug Urkunde Urlaub Urwald Vanille Vase Veilchen Veranda Vers
Vibrafon Video Villa Violine Vitrine Vogel Vögelchen Vollmond Vorhang Vorspeise Vulkan Waage Wacholder Waffel Wagen Waldweg Walnuss Walze Wanderer
Wappen Wärme Waschbär Wäsche Wasser Weberei Wecker Weg Wegweiser Weide Weiher Weinberg Weißdorn Weizen Welpe Welt Werkzeug Westwind Wetter Wiege
Wiesenweg Wildgans Windrad Winter Wippe Wirsing Woche Wohnung Wolf Wölkchen Wolle Wombat Wort Wunder Wunsch Würze Wurzel Zahl Zange Zaun Zebra Zeder
Zeichen Zeiger Zeile Zeisig Zeitung Zeltplatz Zettel Ziegel Zierfisch Zimmer Zimt Zinnie Zirkel Zither Zitrone Zoo Zucchini Zucker Zugvogel Zündholz
Zutat Zweig Zwiebel Zwilling Zylinder Zypresse
`
  .trim()
  .split(/\s+/);
