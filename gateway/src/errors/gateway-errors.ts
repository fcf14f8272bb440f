import { CodedError } from '@miteinander/kit/errors/coded-error.js';

const quoted = (detail: string): string => (detail.length > 200 ? `${detail.slice(0, 200)} …` : detail);

/** What the gateway itself can find wrong with a request, each with its cure. */
export const gatewayErrors = {
  internal: (): CodedError =>
    new CodedError({
      code: 'INTERNAL',
      field: '',
      de: { message: 'Bei uns ist ein Fehler aufgetreten.', hint: 'Bitte versuchen Sie es in ein paar Minuten noch einmal.' },
      en: { message: 'Something went wrong on our side.', hint: 'Please try again in a few minutes.' },
    }),
  partlyUnavailable: (): CodedError =>
    new CodedError({
      code: 'PARTLY_UNAVAILABLE',
      field: '',
      de: { message: 'Ein Teil der Angaben ist gerade nicht erreichbar.', hint: 'Bitte versuchen Sie es gleich noch einmal. Was Sie bekommen haben, gilt.' },
      en: { message: 'Part of the data cannot be reached right now.', hint: 'Please try again soon. What you did get is valid.' },
    }),
  bodyTooLarge: (limit: number): CodedError =>
    new CodedError({
      code: 'BODY_TOO_LARGE',
      field: 'body',
      de: { message: `Die Anfrage ist größer als ${limit} Bytes.`, hint: 'Bitte teilen Sie die Abfrage auf.' },
      en: { message: `The request is larger than ${limit} bytes.`, hint: 'Split the query.' },
    }),
  bodyNotJson: (): CodedError =>
    new CodedError({
      code: 'BODY_NOT_JSON',
      field: 'body',
      de: { message: 'Die Anfrage enthält kein gültiges JSON-Objekt.', hint: 'Bitte senden Sie ein Objekt wie {"query": "{ __typename }"}.' },
      en: { message: 'The request body is not a valid JSON object.', hint: 'Send an object such as {"query": "{ __typename }"}.' },
    }),
  bodyType: (): CodedError =>
    new CodedError({
      code: 'UNSUPPORTED_MEDIA_TYPE',
      field: 'content-type',
      de: { message: 'Diese Art von Inhalt nehmen wir nicht an.', hint: 'Bitte senden Sie JSON mit der Kopfzeile content-type: application/json.' },
      en: { message: 'This type of content is not accepted.', hint: 'Send JSON with the header content-type: application/json.' },
    }),
  batch: (): CodedError =>
    new CodedError({
      code: 'BATCHING_NOT_SUPPORTED',
      field: 'body',
      de: { message: 'Mehrere Abfragen in einer Anfrage sind nicht möglich.', hint: 'Bitte senden Sie jede Abfrage einzeln.' },
      en: { message: 'Several operations in one request are not supported.', hint: 'Send each operation on its own.' },
    }),
  queryMissing: (): CodedError =>
    new CodedError({
      code: 'QUERY_MISSING',
      field: 'query',
      de: { message: 'Es fehlt die Abfrage.', hint: 'Bitte senden Sie sie als Text im Feld „query“, zum Beispiel {"query": "{ __typename }"}.' },
      en: { message: 'The query is missing.', hint: 'Send it as text in the field "query", for example {"query": "{ __typename }"}.' },
    }),
  method: (method: string): CodedError =>
    new CodedError({
      code: 'METHOD_NOT_ALLOWED',
      field: 'method',
      de: { message: `Die Methode ${quoted(method)} gibt es hier nicht.`, hint: 'Bitte senden Sie Abfragen mit POST.' },
      en: { message: `The method ${quoted(method)} is not available here.`, hint: 'Send queries with POST.' },
    }),
  notFound: (): CodedError =>
    new CodedError({
      code: 'NOT_FOUND',
      field: 'path',
      de: { message: 'Unter dieser Adresse gibt es nichts.', hint: 'Die Schnittstelle finden Sie unter POST /graphql.' },
      en: { message: 'There is nothing at this address.', hint: 'The API is at POST /graphql.' },
    }),
  badRequest: (): CodedError =>
    new CodedError({
      code: 'BAD_REQUEST',
      field: '',
      de: { message: 'Diese Anfrage können wir nicht lesen.', hint: 'Bitte senden Sie JSON mit der Kopfzeile content-type: application/json.' },
      en: { message: 'This request cannot be read.', hint: 'Send JSON with the header content-type: application/json.' },
    }),
  syntax: (detail: string): CodedError =>
    new CodedError({
      code: 'GRAPHQL_PARSE_FAILED',
      field: 'query',
      de: { message: `Die Abfrage ist kein gültiges GraphQL (${quoted(detail)})`, hint: 'Bitte prüfen Sie Klammern, Anführungszeichen und Namen.' },
      en: { message: `The query is not valid GraphQL (${quoted(detail)})`, hint: 'Check braces, quotes and names.' },
    }),
  validation: (detail: string): CodedError =>
    new CodedError({
      code: 'GRAPHQL_VALIDATION_FAILED',
      field: 'query',
      de: { message: `Die Abfrage passt nicht zum Schema (${quoted(detail)})`, hint: 'Das Schema lässt sich unter /graphql mit jeder GraphQL-Oberfläche ansehen.' },
      en: { message: `The query does not fit the schema (${quoted(detail)})`, hint: 'Any GraphQL client can read the schema from /graphql.' },
    }),
  variables: (detail: string): CodedError =>
    new CodedError({
      code: 'BAD_USER_INPUT',
      field: 'variables',
      de: { message: `Eine Variable passt nicht (${quoted(detail)})`, hint: 'Bitte prüfen Sie Namen und Art der Variablen.' },
      en: { message: `A variable does not fit (${quoted(detail)})`, hint: 'Check the names and types of the variables.' },
    }),
  operation: (): CodedError =>
    new CodedError({
      code: 'OPERATION_RESOLUTION_FAILURE',
      field: 'operationName',
      de: { message: 'Es ist nicht klar, welche Abfrage gemeint ist.', hint: 'Bitte nennen Sie in operationName genau eine der gesendeten Abfragen.' },
      en: { message: 'It is not clear which operation is meant.', hint: 'Name exactly one of the operations sent in operationName.' },
    }),
  persistedQueries: (): CodedError =>
    new CodedError({
      code: 'PERSISTED_QUERY_NOT_SUPPORTED',
      field: 'extensions',
      de: { message: 'Selbst hinterlegte Abfragen gibt es hier nicht.', hint: 'Bitte senden Sie den Text der Abfrage mit.' },
      en: { message: 'Automatic persisted queries are not available.', hint: 'Send the text of the query.' },
    }),
  unknownDocument: (): CodedError =>
    new CodedError({
      code: 'UNKNOWN_DOCUMENT',
      field: 'hash',
      de: { message: 'Diese hinterlegte Abfrage kennen wir nicht.', hint: 'Bitte laden Sie die Seite neu, oder senden Sie die Abfrage selbst an POST /graphql.' },
      en: { message: 'We do not know this trusted document.', hint: 'Reload the page, or send the query itself to POST /graphql.' },
    }),
  documentByPost: (): CodedError =>
    new CodedError({
      code: 'METHOD_NOT_ALLOWED',
      field: 'method',
      de: { message: 'Diese hinterlegte Abfrage ändert etwas oder trägt ein Geheimnis, das in keiner Adresse stehen darf.', hint: 'Bitte senden Sie sie mit POST, die Variablen als JSON: {"variables": {…}}.' },
      en: { message: 'This trusted document changes something or carries a secret that must not stand in an address.', hint: 'Send it with POST, the variables as JSON: {"variables": {…}}.' },
    }),
  documentByGet: (): CodedError =>
    new CodedError({
      code: 'METHOD_NOT_ALLOWED',
      field: 'method',
      de: { message: 'Diese hinterlegte Abfrage wird mit GET gestellt, damit die Antwort aufgehoben werden kann.', hint: 'Bitte fragen Sie mit GET, die Variablen in der Adresse: ?variables={…}.' },
      en: { message: 'This trusted document is asked with GET, so that its answer can be kept.', hint: 'Ask with GET, the variables in the address: ?variables={…}.' },
    }),
  tooManyAttempts: (seconds: number): CodedError =>
    new CodedError({
      code: 'TOO_MANY_ATTEMPTS',
      field: '',
      de: { message: 'Von Ihrem Anschluss kommen gerade zu viele Änderungen oder Versuche.', hint: `Bitte versuchen Sie es in ${seconds} Sekunden noch einmal.` },
      en: { message: 'Too many changes or attempts are coming from your connection.', hint: `Try again in ${seconds} seconds.` },
    }),
  bodyVariables: (): CodedError =>
    new CodedError({
      code: 'BAD_VARIABLES',
      field: 'variables',
      de: { message: 'Die Variablen sind kein gültiges JSON-Objekt.', hint: 'Bitte senden Sie ein Objekt wie {"variables": {"first": 5}}.' },
      en: { message: 'The variables are not a valid JSON object.', hint: 'Send an object such as {"variables": {"first": 5}}.' },
    }),
  badVariables: (): CodedError =>
    new CodedError({
      code: 'BAD_VARIABLES',
      field: 'variables',
      de: { message: 'Die Variablen sind kein gültiges JSON-Objekt.', hint: 'Bitte geben Sie ein Objekt an, zum Beispiel ?variables={"first":5}, für die Adresse kodiert.' },
      en: { message: 'The variables are not a valid JSON object.', hint: 'Give an object, for example ?variables={"first":5}, encoded for the address.' },
    }),
  unknownVariable: (name: string, known: string[]): CodedError =>
    new CodedError({
      code: 'UNKNOWN_VARIABLE',
      field: 'variables',
      de: { message: `Die Variable „${quoted(name)}“ kennt diese Abfrage nicht.`, hint: known.length === 0 ? 'Sie hat keine Variablen.' : `Sie kennt: ${known.join(', ')}.` },
      en: { message: `This document has no variable "${quoted(name)}".`, hint: known.length === 0 ? 'It has no variables.' : `It has: ${known.join(', ')}.` },
      suggestions: known,
    }),
  oembedUnknown: (): CodedError =>
    new CodedError({
      code: 'OEMBED_UNKNOWN_URL',
      field: 'url',
      de: { message: 'Diese Adresse können wir nicht einbetten.', hint: 'Bitte geben Sie in url eine Adresse dieser Seite an, die mit /angebote oder /suche beginnt.' },
      en: { message: 'This address cannot be embedded.', hint: 'Give an address of this site in url that begins with /angebote or /suche.' },
    }),
  oembedFormat: (): CodedError =>
    new CodedError({
      code: 'OEMBED_FORMAT_NOT_SUPPORTED',
      field: 'format',
      de: { message: 'In dieser Form antworten wir nicht.', hint: 'Bitte fragen Sie mit format=json.' },
      en: { message: 'This format is not supported.', hint: 'Ask with format=json.' },
    }),
};
