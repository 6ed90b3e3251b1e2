import { actId, sourceId } from './data-fields.ts';

// What is said of the fields of the open data to those who use them. A field of a schema has its title from there, and
// its description too, unless that speaks to editors of files.

const networkId = 'Netværkets navn (id), som i tabellen over netværk.';
const municipalityIds =
  'Kommunernes navne (id), som i tabellen over kommuner, i kildens rækkefølge.';
const places = 'Kildens navn (id), kolon og stedet i den: det, oplysningerne i rækken bygger på.';
const sections = 'Paragrafferne uden §, som kilden skriver dem.';
const period =
  'Så nøjagtigt, som kilden skriver: år, år og måned, dag, eller år og årsdel (2019-sommer).';

/** What a schema's own description says to editors, said to those who use the data; by table and path of the field. */
export const saidToUsers = {
  networks: {
    number: 'Kapitlets og bilagstabellens nummer. 8 er netværket uden kapitel.',
    otherTitles: 'Andre former af navnet i kilderne.',
    theme: 'Hvad netværket vil, som kolonnen »Indhold« i bilag 1.',
    active: 'Om netværket har godkendte forsøg.',
    'codes.last': 'Den seneste kode, der er givet et forsøg i netværket.',
    'codes.retired': 'Koder på forsøg, der ikke findes mere. De bliver ikke brugt igen.',
    participants: municipalityIds,
    former: 'Kommuner, der har været med i netværket, og hvad kilden siger om det.',
    dataSources: 'Hvad kapitlet bygger på, ifølge kilden.',
    sources: places,
  },
  networkUnits: {
    number: 'nummer',
    'stated.participants': 'kommuner',
    'stated.applied': 'forsøg',
    'stated.approved': 'forsøg',
  },
  trials: {
    code: 'Forsøgets faste kode: tabellens nummer i bilag 2 og rækkens. Den er tekst: 1.10 er ikke 1.1.',
    network: networkId,
    municipalities: municipalityIds,
    legalBasis: 'De regler, forsøget bygger på, i ord.',
    provisions:
      'Love, paragraffer og kapitler, som kildens tabelrække nævner ud over hjemlen, i ord.',
    'inForce.date': 'Dagen, hjemlen trådte i kraft.',
    'implementation.since': `Hvornår forsøget reelt kom eller ventes i gang. ${period}`,
    'implementation.until': `Hvornår forsøget sluttede. ${period}`,
    activity: 'Hvert tal, som kilden oplyser, i ord. De er hver for sig i tabellen over aktivitet.',
    'evaluation.by': 'Alle, som kilden nævner.',
    'evaluation.external': 'Om det er en af de ni eksterne evalueringer.',
    'evaluation.externalNumber': 'Nummeret i opregningen i Overordnet status.',
    'evaluation.methods': 'De metoder, kilden nævner.',
    'evaluation.when': 'De evalueringer, kilden sætter en tid på.',
    'evaluation.describedIn': 'Koden på det forsøg, hvis evaluering kilden henviser til.',
    sources: places,
  },
  activity: {
    municipalities: 'Kommunen, tallet gælder; flere, når kilden tæller dem sammen.',
    count: 'Det tal, kilden oplyser. Er det et interval, er det her det højeste tal.',
    from: 'Det laveste tal, når kilden oplyser et interval.',
    unit: 'Hvad tallet er i.',
    approximate: 'Om kilden skriver, at tallet er omtrentligt.',
    asOf: `Hvornår tallet er gjort op. ${period}`,
    period: `Den tid, tallet dækker. ${period}`,
  },
  activityUnits: {
    count: 'som i feltet unit',
    from: 'som i feltet unit',
    active: 'som i feltet of',
    finished: 'som i feltet of',
  },
  legal_bases: { kind: 'Hvad det er for en regel, forsøget bygger på.', act: actId, sections },
  provisions: {
    act: actId,
    section: 'Paragraffen uden §, som kilden skriver den.',
    chapter: 'Lovens kapitel, når kilden nævner et kapitel og ingen paragraf.',
  },
  municipalities: {
    code: 'Den officielle kommunekode: tre cifre.',
    position: 'Kolonne fra venstre og række fra oven på kortet her, begge talt fra 0.',
  },
  acts: {
    id: 'Lovens faste navn, som andre tabeller henviser til.',
    shortTitle: 'Navnet i tabeller og lister.',
    otherNames: 'Forkortelser og navne, som kilderne eller folk bruger om loven.',
  },
  timeline: {
    id: 'Hændelsens faste navn; det er også dens sted på siden.',
    text: 'Én eller to sætninger med kildens forbehold.',
    networks: 'De netværk, hændelsen angår: navne (id).',
    trials: 'Koderne på de forsøg, hændelsen angår.',
    allTrials: 'Om alle forsøg med samme slags og tid står ved hændelsen.',
    chapters: 'Kapitler, der fortæller mere: adressen uden skråstreger i enderne.',
    sources: places,
  },
  glossary: {
    id: 'Ordets faste navn i adressen.',
    forms: 'Bøjninger og andre stavemåder, som teksten bruger.',
    explanation: 'Hvad ordet betyder.',
    origin: 'Hvem der står inde for forklaringen.',
    sources: places,
  },
  sources: {
    signedBy: 'Navn og titel, som de står.',
    contributors: 'Andre, som dokumentet nævner.',
    references: 'Sagsnummer, journalnummer og dokumentnummer.',
    contact: 'Brevhovedets adresse, telefon og post, som de står.',
    links: 'Afsenderens websted og sider om sagen, som dokumentet selv nævner.',
    pageNumbers: 'Hvor stederne står, efter dokumentets egne sidetal.',
  },
  sourceUnits: { pageCount: 'sider' },
  ledger: {
    place: 'Hvor i kilden tallet står.',
    entry: 'Hvor tallet står i vores tekst: samling og navn.',
  },
  ledgerFigures: {
    id: 'Navnet på et tal, som vi lægger sammen eller viser på forsiden.',
    value: 'Kildens tal.',
    unit: 'Hvad tallet er i.',
    asOf: `Hvornår tallet er gjort op, eller den tid, det dækker. ${period}`,
    law: 'Henvisningen, som kilden skriver den.',
  },
  ledgerUnits: { value: 'som i feltet unit' },
  stated_counted: {
    source: sourceId,
    explanation:
      'Hvorfor optællingen giver noget andet end kilden, eller hvorfor vi ikke kan tælle.',
    count: 'Hvad vi tæller.',
    network: 'Netværkets navn (id), når der er talt i ét netværk.',
    sum: 'Navnene (id) på de tal i regnskabet, der lægges sammen.',
    uncountable: 'Om der ikke er noget at tælle efter.',
  },
  statedUnits: { stated: 'som i udsagnet' },
} as const satisfies Record<string, Record<string, string>>;
