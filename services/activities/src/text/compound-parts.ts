/**
 * The words compounds of this field are made of, by what they do there. Reviewed by hand: a word is listed when its meaning
 * survives inside of compounds; everything else is never looked for inside another word.
 */
export const COMPOUND_PARTS = {
  /** What an offer is about. Nouns and adjectives, found in front and at the end of compounds whose other parts are listed too. */
  subjects: `
    album dank miete abschied acker advent akkordeon aktiv alltag alltags alter amt anfänger angehörige angst antrag apfel arbeit archiv arm arzt atem auge ausflug austausch auto
    baby bad ball ballett band bank basar bauer baum beet behinderung berg beruf besuch bett bewegung bibel bier bild bildung bingo biografie bläser blind
    blume blut boot boule bowling bratwurst brauch brett brief brot brücke bruder brunch brunnen buch bücherei bühne burg bus butter
    chor christ computer daten demenz depression design deutsch dialekt diabetes dichter digital ding disco dokument drachen drogen druck
    ehe eltern englisch enkel ente erbe erinnerung ernte erste-hilfe erwachsene familie farbe fahrrad feld fenster fernseh ferien feuer feuerwehr figur film fisch
    fitness flohmarkt flöte fluss flüchtling folk formular foto frage französisch frau freizeit freund freundschaft frieden friseur frühling fuß fußball
    garten gast gebet gebärde geburt gedächtnis gedicht geige geist geld gehirn gelenk gemüse genuss geräte gericht gesang geschichte geschirr geschwister gesellschaft
    gesicht gespräch gesundheit getränk gewalt gitarre glas glaube gleichgewicht glück gottesdienst grab grippe gymnastik
    haar halma hand handy handarbeit handwerk hausaufgabe haushalt haut heft heilig heimat heirat herbst herz himmel hitze hobby hof holz hörgerät hospiz huhn hund hunger
    identität imker impfung inklusion insekt instrument integration internet jagd jazz job jubiläum jugend junge kaffee kamera kamin karte kartoffel karneval katze kegel keller
    keramik kerze kind kino kirche kirmes kita klang klassik klavier kleid kleider klima klinik kloster kneipe knie kohle konzert kopf körper kost kostüm kraft kräuter krank krankheit krebs kreativ krimi krippe
    kuchen küche kultur kunst land landschaft laterne leben leder leib leid leinwand lied licht linde literatur lotse luft
    mädchen mahl malerei mann märchen maschine mathe maus medien meditation medizin meer mensch menü miete minigolf mittag mobil mode modell mühle müll mund museum musical musik mut mutter
    nachbar nachbarschaft nacht nachhilfe name natur nessel netz not note nudel obst ofen ohr oma opa oper ordnung orgel ort oster
    pause pedelec person pferd pflanze pflege pilates pilger pilz pinsel pizza platt plattdeutsch plätzchen plausch poesie politik polnisch porzellan post predigt presse puppe puzzle
    qi-gong quartier quiz rad rast rat raum rechnung recht reha reim reise religion rente reparatur repair restaurant rezept rhythmus rollator roller roman romme rücken ruhe ruhestand rundfunk
    saft salat salon samen sand sänger schach schatten schiff schirm schlaf schlager schmerz schmuck schnee schrift schuh schuld schulden schulter schuppen schwester see seele seife seil seite sekt selbsthilfe senior
    sinn skat smartphone sofa sommer sonne sorge spaß spende spiel sport sprache stadt stern steuer stift stimme strand straße strick stress strom student stuhl sturz sucht suppe
    tablet tafel tai-chi tanz taste technik tee telefon tennis teppich text theater tier tischtennis tisch tod ton topf torte tour tradition tränen trauer traum trauung treppe trommel türkisch
    ukulele umwelt umzug unfall unterricht urlaub vater verkehr verlust versicherung video viertel vogel volk vorsorge vortrag
    waffel wald wanderung wärme wäsche wasser wechsel weg weihnacht wein welt werkzeug wetter wiese wild wind winter wirtschaft wissen witwe wohnung wolle wort wunsch wurst
    yoga zahl zahn zauber zeche zeichen zeitung zelt ziel zimmer zirkus zoo zuhause zucker zug zumba zweisam einsam einsamkeit gemeinsam bunt offen lang still line-dance
    baustein beratung begleitung betreuung fest fahrt feier führung ausstellung lesung messe markt börse schule lauf pfad platz park saal laden lotto nähe zukunft zeitzeuge sprichwort
    einkauf hilfe begegnung nachmittag vormittag frühstück picknick grill essen hochbeet streuobst saatgut biene honig
    spielzeug kleinkind krabbel säugling schüler lese schreib rechen vorlese lern sing mal näh koch back spazier erzähl wander bastel sprech turn hör fahr fahrrad werk töpfer häkel web sitz flick tausch kauf leih lauf reit kletter schwimm rate plauder klön mitmach mitbring zeichen zeitreise
  `,
  /** What people do: verbs without their ending. */
  actions: `
    anpack arbeit aufräum ausruh back bast bastel bet begleit bewerb beweg besuch bauch blas dicht druck einkauf ernt erinner erzähl ess fahr feier filz flick fotografier frühstück fürcht gärtner geh gieß grill
    häkel heil helf hör jät kegel kennenlern kick klapp kletter klön knobel koch küer kuier lach lauf lern les mal meditier mitmach mitsing musizier näh nordic-walk pfleg pilger pflanz philosophier plauder
    putz quatsch radel rätsel red reit reparier ruder rutsch sammel schnack schnitz schreib schwimm schwätz sing spazier spend spiel sprech stick stopf strick such tanz tausch telefonier töpfer tret trink trauer trommel turn unterhalt vorles walk wander wasch web werk wein wohn zeichn zuhör zock sprech entspann
  `,
  /** What kind of meeting it is. Says little of its own, so it may follow any word and is dropped when a question is too narrow. */
  formats: `
    abend aktion angebot café club dienst gruppe hilfe klub klön-schnack kreis kurs mobil-dienst nachmittag programm projekt seminar sprechstunde stammtisch stube stunde tag team training treff treffen treffpunkt
    veranstaltung verein vormittag werkstatt woche wochenende workshop zentrum runde zeit haus raum lehrgang initiative patenschaft pate netzwerk aktionstag tafelrunde
  `,
  /** Kinds that may follow a word nobody has listed; long and clear enough that no other word ends like them. */
  openEndings: `
    abend café nachmittag vormittag sprechstunde stammtisch gruppe treff treffen treffpunkt werkstatt workshop verein spaziergang wanderung frühstück konzert gymnastik garten beratung begleitung betreuung ausstellung vortrag training
    gottesdienst orchester projekt seminar zentrum wochenende turnier theater museum schule gemeinde angebot stunde platz kirche
  `,
  /** For whom or where; nearly every offer is for them, so that a question may do without them. */
  commonplace: `senior alt bürger dorf gemeinde stadtteil quartier viertel nachbarschaft ort kirchen`,
  /** Words that look like compounds and mean something else, or whose parts are said here after the colon. */
  opaque: `
    altenheim anfang aufgabe bahnhof:bahn beispiel bürgermeister ehrenamt feierabend friedhof geburtstag gegenwart großeltern großmutter großvater hauptbahnhof:bahn handball handtuch handschuh
    hausarzt:arzt hochzeit kindergarten kindertagesstätte krankenhaus kreislauf landrat landtag leistung mahlzeit mitglied nachmittag vormittag mittag mitternacht urlaub rathaus ratgeber ruhestand sonnabend sonntag montag dienstag mittwoch
    donnerstag freitag samstag sprechstunde stammtisch:tisch spaziergang:spazier standort vorort werktag wohlfahrt zeitung fahrrad:rad frühstück früh weihnachten ostern wohnzimmer:wohnung hochschule manifest
    praktisch politisch statistisch distanz instanz substanz karate vorrat verrat apparat format monat gastgeber gastgeberin interesse protest gewissen gewinn lebensmittel:essen
    mitarbeit:arbeit landwirt landwirtschaft musikschule:musik bücherei:buch partnerschaft gemeinschaft gesellschaft vorstand verstand gesellschaftsspiel:spiel volkshochschule plattform gasthof gasthaus wirtshaus seniorenheim:senior:heim
    handwerk handarbeit einkauf:einkauf wohngemeinschaft:wohnung computer internet abendbrot:essen:abend butterbrot:brot hausaufgabe:hausaufgabe gemeindehaus:gemeinde pfarrheim jugendheim:jugend pfarrhaus heimathaus:heimat heimatverein:heimat:verein
    handlung behandlung versammlung sammlung vogel himmel wechsel mittel vortag alltag kuchen küche wanne wand kanne tanne wange schale schal weinen manieren messe messer mauer bauer
  `,
} as const;

/** What may stand between two parts, the most usual first. */
export const LINKING_ELEMENTS = ['', 's', 'n', 'en', 'er', 'e', 'es', 'ns', 'nen'] as const;
