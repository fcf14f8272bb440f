import { foldWord } from './fold-word.js';

const LIST = `
  aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes auch auf aus außer bei beim bin bis bist bitte
  da dabei dadurch dafür dagegen daher dahin damit danach dann daran darauf daraus darf darfst darüber darum das dass davon dazu dein deine deinem deinen
  deiner dem den denen denn der deren des deshalb dessen dich die dies diese diesem diesen dieser dieses dir doch dort du durch dürfen
  eben ein eine einem einen einer eines einfach einmal er es etwas euch euer eure für
  gab geben gegen gehabt gern gerne gewesen gibt ging hab habe haben habt hast hat hatte hatten her hier hin hinter
  ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im in ins ist ja je jede jedem jeden jeder jedes jemand jemanden jetzt
  kann kannst kein keine keinem keinen keiner können könnte könnten lassen mach mache machen macht mag mal male man manche manchem manchen mancher manches
  mehr mein meine meinem meinen meiner meines mich mir mit möchte möchten mögen muss müssen
  nach nah nahe nähe nicht nichts nie niemand noch nun nur ob oben oder ohne
  schon sehr seid sein seine seinem seinen seiner seit sich sie sind so soll sollen sollte solche solchem sonst statt such suche suchen
  über um und uns unser unsere unserem unseren unserer unter
  viel viele vielen vielleicht vom von vor wann war waren warum was weder wegen weil welche welchem welchen welcher welches wem wen wenn wer
  werde werden weshalb wie wieder will wir wird wirst wo woher wohin wollen wollte wollten worden wurde wurden würde würden
  zu zum zur zwar zwischen geht gehts the and
  brauche brauchen braucht fehlt fehlen reicht reichen finde finden findet bekomme bekommen
`;

/** Words that say nothing about an offer, folded. They stand neither in what is searched nor in questions. */
export const STOP_WORDS: ReadonlySet<string> = new Set(LIST.trim().split(/\s+/).map(foldWord));
