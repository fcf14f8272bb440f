/**
 * Words that mean the same, or nearly so, to somebody who looks for company or help. Written for this directory, reviewed by hand.
 * Entries of several words count when a question has all of them, whatever their order.
 */
export interface SynonymGroup {
  /** German name of what is meant; also the class under which fruitless questions are counted. */
  name: string;
  /** Asking for one of these finds the others. */
  words: string;
  /** Asking for one of these finds the group, but not the other way round: narrower words, phrases, what people complain of. */
  asks?: string;
  /** Found as well, but leads nowhere: wider words. */
  finds?: string;
  /** Needs, categories and audiences all of whose offers answer the question. */
  slugs?: string;
}

export const SYNONYMS: readonly SynonymGroup[] = [
  // Alone and together
  { name: 'Einsamkeit', words: 'einsam, allein, alleine, Einsamkeit, Alleinsein, verlassen', asks: 'Langeweile, niemanden reden, alleinstehend', finds: 'gesellig, Gesellschaft', slugs: 'need.loneliness' },
  { name: 'Kontakte', words: 'Kontakt, kennenlernen, Bekanntschaft, Anschluss', asks: 'Leute kennenlernen, Menschen kennenlernen, neue Leute, Freunde, Freundschaft, Leute treffen, Gesellschaft, Geselligkeit', slugs: 'need.isolation, need.loneliness' },
  { name: 'Alleinlebende', words: 'alleinlebend, Alleinlebende, Single, Singles', asks: 'lebe allein, wohne allein', slugs: 'audience.people-living-alone, need.loneliness' },
  { name: 'Zuhören', words: 'zuhören, Gespräch, reden, unterhalten, plaudern', asks: 'ausreden, aussprechen, quatschen, quasseln' },
  { name: 'Klönen', words: 'klönen, Klönschnack, schnacken, plaudern, Plausch, schwätzen, Schwätzchen, Kaffeeklatsch, küern, kuiern', asks: 'Quatschen, Tratschen, Döneken' },
  { name: 'Besuch', words: 'Besuch, besuchen, Besuchsdienst, Hausbesuch', asks: 'kommt nach Hause, zu Hause besuchen, Grüne Damen, Zeitschenker', slugs: 'category.visiting' },
  { name: 'Telefonrunde', words: 'Telefonkette, Telefonrunde, Telefonkreis, Telefonbesuch, telefonieren', asks: 'anrufen reden, Telefon reden' },
  { name: 'Begegnung', words: 'Begegnung, Treffen, Treffpunkt, Zusammenkunft, Beisammensein', asks: 'Treff, zusammensitzen' },
  { name: 'Nachbarschaft', words: 'Nachbar, Nachbarn, Nachbarin, Nachbarschaft, Nachbarschaftshilfe', asks: 'Viertel, Quartier, Kiez' },
  { name: 'Stammtisch', words: 'Stammtisch, Kneipe, Wirtshaus, Gasthof', asks: 'Dämmerschoppen, Frühschoppen, Bier trinken' },

  // Older people and generations
  { name: 'Ältere Menschen', words: 'Senior, Senioren, Seniorin, Rentner, Rentnerin, Pensionär, Ruheständler, ältere', asks: 'Opa, Oma, alte Leute, alte Menschen, alt, 60plus, 65plus, 70plus, Ü60, Hochbetagte, Mutter einsam, Vater einsam', slugs: 'audience.older-people, category.coffee-meeting, category.visiting' },
  { name: 'Großeltern', words: 'Großeltern, Oma, Opa, Omi, Opi, Großmutter, Großvater, Enkel, Enkelin', asks: 'Leihoma, Leihopa' },
  { name: 'Generationen', words: 'Generation, Generationen, Mehrgenerationenhaus, generationsübergreifend', asks: 'Jung Alt, alt jung' },
  { name: 'Ruhestand', words: 'Ruhestand, Rente, Pension, Rentenbeginn, Lebensphase', asks: 'aufhören arbeiten, frisch Rente, Renteneintritt', slugs: 'need.life-change' },
  { name: 'Neuanfang', words: 'Neuanfang, Neubeginn, Umzug, umgezogen, Trennung, Scheidung, Lebensphase', asks: 'getrennt, geschieden', slugs: 'need.life-change' },

  // Families, children, youth
  { name: 'Familie', words: 'Familie, Familien, Familientreff, Eltern, Elterncafé', asks: 'Mama, Papa, Mutter Kind, Vater Kind, Alleinerziehende, alleinerziehend, Elternzeit', slugs: 'category.family, audience.families, audience.parents' },
  { name: 'Kinder', words: 'Kind, Kinder, Kindernachmittag', asks: 'Blagen, Sohn, Tochter, Kleinkind, Grundschulkind, Kinderbetreuung', slugs: 'audience.children' },
  { name: 'Babys', words: 'Baby, Säugling, Krabbelgruppe, Spielgruppe, Kleinkind, Eltern-Kind-Treff, Eltern-Kind-Gruppe', asks: 'schwanger, Schwangerschaft, Stillen, Hebamme, Krabbeln' },
  { name: 'Jugend', words: 'Jugend, Jugendliche, Jugendtreff, Teenager, junge Leute', asks: 'Teenie, Jugendclub, JuZ, Jugendzentrum, Konfirmanden', slugs: 'category.youth, audience.young-people' },
  { name: 'Streit in der Familie', words: 'Streit, Ehe, Beziehung, Partnerschaft, Familienberatung, Eheberatung', asks: 'Ärger Hause, Streit Hause, Erziehung, Erziehungsberatung, Krach', slugs: 'need.family' },
  { name: 'Frauen', words: 'Frau, Frauen, Frauentreff, Frauengruppe, Landfrauen, kfd', asks: 'Damen, Damenkreis', slugs: 'audience.women' },
  { name: 'Männer', words: 'Mann, Männer, Männertreff, Männergruppe', asks: 'Herren, Herrenrunde', slugs: 'audience.men' },
  { name: 'Queere Menschen', words: 'queer, lesbisch, schwul, trans, bisexuell, LGBTQ', asks: 'Regenbogen, Homosexuelle, CSD', slugs: 'audience.queer-people' },
  { name: 'Nachhilfe', words: 'Nachhilfe, Hausaufgaben, Hausaufgabenhilfe, Lernhilfe', asks: 'Schulaufgaben, Schule Probleme' },

  // Grief, illness, care
  { name: 'Trauer', words: 'Trauer, trauern, Trauernde, Trauercafé, Trauergruppe, Trauerbegleitung, gestorben, verstorben, traurig, vermissen', asks: 'Witwe, Witwer, verwitwet, Tod, Sterbefall, Mann gestorben, Frau gestorben, Verlust, Beerdigung, Abschied', slugs: 'need.bereavement, category.grief, audience.bereaved' },
  { name: 'Hospiz', words: 'Hospiz, Sterbebegleitung, Hospizverein, Palliativ', asks: 'sterben, Lebensende, letzte Hilfe, unheilbar' },
  { name: 'Pflege', words: 'Pflege, pflegen, Angehörige, Pflegende, Pflegetreff, Angehörigengruppe, Entlastung', asks: 'Pflegegrad, Pflegestufe, Pflegekasse, Mutter pflegen, Vater pflegen, Mann pflegen, Frau pflegen, pflegebedürftig, Verhinderungspflege, Kurzzeitpflege', slugs: 'need.caregiving, category.caregivers, audience.caregivers' },
  { name: 'Demenz', words: 'Demenz, Alzheimer, dement, Demenzcafé, Gedächtnissprechstunde', asks: 'vergesslich, Vergesslichkeit, vergisst, verwirrt, vergessen', slugs: 'need.dementia, category.dementia, audience.people-with-dementia' },
  { name: 'Gedächtnis', words: 'Gedächtnis, Gedächtnistraining, Gehirnjogging, Denksport, Rätsel', asks: 'Konzentration, Kopf fit, fit Kopf, Gehirn, Merken', slugs: 'need.dementia, category.dementia' },
  { name: 'Seelische Belastung', words: 'Seele, seelisch, Depression, Angst, Sorgen, Stress, belastet', asks: 'depressiv, niedergeschlagen, Burnout, Erschöpfung, überfordert, Kummer, Panik, Psyche, Therapie', slugs: 'need.wellbeing' },
  { name: 'Selbsthilfe', words: 'Selbsthilfe, Selbsthilfegruppe, Gesprächskreis', asks: 'Sucht, Alkohol, Anonyme Alkoholiker, Krebs, Spielsucht, Parkinson, Rheuma, Schlaganfall, MS' },
  { name: 'Sucht', words: 'Sucht, Alkohol, Suchtberatung, Kreuzbund', asks: 'trinken aufhören, Drogen, Alkoholiker, Trinker' },
  { name: 'Gesundheit', words: 'Gesundheit, gesund, Gesundheitsvortrag, Prävention, Vorsorge', asks: 'Blutdruck, Diabetes, Zucker, Herz, Rücken, Schmerzen, Sturz, Osteoporose', slugs: 'category.health' },
  { name: 'Entspannung', words: 'Entspannung, entspannen, Meditation, meditieren, Achtsamkeit, Stille, ausruhen', asks: 'Ruhe, abschalten, Klangschalen, Atemübungen, durchatmen' },
  { name: 'Ernährung', words: 'Ernährung, gesund kochen, Kochkurs', asks: 'abnehmen, Übergewicht, Diät' },
  { name: 'Erste Hilfe', words: 'Erste Hilfe, Wiederbelebung, Defibrillator', asks: 'Notfall lernen' },
  { name: 'Behinderung', words: 'Behinderung, behindert, inklusiv, Inklusion, Rollstuhl, Teilhabe, barrierefrei', asks: 'Handicap, Rolli, Gehbehinderung, Lebenshilfe, Beeinträchtigung', slugs: 'audience.people-with-disabilities' },
  { name: 'Gehörlose', words: 'gehörlos, Gehörlose, taub, Gebärden, Gebärdensprache, DGS', asks: 'Taubstumme', slugs: 'audience.deaf-people' },
  { name: 'Schwerhörige', words: 'schwerhörig, Schwerhörige, Hörgerät, Hörgeräte, Höranlage', asks: 'hört schlecht, höre schlecht', slugs: 'audience.deaf-people' },
  { name: 'Sehbehinderte', words: 'blind, sehbehindert, Sehbehinderung, Blindenverein', asks: 'sieht schlecht, sehe schlecht, Augen schlecht, Makula', finds: 'große Schrift' },

  // Eating and drinking
  { name: 'Mittagstisch', words: 'Mittagstisch, Mittagessen, Mittag essen, zu Mittag essen, Suppenküche', asks: 'warme Mahlzeit, mittags essen, Mittagsmahlzeit, Essen Senioren' },
  { name: 'Gemeinsam essen', words: 'essen, Mahlzeit, gemeinsam essen, Tafelrunde, Speise, Eintopf, Tischgemeinschaft', asks: 'Hunger, speisen, schmausen, Abendbrot, Abendessen', slugs: 'category.shared-meal, need.meals' },
  { name: 'Frühstück', words: 'Frühstück, frühstücken, Frühstückstreff, Brunch', asks: 'Brötchen, Frauenfrühstück, Seniorenfrühstück' },
  { name: 'Kochen', words: 'kochen, Kochgruppe, Kochkurs, Kochabend, Kochtreff', asks: 'Rezepte, gemeinsam kochen' },
  { name: 'Backen', words: 'backen, Backhaus, Backtag, Brot backen, Steinofen', asks: 'Pumpernickel, Stuten, Plätzchen backen, Kuchen backen' },
  { name: 'Kaffee und Kuchen', words: 'Kaffee, Kaffeetrinken, Kaffeerunde, Kaffeetafel, Kaffeenachmittag, Kaffeeklatsch, Kaffeetreff', asks: 'Kaffee Kuchen, Seniorencafé, Kaffeekränzchen, Tässchen', slugs: 'category.coffee-meeting' },
  { name: 'Café', words: 'Café, Begegnungscafé, Nachbarschaftscafé, Dorfcafé, Kirchencafé', slugs: 'category.coffee-meeting' },
  { name: 'Lebensmittel', words: 'Lebensmittel, Tafel, Lebensmittelausgabe, Foodsharing, Lebensmittel retten', asks: 'Essensausgabe, Brot holen, Fairteiler' },
  { name: 'Grillen', words: 'grillen, Grillabend, Grillfest', asks: 'Bratwurst, Würstchen' },

  // Games, movement, outdoors
  { name: 'Spielen', words: 'Spiel, spielen, Spielenachmittag, Spieleabend, Gesellschaftsspiel, Brettspiel, Spieletreff', asks: 'Halma, Kniffel, Mensch ärgere, Rummikub, Mühle, Knobeln, Bingo, Würfeln, zocken', slugs: 'category.games' },
  { name: 'Kartenspielen', words: 'Karten, Kartenspiel, Kartenspielen, Karten spielen, Kartenrunde', asks: 'Karten kloppen, kloppen' },
  { name: 'Skat', words: 'Skat, Skatabend, Skatrunde', finds: 'Kartenspiel, Kartenrunde' },
  { name: 'Doppelkopf', words: 'Doppelkopf, Doko', finds: 'Kartenspiel, Kartenrunde' },
  { name: 'Rommé', words: 'Rommé, Canasta', finds: 'Kartenspiel, Kartenrunde' },
  { name: 'Schach', words: 'Schach, Schachclub, Schachspiel' },
  { name: 'Boule', words: 'Boule, Boccia, Pétanque, Boulen' },
  { name: 'Kegeln', words: 'Kegel, kegeln, Kegelclub, Bowling' },
  { name: 'Spazieren', words: 'spazieren, Spaziergang, spazieren gehen, spazierengehen, Spazierrunde', asks: 'laufen, gehen, Gehtreff, Runde drehen, Bummeln, Fuß, Lauftreff', finds: 'wandern', slugs: 'category.walking' },
  { name: 'Wandern', words: 'wandern, Wanderung, Wandergruppe, Wanderverein', asks: 'Trekking, Wanderfreunde', finds: 'Spaziergang', slugs: 'category.walking' },
  { name: 'Pilgern', words: 'pilgern, Pilgerweg, Wallfahrt, Jakobsweg' },
  { name: 'Radfahren', words: 'Rad, Fahrrad, Radfahren, Radtour, Fahrradtour, Pättkestour', asks: 'Fiets, Fietse, Leeze, Pedelec, E-Bike, radeln, Pättkes, ADFC' },
  { name: 'Fahrradwerkstatt', words: 'Fahrradwerkstatt, Fahrradreparatur, Fahrrad kaputt, Fahrrad reparieren', finds: 'Repair-Café, Reparaturcafé', slugs: 'category.repair' },
  { name: 'Nordic Walking', words: 'Nordic Walking, Walking, Walkinggruppe' },
  { name: 'Bewegung', words: 'Bewegung, bewegen, Bewegungstreff', asks: 'fit, fit bleiben, beweglich', slugs: 'category.exercise, need.movement' },
  { name: 'Sport', words: 'Sport, Fitness, Sportgruppe, Turnverein', asks: 'Training, Reha, sportlich, Sportverein', slugs: 'category.exercise' },
  { name: 'Gymnastik', words: 'Gymnastik, turnen, Seniorengymnastik, Rückenschule, Wirbelsäulengymnastik', asks: 'Rückengymnastik, Seniorensport, Sturzprophylaxe, Pilates, Aerobic', finds: 'Stuhlgymnastik, Hockergymnastik, Sitzgymnastik' },
  { name: 'Stuhlgymnastik', words: 'Stuhlgymnastik, Hockergymnastik, Sitzgymnastik, Gymnastik Stuhl, Turnen im Sitzen, Bewegung im Sitzen', asks: 'Sitztanz' },
  { name: 'Yoga', words: 'Yoga, Qigong, Qi Gong, Tai Chi, Stuhlyoga' },
  { name: 'Schwimmen', words: 'schwimmen, Wassergymnastik, Aquafitness, Schwimmbad, Hallenbad, Freibad' },
  { name: 'Tanzen', words: 'Tanz, tanzen, Tanzcafé, Tanztee, Tanznachmittag, Seniorentanz, Tanzkreis, Walzer', asks: 'Line Dance, Foxtrott, Volkstanz, Kreistanz, Disco, schwofen, Rollatortanz' },
  { name: 'Fußball', words: 'Fußball, kicken, Walking Football, Gehfußball, Bolzplatz' },
  { name: 'Tischtennis', words: 'Tischtennis, Pingpong, Ping Pong' },
  { name: 'Natur', words: 'Natur, Wald, Vogelkunde, Naturführung, Kräuterwanderung', asks: 'draußen, Vögel beobachten, frische Luft, Wiese, Waldbaden, NABU, Umwelt, Pflanzen, Freien', slugs: 'category.nature' },
  { name: 'Garten', words: 'Garten, Gärtnern, Gartenarbeit, Gemeinschaftsgarten, Hochbeet, Beet, Schrebergarten, Kleingarten', asks: 'Blumen, Pflanzen, Gemüse, Urban Gardening, Kräuter, säen, ernten, buddeln', slugs: 'category.garden' },
  { name: 'Tiere', words: 'Tier, Tiere, Haustier, Tierbesuch', asks: 'Tierheim, Streicheltiere, Bauernhof', finds: 'Hund, Katze, Pferd, Huhn', slugs: 'category.animals' },
  { name: 'Hunde', words: 'Hund, Hunde, Hunderunde, Gassi, Besuchshund', asks: 'Dackel, Gassi gehen, Therapiehund' },
  { name: 'Katzen', words: 'Katze, Kater' },
  { name: 'Pferde', words: 'Pferd, reiten, Pony, Reittherapie' },
  { name: 'Schatten und Kühle', words: 'Hitze, heiß, kühl, Kühle, Abkühlung, Hitzeschutz, kühler Ort', asks: 'Sommerhitze, schwitzen, Klimaanlage, Schatten, warm', slugs: 'need.heat' },

  // Culture
  { name: 'Erzählcafé', words: 'Erzählcafé, erzählen, Erzählrunde, Erzählnachmittag, Erinnerungen, Zeitzeugen', asks: 'alte Zeiten, damals, früher, Lebensgeschichte, Erinnerungscafé, Biografie, Döneken, Dönekes, Vertellen, vertellekes', slugs: 'category.storytelling' },
  { name: 'Geschichten', words: 'Geschichte, Geschichten, Märchen', asks: 'Sagen' },
  { name: 'Plattdeutsch', words: 'Platt, Plattdeutsch, Niederdeutsch, Plattdüütsch, plattdeutscher Kreis, küern, kuiern', asks: 'Mundart, Dialekt, Platt küren, Münsterländer Platt, Sauerländer Platt' },
  { name: 'Heimat', words: 'Heimat, Heimatverein, Heimatgeschichte, Heimatpflege, Brauchtum, Ortsgeschichte, Dorfgeschichte, Stadtgeschichte', asks: 'Tradition, Geschichtsverein, Bergbau, Zeche, Archiv, Ahnenforschung, Familienforschung, Denkmal, Heimatmuseum, Heimathaus', slugs: 'category.heritage' },
  { name: 'Alte Fotos', words: 'alte Fotos, alte Bilder, Fotoarchiv, Bilderabend, Fotonachmittag, Diavortrag', asks: 'Foto früher, Dias' },
  { name: 'Museum', words: 'Museum, Ausstellung, Museumsführung, Galerie', asks: 'Kunstausstellung, Führung' },
  { name: 'Stadtführung', words: 'Stadtführung, Rundgang, Dorfrundgang, Ortsführung, Besichtigung' },
  { name: 'Kultur', words: 'Kultur, kulturell, Kulturabend, Kulturangebot', slugs: 'category.culture, need.story-culture' },
  { name: 'Theater', words: 'Theater, Schauspiel, Theatergruppe, Laienspiel, Improtheater, Bühne', asks: 'Theater spielen, Kabarett' },
  { name: 'Kino', words: 'Kino, Film, Filmabend, Filmnachmittag, Filmcafé', asks: 'Fernsehen' },
  { name: 'Konzert', words: 'Konzert, Orgelkonzert, Wunschkonzert, Hauskonzert, Blasmusik, Kapelle', asks: 'Orchester, Klassik, Band' },
  { name: 'Musik', words: 'Musik, musizieren, Musikgruppe, Instrument, Musikverein', asks: 'Gitarre, Klavier, Flöte, Akkordeon, Trommeln, Ukulele, Mundharmonika, Posaunenchor, Spielmannszug', slugs: 'category.music' },
  { name: 'Singen', words: 'singen, Chor, Singkreis, Gesang, Lieder, Volkslieder, Gesangverein, Offenes Singen, Singkreis', asks: 'Sänger, Männerchor, Kirchenchor, Schlager, Rudelsingen, Karaoke' },
  { name: 'Lesen', words: 'lesen, Buch, Bücher, Lesekreis, Literaturkreis, Buchclub, Literatur', asks: 'Roman, Krimi, Gedichte, Lyrik, Bücherwurm', slugs: 'category.reading' },
  { name: 'Vorlesen', words: 'vorlesen, Vorlesestunde, Lesung, Vorlesepate, Lesepate, Lesegroßeltern, Lesementor' },
  { name: 'Bücherei', words: 'Bücherei, Bibliothek, Büchertausch, Leihbücherei', asks: 'Bücher ausleihen, Bücherschrank' },
  { name: 'Malen', words: 'malen, zeichnen, Malkurs, Malgruppe, Aquarell, Farben, Pinsel', asks: 'Acryl, Ölmalerei' },
  { name: 'Kreatives', words: 'kreativ, basteln, Bastelnachmittag, Kreativnachmittag, Kreativtreff, gestalten, werken', asks: 'Kunst, künstlerisch, töpfern, filzen, schnitzen, Keramik, Hobby', slugs: 'category.creative' },
  { name: 'Handarbeit', words: 'Handarbeit, stricken, häkeln, nähen, sticken, Strickcafé, Wolle, Handarbeitskreis, Nähcafé, Wollstube, stopfen', asks: 'Nähmaschine, Patchwork, Socken, Strickkreis' },
  { name: 'Töpfern', words: 'töpfern, Keramik, Ton' },
  { name: 'Fotografie', words: 'Fotografie, fotografieren, Fotokurs, Fotogruppe', asks: 'Kamera, Foto' },
  { name: 'Schreiben', words: 'schreiben, Schreibwerkstatt, Biografiearbeit', asks: 'Tagebuch, Memoiren' },
  { name: 'Feste', words: 'Fest, feiern, Dorffest, Sommerfest, Straßenfest, Nachbarschaftsfest, Stadtteilfest, Gemeindefest', asks: 'Feier, Party, Kirmes, Schützenfest, Osterfeuer, Erntedank, Jubiläum', slugs: 'category.celebration' },
  { name: 'Weihnachten', words: 'Weihnachten, Advent, Weihnachtsfeier, Adventskaffee, Adventsfeier, Heiligabend, Nikolaus, Weihnachtsmarkt', asks: 'Weihnachten allein, Krippe, Plätzchen' },
  { name: 'Karneval', words: 'Karneval, Fasching, Rosenmontag, Weiberfastnacht' },
  { name: 'Schützenverein', words: 'Schützenverein, Schützenfest, Schützen' },
  { name: 'Flohmarkt', words: 'Flohmarkt, Trödel, Trödelmarkt, Basar, Kleiderbörse, Tauschbörse', asks: 'Secondhand, verschenken, Kleidertausch' },
  { name: 'Ausflug', words: 'Ausflug, Tagesfahrt, Reise, Busfahrt, Ausflugsfahrt', asks: 'verreisen, Urlaub, wegfahren' },

  // Faith
  { name: 'Kirche', words: 'Kirche, Gemeinde, Kirchengemeinde, Pfarrgemeinde, Pfarrei, evangelisch, katholisch', asks: 'Pfarrer, Pastor, Pfarrheim, Gott, Christ, Caritas, Diakonie, Messdiener', slugs: 'category.faith' },
  { name: 'Gottesdienst', words: 'Gottesdienst, Messe, Andacht, beten, Gebet, Taizé, Rosenkranz', asks: 'Abendmahl, Predigt', slugs: 'category.faith' },
  { name: 'Glaube', words: 'Glaube, Religion, Bibel, Bibelkreis, Hauskreis, spirituell', asks: 'Bibelstunde, Seelsorge', slugs: 'category.faith' },
  { name: 'Moschee', words: 'Moschee, Islam, muslimisch, Ramadan, Iftar' },

  // Help with things
  { name: 'Handyhilfe', words: 'Handy, Smartphone, Handyhilfe, Handysprechstunde, Handytreff, Mobiltelefon, iPhone, WhatsApp', asks: 'Handy kaputt, Handy Hilfe, Handykurs, Android, App, Apps, Händi', slugs: 'category.digital-help, need.digital' },
  { name: 'Computerhilfe', words: 'Computer, PC, Laptop, Tablet, Internet, Computerkurs, Computerhilfe, Digitalcafé, digital, E-Mail', asks: 'Computer Hilfe, Rechner, Notebook, online, WLAN, Drucker, Passwort, iPad, Technik, Digitale Engel, Videotelefonie, Skype', slugs: 'category.digital-help, need.digital' },
  { name: 'Fernseher', words: 'Fernseher, TV, Receiver', asks: 'Fernseher kaputt, Fernseher Hilfe', slugs: 'category.digital-help' },
  { name: 'Repair-Café', words: 'Repair-Café, Reparaturcafé, Repaircafé, Reparatur, reparieren, Reparaturtreff, kaputt, defekt, Repair Café, flicken', asks: 'Toaster, Elektrogerät, Waschmaschine, Handy kaputt, Staubsauger, Radio kaputt, instandsetzen', slugs: 'category.repair' },
  { name: 'Werkstatt', words: 'Werkstatt, werken, Holzwerkstatt, Offene Werkstatt, Männerschuppen', asks: 'Heimwerken, Handwerken, tischlern, Schreinern, Holz, Löten, Schweißen, Maker' },
  { name: 'Nähen und Ausbessern', words: 'ausbessern, Änderungsschneiderei, flicken, stopfen', asks: 'Hose kaputt, Kleidung kaputt' },
  { name: 'Tauschring', words: 'Tauschring, Zeitbank, Leihladen, Bibliothek der Dinge', asks: 'ausleihen, Werkzeug leihen' },
  { name: 'Hilfe im Alltag', words: 'Alltagshilfe, Haushaltshilfe, Alltagsbegleitung, Hilfe im Haushalt, Hilfe zu Hause, Nachbarschaftshilfe', asks: 'Haushalt, Putzen, Glühbirne, Gardinen, Rasen mähen, Schnee schippen, Gartenhilfe, Hilfe Alltag, Handwerker, Kleinigkeiten', slugs: 'need.home-help' },
  { name: 'Einkaufshilfe', words: 'Einkauf, einkaufen, Einkaufshilfe, Einkaufsdienst', asks: 'Supermarkt, Besorgungen, Dorfladen, Lebensmittel einkaufen' },
  { name: 'Dorfladen', words: 'Dorfladen, Laden, Genossenschaftsladen, Markttreff' },
  { name: 'Fahrdienst', words: 'Fahrdienst, Bürgerbus, Mitfahrgelegenheit, Rufbus', asks: 'Bus, Auto, Taxi, Fahrer, Fahrt, abholen, hinbringen, fahren, Arzt fahren, Mobilität, mobil, hinkommen, Führerschein, Krankenfahrt, Mitfahrbank', slugs: 'category.transport, need.transport' },
  { name: 'Begleitung', words: 'Begleitung, begleiten, Begleitdienst, Begleiter', asks: 'Arztbegleitung, Arzttermin, mitgehen, Behördengang, Lotse' },
  { name: 'Beratung', words: 'Beratung, Rat, beraten, Sprechstunde, Beratungsstelle', asks: 'Auskunft, Fragen, Rechtsberatung, Sozialberatung, Pflegeberatung, Rentenberatung', slugs: 'category.advice' },
  { name: 'Anträge und Briefe', words: 'Antrag, Anträge, Formular, Formulare, Papierkram, Brief Amt, ausfüllen, Behörde, Amt', asks: 'Amtsbrief, Post verstehen, Behörden, Bescheid, Jobcenter, Papiere, Unterlagen, Ämter, Brief, Steuererklärung, Grundsicherung, Wohngeld, Rentenantrag, Schwerbehindertenausweis', slugs: 'need.paperwork' },
  { name: 'Geld und Schulden', words: 'Schulden, Schuldnerberatung, Geldsorgen, Armut', asks: 'Geld, teuer, pleite, arm, Rechnung, Rechnungen, Mahnung, Inkasso, Bürgergeld, Konto, Insolvenz', slugs: 'need.money' },
  { name: 'Wohnen', words: 'Wohnung, wohnen, Miete, Wohnberatung, Wohnraum', asks: 'Vermieter, umziehen, Umbau, barrierefrei wohnen, Treppenlift, Bad umbauen, obdachlos, Wohnungssuche, Kündigung, Haltegriff', slugs: 'need.housing' },
  { name: 'Arbeit', words: 'Arbeit, Arbeitssuche, Job, arbeitslos, Bewerbung, Arbeitslosigkeit, Stelle', asks: 'Arbeitsamt, Lebenslauf, Jobsuche, Arbeitsplatz, Ausbildung', slugs: 'need.work, audience.jobseekers' },
  { name: 'Lesen und Schreiben lernen', words: 'lesen lernen, schreiben lernen, Alphabetisierung, Lesen und Schreiben', asks: 'Analphabet, Grundbildung, Rechtschreibung', slugs: 'need.literacy' },
  { name: 'Patientenverfügung', words: 'Patientenverfügung, Vorsorgevollmacht, Betreuungsverein, rechtliche Betreuung', asks: 'Vollmacht, Testament, Erbe, Betreuer' },
  { name: 'Gewalt und Not', words: 'Gewalt, Notfall, Krise, Notruf, Frauenhaus', asks: 'schlägt, Selbstmord, Suizid, bedroht, Missbrauch, Notlage, akute Not', slugs: 'need.crisis' },
  { name: 'Kleidung', words: 'Kleiderkammer, Kleidung, Kleiderladen', asks: 'Klamotten, Anziehsachen, Möbel gebraucht' },

  // Learning, arriving
  { name: 'Deutsch lernen', words: 'Deutsch lernen, Deutsch, Sprachcafé, Sprachkurs, Deutschkurs, Sprachtreff, Integrationskurs', asks: 'deutsch sprechen, Sprache lernen, deutsch üben, Fremdsprache, DaZ', slugs: 'category.language-cafe' },
  { name: 'Ankommen', words: 'ankommen, zugezogen, Neubürger, Flüchtlinge, Geflüchtete, Integration, Migration, Zugewanderte', asks: 'neu, Ausländer, Asyl, Migranten, Ukraine, ukrainisch, Syrien, interkulturell, Migrantinnen, Neuzugezogene', slugs: 'need.arriving, audience.newcomers' },
  { name: 'Englisch', words: 'Englisch, English, Englischkurs, Conversation' },
  { name: 'Türkisch', words: 'Türkisch, türkisch, Türkei' },
  { name: 'Polnisch', words: 'Polnisch, polnisch, Polen' },
  { name: 'Lernen', words: 'lernen, Kurs, Bildung, Volkshochschule, VHS, Weiterbildung, Lernangebot', asks: 'Seminar, Studium, Unterricht', slugs: 'category.learning' },
  { name: 'Vortrag', words: 'Vortrag, Infoabend, Informationsabend, Vortragsabend, Themenabend', asks: 'Diskussion, Politik' },
  { name: 'Ausgrenzung', words: 'Ausgrenzung, ausgeschlossen, Diskriminierung, Rassismus, ausgegrenzt', asks: 'Mobbing, anders, gemobbt, dazugehören', slugs: 'need.exclusion' },

  // Contributing
  { name: 'Ehrenamt', words: 'Ehrenamt, ehrenamtlich, Freiwillige, Engagement, Freiwilligenagentur', asks: 'mithelfen, mitmachen, sinnvoll, Sinn, nützlich, anpacken, engagieren, Zeit schenken, helfen, Aufgabe, wullacken, Ehrenamtsbörse', slugs: 'need.purpose, category.helping, audience.volunteers' },
  { name: 'Hilfe', words: 'Hilfe, Unterstützung, unterstützen', finds: 'helfen', slugs: 'need.home-help' },
  { name: 'Patenschaft', words: 'Pate, Patenschaft, Mentor, Lesepate, Familienpate, Leihoma' },
  { name: 'Spenden', words: 'spenden, Spende, Sammlung', asks: 'abgeben, weggeben' },
  { name: 'Blutspende', words: 'Blutspende, Blut spenden, DRK' },
  { name: 'Feuerwehr', words: 'Feuerwehr, THW, Rettungsdienst' },
  { name: 'Umweltschutz', words: 'Umwelt, Klima, Nachhaltigkeit, Naturschutz, Müllsammeln', asks: 'Clean-up, Müll sammeln, Energie sparen, Klimaschutz' },
  { name: 'Imkern', words: 'Imker, Biene, Bienen, Imkerei, Honig' },
  { name: 'Vereinsleben', words: 'Verein, Vereinstreffen, Vereinsabend, Mitgliederversammlung, Versammlung', slugs: 'category.meeting' },
  { name: 'Kolping', words: 'Kolping, Kolpingsfamilie, KAB' },
  { name: 'Sauna', words: 'Sauna, Therme, Wellness' },
  { name: 'Angeln', words: 'angeln, Angelverein, Fischen' },
  { name: 'Modellbau', words: 'Modellbau, Modelleisenbahn, Eisenbahnfreunde' },
  { name: 'Sammeln', words: 'sammeln, Briefmarken, Münzen, Sammler' },
  { name: 'Zaubern', words: 'zaubern, Zirkus, Clown' },
  { name: 'Kostenlos', words: 'kostenlos, umsonst, gratis, kostenfrei, Eintritt frei', asks: 'billig, günstig' },
  { name: 'Barrierefreiheit', words: 'barrierefrei, rollstuhlgerecht, stufenlos, Rollator', asks: 'Stufen, Rollstuhl' },
  { name: 'Online', words: 'online, Videokonferenz, Zoom, digital', asks: 'Bildschirm' },
  { name: 'Sonntag', words: 'Sonntag, sonntags, Sonntagnachmittag, Sonntagscafé', asks: 'Wochenende' },
  { name: 'Abend', words: 'Abend, abends, Feierabend' },
  { name: 'Nachmittag', words: 'Nachmittag, nachmittags' },
  { name: 'Vormittag', words: 'Vormittag, vormittags, morgens' },
];
