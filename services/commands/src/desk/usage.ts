export const deskUsage = `Der Schreibtisch eines Angebots: ein geheimer Link, mit dem sein Veranstalter es aktuell hält

  pnpm desk <Nummer des Angebots>

Die Nummer steht in der Adresse der Seite des Angebots, nach /angebote/.
Wer den Link hat, kann bestätigen, dass alles stimmt, eine Pause ansagen und sagen, wie viele Plätze frei sind.
Hat das Angebot schon einen Link, macht der Befehl einen neuen; der bisherige gilt dann nicht mehr.
PUBLIC_URL sagt, unter welcher Adresse das System zu erreichen ist, zum Beispiel https://miteinander.example.
`;
