import { placeholderMark } from '../markdown/placeholders.ts';

const didYouMean = (suggestion: string | undefined): string =>
  suggestion === undefined ? '' : ` Mente du »${suggestion}«?`;

/** What `npm run new` asks and says. Full sentences, for editors who do not program. */
export const newEntryText = {
  // In the files.
  commentsMayGo:
    'Linjer som denne, med ét # forrest, er forklaringer. De bliver ikke vist, og de må slettes. Et felt med # foran kan udelades; slet #, når kilden siger noget om det.',
  oneOf: (words: readonly string[]) => `Vælg mellem: ${words.join(', ')}.`,
  alternative: (fields: string) => `  – ${fields}`,
  eachItem: 'Hvert punkt i listen har felterne:',
  ledgerHeading: (title: string) => `Tallene om »${title}«. Skrives efter kilden.`,
  ledgerOpen:
    'Skriv hvert tal, hver tid og hver lovhenvisning, som kilden nævner på dette sted. Slet så denne linje.',
  emptyLedger: (title: string) =>
    `Tallene i »${title}«: én gruppe for hvert sted i kilden, skrevet i stedet for []. Se mønstret i de andre mapper.`,
  inTitle: 'i titlen',
  inForce: 'ikrafttrædelse',
  plainUnit: 'tal',
  open: {
    confirm: 'Ret værdien efter kilden. Slet så denne linje, også når værdien passer.',
    legalBasis: 'Har forsøget flere hjemler, så tilføj dem. Slet så denne linje.',
    others: 'Skriv dem, kilden nævner. Slet så denne linje, også når listen skal være tom.',
  },
  explanation: {
    // By code and number: a title may have signs that our own sentences may not.
    trial: (code: string, source: string, place: string) =>
      `Optællingen har også forsøg ${code}, som er føjet til efter ${source}: ${place}.`,
    network: (number: number, source: string, place: string) =>
      `Optællingen har også netværk ${number}, som er føjet til efter ${source}: ${place}.`,
    check: (statement: string, counted: number) =>
      `Optællingen til »${statement}« giver nu ${counted}. Passer forklaringen? Ret den efter kilderne. Slet så denne linje.`,
    counted: (statement: string, counted: number) =>
      `Optællingen til »${statement}« giver nu ${counted}. Ret forklaringen, hvis den ikke længere passer. Slet så denne linje.`,
    agrees: (statement: string, explanation: string) =>
      `Optællingen til »${statement}« giver nu kildens tal, så forklaringen er taget ud. Slet så denne linje. Forklaringen var: ${explanation}`,
  },

  // Questions.
  whatKind: 'Hvad vil du oprette?',
  choices: (words: readonly string[]) => ` (${words.join(', ')})`,
  suggestion: (value: string) => ` [${value}]`,
  keys: 'Pil op og ned vælger, Enter svarer.',
  ask: {
    network: 'Hvilket netværk hører det til?',
    title: 'Hvad er titlen, som kilden skriver den?',
    municipalities:
      'Hvilke kommuner? Skriv dem med komma imellem, for eksempel København, Aarhus. Skriv ingen, hvis kilden siger, at ingen deltager',
    participants:
      'Hvilke kommuner er med? Skriv dem med komma imellem, for eksempel København, Aarhus',
    legalBasis: 'Hvad er hjemlen?',
    act: 'Hvilken lov eller bekendtgørelse? Mangler den, så stop med Ctrl+C, og opret den først med npm run new -- lov',
    sections: 'Hvilke paragraffer, uden §? For eksempel 27 a, 27 b',
    inForce: (reasons: readonly string[]) =>
      `Hvornår trådte hjemlen i kraft? Skriv ÅÅÅÅ-MM-DD eller en af: ${reasons.join(', ')}`,
    status: 'Hvor langt er det?',
    source: 'Hvilken kilde?',
    place: 'Hvor i kilden? For eksempel Bilagstabel 2.6, række 1',
    fileName: 'Hvad skal filen hedde? Navnet bliver til adressen og ændres aldrig',
    id: 'Hvad skal dens faste id være? Det ændres aldrig',
    theme: 'Hvad vil netværket? Én eller to sætninger, eller tomt for at skrive det senere',
    name: 'Hvad hedder kommunen, uden ordet Kommune?',
    code: 'Hvad er kommunekoden (tre cifre)?',
    region: 'Hvilken region?',
    position: 'Hvilken plads på kortet? Kolonne og række, talt fra 0',
    shortTitle: 'Hvad er den korte titel til lister og henvisninger?',
    kind: 'Hvilken slags?',
    issuer: 'Hvem har udgivet eller sendt dokumentet?',
    date: 'Hvad er dokumentets dato? For eksempel 2019-02-28, 2019-02 eller 2019',
    about: 'Hvad handler dokumentet om? Én til tre sætninger, eller tomt for at skrive det senere',
  },
  none: 'ingen',
  unnamed: (target: string) => `Skriv mindst én ${target}.`,
  unknown: (what: string, value: string, where: string, suggestion: string | undefined) =>
    `${what} »${value}« findes ikke i ${where}.${didYouMean(suggestion)}`,
  notOneOf: (value: string, words: readonly string[], suggestion: string | undefined) =>
    `»${value}« kan ikke vælges.${didYouMean(suggestion)} Vælg en af: ${words.join(', ')}.`,
  taken: (what: string, value: string, where: string) =>
    `${what} »${value}« bruges allerede i ${where}. Vælg noget andet.`,
  notAPlace: 'Skriv pladsen som kolonne og række, for eksempel 3,2.',
  placeTaken: (place: string, by: string) => `Pladsen ${place} er ${by}s. Vælg en anden.`,
  noMoreCodes: (network: string) =>
    `Netværket ${network} har brugt alle koder til og med 99. Der kan ikke oprettes flere forsøg i det.`,
  noMoreNumbers:
    'Netværkene har brugt alle numre til og med 9. Der kan ikke oprettes flere, før koderne får plads til det.',
  names: {
    municipality: 'Kommunen',
    act: 'Loven eller bekendtgørelsen',
    network: 'Netværket',
    source: 'Kilden',
    title: 'Titlen',
    fileName: 'Navnet',
    code: 'Kommunekoden',
  },

  // Flags.
  unknownKind: (kind: string, kinds: readonly string[], suggestion: string | undefined) =>
    `»${kind}« kan ikke oprettes.${didYouMean(suggestion)} Vælg en af: ${kinds.join(', ')}.`,
  unknownFlag: (flag: string, flags: readonly string[], suggestion: string | undefined) =>
    `Flaget --${flag} kendes ikke.${didYouMean(suggestion && `--${suggestion}`)} Du kan bruge: ${flags.map((one) => `--${one}`).join(', ')}.`,
  flagWithoutValue: (flag: string) => `Flaget --${flag} mangler en værdi: skriv --${flag} "…".`,
  tooManyWords: (word: string) =>
    `»${word}« er for meget. Sæt anførselstegn om en værdi med mellemrum: "…".`,
  flagNotUsed: (flag: string) =>
    `Flaget --${flag} bruges ikke sammen med de andre svar. Slet det, eller ret dem.`,
  wrongAnswer: (flag: string, message: string) => `--${flag}: ${message}`,
  answerNeeded: 'Skriv et svar. Vil du stoppe, så tryk Ctrl+C.',
  missingAnswer: (flag: string, question: string) =>
    `Svaret på »${question}« mangler. Giv det med --${flag} "…".`,
  usage: (kinds: readonly { name: string; flags: readonly string[] }[]) =>
    [
      'npm run new                       spørger om alt',
      'npm run new -- forsoeg            spørger om resten',
      'npm run new -- forsoeg --netvaerk en-plan --titel "…"   spørger kun om det, der mangler',
      '',
      ...kinds.map(
        ({ name, flags }) => `${name.padEnd(10)} ${flags.map((flag) => `--${flag}`).join(' ')}`,
      ),
    ].join('\n'),

  // Afterwards.
  nothingWritten: 'Intet er skrevet.',
  refused: 'Intet er skrevet, for så ville npm run check finde fejl:',
  fileExists: (path: string) => `Filen ${path} findes allerede, og intet bliver overskrevet.`,
  notWritable: (path: string, reason: string) =>
    `Filen ${path} kunne ikke skrives (${reason}). Det, der var skrevet, er fjernet igen.`,
  created: 'Oprettet:',
  changed: 'Ændret:',
  fillIn: 'Udfyld nu:',
  textToWrite: (heading: string | undefined) =>
    `${heading === undefined ? '' : `${heading}. `}Skriv teksten efter kilden.`,
  afterwards: `Slet hver linje med ${placeholderMark}, når stedet er udfyldt. npm run check nævner hvert sted, der mangler. Intet kan udgives, før de er skrevet; vent så længe med at lægge ændringen på main.`,
  next: {
    network: (id: string) =>
      `Opret netværkets første forsøg med npm run new -- forsoeg --netvaerk ${id}. Så bliver netværket aktivt.`,
    municipality: (id: string) =>
      `Skriv ${id} i participants i et netværk eller i municipalities i et forsøg. Så får kommunen en side.`,
    act: (id: string) => `Henvis til den med act: ${id} under legalBasis i et forsøg.`,
    source: (id: string) =>
      `Henvis til kilden med source: ${id}. Læg dens tal i seeds/ledger/${id}/, én gruppe for hvert sted.`,
  },
  errorsBefore: (count: number) =>
    `Der var ${count} fejl i forvejen. Kør npm run check for at se dem.`,
} as const;
