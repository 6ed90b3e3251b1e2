import { listText, numberText } from './formats.ts';

const quoted = (names: readonly string[]): string => listText(names.map((name) => `»${name}«`));

/** What the check says of fields that do not agree with each other. */
export const relationText = {
  notInNetwork: (municipality: string, network: string) =>
    `${municipality} er forsøgskommune her, men står hverken under participants eller former i netværket ${network}. Ret kommunen, eller føj den til netværket, hvis kilden siger, at den er med. Siger kilden begge dele, så skriv det i en <Note>, der nævner ${municipality}.`,
  countedOutside: (municipality: string) =>
    `Her er et tal for ${municipality}, som ikke står i forsøgets municipalities. Ret kommunen. Siger kilden begge dele, så skriv det i en <Note>, der nævner ${municipality}.`,
  partsExceed: (fields: readonly string[], sum: number, count: number) =>
    `${quoted(fields)} er tilsammen ${numberText(sum)}, men count er ${numberText(count)}. Delene kan ikke være flere end det hele. Ret det tal, der ikke er kildens.`,
  shareAbove: (count: number) =>
    `${numberText(count)} procent er mere end det hele. Ret tallet, eller ret unit, hvis det er et antal eller et beløb.`,
  partsOfShare: (field: string, unit: string) =>
    `Feltet ${field} er et antal, men unit er ${unit}. Slet feltet, eller skriv antallet for sig.`,
  countedInVain: (status: string) =>
    `Her er talt noget i forsøget, men status er ${status}. Skriv status: i-gang eller afsluttet, eller ret tallet.`,
  activeInEnded: (active: number) =>
    `Her er ${numberText(active)} stadig med (active), men status er afsluttet. Ret det ene efter kilden. Er de talt før, så skriv asOf her og until i implementation. Siger kilden begge dele, så skriv det i en <Note>, der nævner ${numberText(active)}.`,
  nobodyTakesPart: (status: string) =>
    `Forsøget er ${status}, men municipalities er tom: ingen kommune er med. Skriv kommunerne, eller ret status efter kilden.`,
  beforeInForce: (what: string, time: string, inForce: string) =>
    `Feltet ${what} er ${time}, altså før hjemlen trådte i kraft den ${inForce}. Ret den ene. Siger kilden begge dele, så skriv det i en <Note> her i forsøget, der nævner tiden.`,
  midtermLate: (midterm: string, end: string) =>
    `Midtvejsevalueringen er ${midterm}, men slutevalueringen er ${end}. Den midt i forløbet kommer før den sidste. Ret tiderne, eller byt om på kind.`,
  notCarriedOut: (status: string) =>
    `Der er ingen dato, fordi forsøget ikke gennemføres, men status er ${status}. Skriv status: gennemfoeres-ikke, eller ret reason.`,
  notClarified: (status: string) =>
    `Hjemlen afventer en afklaring, men status er ${status}. Uden hjemmel kan forsøget ikke være begyndt. Skriv status: afventer, eller skriv datoen i inForce.`,
  endedAlready: (status: string) =>
    `Feltet until siger, hvornår forsøget sluttede, men status er ${status}. Skriv status: afsluttet, eller slet until.`,
  waitsForWhat:
    'Status er afventer, men der står ikke hvad. Skriv, hvem eller hvad forsøget venter på, i feltet note.',
  itself: (code: string) =>
    `Forsøget henviser til sig selv (${code}). Skriv koden på det forsøg, hvor evalueringen er beskrevet, eller slet feltet.`,
  pointsOn: (code: string, next: string) =>
    `Forsøg ${code} henviser selv videre til ${next}. Skriv "${next}", så læseren kommer til beskrivelsen med det samme.`,
  otherEvaluation: (field: string, own: string, code: string, other: string) =>
    `Feltet ${field} er ${own} her, men ${other} i forsøg ${code}, som describedIn siger har samme evaluering. Ret det, der ikke er kildens.`,
  nobodyOutside: (by: string) =>
    `Evalueringen er ekstern (external: true), men by er [${by}]. Skriv, hvem der evaluerer udefra, eller skriv external: false.`,
  byAndNotReported:
    'Her står ikke-oplyst sammen med andre. Slet det: Når kilden nævner én, er det oplyst, hvem der evaluerer.',
  numberMissing:
    'Evalueringen er en af de ni eksterne (external: true), men externalNumber mangler. Skriv nummeret fra opregningen i Overordnet status.',
  otherEvaluator: (number: number, by: string, code: string, other: string) =>
    `Ekstern evaluering nummer ${number} er af [${by}] her, men af [${other}] i forsøg ${code}. Det er den samme evaluering. Ret nummeret eller by.`,
  externalWithoutDesign:
    'Designet bliver ikke udarbejdet, men evalueringen er en af de ni eksterne. Ret design eller external efter kilden.',
  otherKindOfAct: (act: string, kind: string, other: string, code: string) =>
    `»${act}« er ${kind} her, men ${other} i forsøg ${code}. En lov er kun én af delene. Ret kind eller act.`,
  codeNotRow: (code: string, place: string) =>
    `Forsøgets tal står i kildens regnskab ved ${place}, men koden er ${code}: tabellens nummer og rækkens. Ret koden, eller ret entry i regnskabet.`,
  otherUnit: (count: string, unit: string, ledger: string) =>
    `${count} står her med unit: ${unit}, men i kildens regnskab er det ${ledger}. Ret feltet unit, eller ret regnskabet, hvis kilden siger det.`,
  otherThing: (count: string, of: string, ledger: string) =>
    `${count} er her talt af »${of}«, men i kildens regnskab er det ${ledger}. Skriv i feltet of, hvad kilden har talt, eller ret tallet.`,
  otherPlace: (count: string, own: readonly string[], ledger: string) =>
    `${count} er her et tal for ${listText(own)}, men i kildens regnskab er det ${ledger}. Er to tal byttet om, så byt dem tilbage.`,
  figureOfOtherKind: (said: string, ledger: string, what: string) =>
    `Her står »${said}«, men i kildens regnskab er tallet ${ledger} (${what}). Ret det, tallet er i, eller ret regnskabet, hvis kilden siger det.`,
  otherAct: (section: string, act: string, ledger: string) =>
    `§ ${section} står her under »${act}«, men i kildens regnskab hører den til ${ledger}. Ret act eller paragraffen.`,
  noLastCode: (newest: string) =>
    `Feltet codes mangler. Skriv codes: { last: "${newest}" }, så det næste forsøg får koden efter.`,
  codeOfOther: (code: string, number: number) =>
    `Koden ${code} er ikke dette netværks, hvis koder begynder med ${number}. Ret koden.`,
  codesGone: (codes: readonly string[], retired: readonly string[]) =>
    `${codes.length === 1 ? 'Koden' : 'Koderne'} ${listText(codes)} er givet, men intet forsøg har ${codes.length === 1 ? 'den' : 'dem'}. En kode bliver ikke brugt igen: Er forsøget slettet eller flyttet, så skriv retired: [${retired.map((code) => `"${code}"`).join(', ')}] under last. Ellers hent det frem igen.`,
  neverGiven: (code: string, last: string) =>
    `Koden ${code} er aldrig givet i netværket, hvor den seneste er ${last}. Ret koden, eller slet den her.`,
  codeAhead: (code: string, last: string, next: string, network: string) =>
    `Koden er ${code}, men den seneste i netværket er ${last}. Er forsøget nyt, får det koden "${next}", og i src/content/networks/${network}.mdx skrives last: "${next}" under codes. Ellers ret koden.`,
  retiredCode: (code: string, next: string, network: string) =>
    `Koden ${code} var et andet forsøgs og bliver ikke brugt igen: Den står under codes.retired i src/content/networks/${network}.mdx. Giv forsøget koden "${next}", og skriv last: "${next}" dér.`,
  stillMember: (municipality: string) =>
    `${municipality} står både under participants og former. Slet den ene: En kommune er enten med eller har været det.`,
  moreApproved: (approved: number, applied: number) =>
    `Der er godkendt ${approved} forsøg, men kun søgt om ${applied}. Ret det tal, der ikke er kildens.`,
  ownTitle: (title: string) =>
    `»${title}« er netværkets egen titel og ikke et andet navn. Slet den her.`,
  takenTitle: (title: string, other: string) =>
    `»${title}« er titlen på netværket ${other}. Slet den her, eller ret den.`,
  wrongChapter: (place: string, number: number) =>
    `Netværkets tal står i kildens regnskab ved ${place}, men nummeret er ${number}. Ret nummeret, eller ret entry i regnskabet.`,
  anchorTaken: (id: string) =>
    `Navnet (id) »${id}« er et sted på siden selv, så et link til hændelsen ville føre dertil. Vælg et andet.`,
  otherEntryDate: (code: string, own: string, event: string) =>
    `Forsøg ${code} trådte i kraft ${own} ifølge sin egen fil, men hændelsen er ${event}. Ret datoen, eller slet koden her.`,
  notAtAnyTrial: (kind: string, period: string) =>
    `allTrials er true, men intet forsøg har ${kind} med tiden ${period}. Ret tiden, eller slet allTrials.`,
  otherPublicationDate: (chapter: string, dates: readonly string[], period: string) =>
    `Kapitlet ${chapter} gengiver en kilde fra ${listText(dates)}, men hændelsen er ${period}. Ret tiden eller kapitlet.`,
  outOfSite: (address: string) =>
    `Adressen ${address} fører ud af siden. Skriv en adresse inden for den: /forsoeg/…/.`,
  chapterKind: (id: string, kind: string) =>
    kind === 'baggrund'
      ? `Kapitlet er baggrund, men filen ${id}.mdx ligger ikke i mappen baggrund. Flyt filen, eller ret kind.`
      : `Filen ligger i mappen baggrund, men kind er ${kind}. Skriv kind: baggrund, eller flyt filen.`,
  secondPreface: (first: string) =>
    `Kapitlet er forord, men ${first} er det allerede. Notatet har ét forord. Ret kind.`,
  withoutOwnSource: (source: string) =>
    `Kapitlet hedder som kilden ${source}, men sources nævner den ikke. Føj den til.`,
  actKind: (title: string, kind: string) =>
    `»${title}« er ifølge sin titel en anden slags end ${kind}. Ret kind.`,
  beyondLastPage: (page: number, pages: number) =>
    `Side ${page} er efter dokumentets sidste side: pageCount er ${pages}. Ret den ene.`,
  outsideWhole: (place: string, whole: string, from: number, to?: number) =>
    `»${place}« er en del af »${whole}«, som står på side ${from}${to === undefined ? '' : `–${to}`}. Ret sidetallet her eller dér.`,
  unknownPlace: (place: string, source: string, suggestion?: string) =>
    `Stedet »${place}« findes ikke i regnskabet for ${source} (seeds/ledger/${source}).${suggestion ? ` Mente du »${suggestion}«?` : ''} Skriv stedet som dér. Er der ingen tal på stedet, så skriv det i regnskabet med figures: [].`,
  notASourceOf: (entry: string, source: string) =>
    `Regnskabet siger, at tallene her skal stå i ${entry}, men filens sources nævner ikke ${source}. Ret entry, eller føj kilden til.`,
  notInStatement: (stated: number) =>
    `Kildens tal er ${numberText(stated)}, men udsagnet i statement siger det ikke. Ret det ene, så de siger det samme som kilden.`,
  notAtPlace: (stated: number, place: string) =>
    `${numberText(stated)} står ikke i regnskabet ved ${place}. Ret tallet eller stedet, så de siger det samme som kilden.`,
  unlikeUnits: (id: string, unit: string, other: string) =>
    `»${id}« er i ${unit}, men et andet led er i ${other}. Kun det, der er talt i samme enhed, kan lægges sammen. Ret leddet, eller ret enheden i regnskabet.`,
  repeatedTerm: (id: string) => `»${id}« er med mere end én gang i summen. Slet den ene.`,
  otherNetwork: (network: string, named: string) =>
    `Udsagnet i statement nævner netværket ${named}, men der tælles i ${network}. Ret network eller udsagnet.`,
} as const;
