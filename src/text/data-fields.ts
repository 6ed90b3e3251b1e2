// What is said of the fields of the open data to those who use them. A field of a schema has its title from there, and
// its description too, unless that speaks to editors of files.

const networkId = 'Netværkets navn (id), som i tabellen over netværk.';
const municipalityIds =
  'Kommunernes navne (id), som i tabellen over kommuner, i kildens rækkefølge.';
const actId = 'Lovens navn (id), som i tabellen over love.';
const sourceId = 'Kildens navn (id), som i tabellen over kilder.';
const places = 'Kildens navn (id), kolon og stedet i den: det, oplysningerne i rækken bygger på.';
const sections = 'Paragrafferne uden §, som kilden skriver dem.';
const period =
  'Så nøjagtigt, som kilden skriver: år, år og måned, dag, eller år og årsdel (2019-sommer).';

/** The columns that no schema has. */
export const dataFieldText = {
  id: { title: 'Navn (id)', description: 'Det faste navn, som andre tabeller henviser til.' },
  address: { title: 'Adresse', description: 'Hvor det står på webstedet.' },
  participants_counted: {
    title: 'Kommuner, optalt',
    description: 'Hvor mange kommuner vi tæller i netværket.',
    unit: 'kommuner',
  },
  trials_counted: {
    title: 'Forsøg, optalt',
    description: 'Hvor mange forsøg vi tæller.',
    unit: 'forsøg',
  },
  content: { title: 'Indhold', description: 'Afsnittet om, hvad forsøget går ud på.' },
  target_group: { title: 'Målgruppe', description: 'Afsnittet om, hvem forsøget er for.' },
  in_force_text: {
    title: 'Ikrafttrædelse og implementering, tekst',
    description: 'Afsnittet om, hvornår hjemlen trådte i kraft, og hvor langt forsøget er.',
  },
  evaluation_text: {
    title: 'Evaluering, tekst',
    description: 'Afsnittet om, hvordan forsøget bliver evalueret.',
  },
  trial: { title: 'Forsøg', description: 'Forsøgets kode, som i tabellen over forsøg.' },
  trial_title: { title: 'Forsøgets titel', description: 'Forsøgets navn.' },
  number: {
    title: 'Nummer',
    description: 'Rækkens nummer, talt fra 1; i lister om forsøg inden for forsøget.',
  },
  municipality: {
    title: 'Kommune',
    description: 'Kommunens navn (id), som i tabellen over kommuner.',
  },
  municipality_name: { title: 'Kommunens navn', description: 'Navnet uden ordet Kommune.' },
  named: {
    title: 'Forsøgskommune',
    description: 'Om kilden nævner kommunen blandt forsøgets kommuner.',
  },
  in_network: {
    title: 'I netværket',
    description: 'Om kommunen er med i det netværk, forsøget hører til.',
  },
  figures: {
    title: 'Kildens tal for kommunen',
    description:
      'Hvad kilden har talt i kommunen, i ord. I parentes står de kommuner, der er talt sammen. Tallene hver for sig er i tabellen over aktivitet.',
  },
  act: { title: 'Lov eller bekendtgørelse', description: actId },
  part: {
    title: 'Del',
    description: 'Om der er tale om hele loven, et kapitel eller en paragraf.',
  },
  label: {
    title: 'Paragraf eller kapitel',
    description: 'Én paragraf eller ét kapitel for sig: 27 c–k er blevet til ni rækker.',
  },
  stated: { title: 'Som skrevet', description: 'Henvisningen, som kilden skriver den, uden §.' },
  effect: { title: 'Hvordan', description: 'Hvad forsøget har med reglen at gøre.' },
  participation: {
    title: 'Deltagelse',
    description: 'Hvordan kommunen er med i frikommuneforsøget.',
  },
  networks: { title: 'Netværk', description: 'De netværk, kommunen er med i.' },
  former_networks: {
    title: 'Tidligere netværk',
    description: 'De netværk, kommunen har været med i.',
  },
  trials: { title: 'Forsøg', description: 'Koderne på de forsøg, der nævner kommunen.' },
  computed: {
    title: 'Beregnet',
    description:
      'Om hændelsen alene er samlet af forsøgenes egne tider, uden en tekst af redaktionen.',
  },
  planned: {
    title: 'Planlagt',
    description: 'Om kilden er skrevet før tidspunktet. Om det skete, siger den så ikke.',
  },
  source: { title: 'Kilde', description: sourceId },
  line: {
    title: 'Linje',
    description: 'Linjens nummer på stedet, talt fra 1. Det er også en del af adressen.',
  },
  kind: { title: 'Slags', description: 'Om kilden nævner et tal, en tid eller en lovhenvisning.' },
  counted: {
    title: 'Optalt',
    description: 'Det antal, vi selv tæller eller lægger sammen.',
    unit: 'som i udsagnet',
  },
  agrees: { title: 'Stemmer', description: 'Om optællingen giver det samme som kilden.' },
  table: { title: 'Tabel', description: 'Tabellens titel i ansøgningen, som vi gengiver den.' },
  row: { title: 'Række', description: 'Hvad der er talt.' },
  value: {
    title: 'Tal',
    description:
      'Kildens tal eller vores beregning. Er det et interval, er det her det højeste tal.',
    unit: 'som i feltet unit; ellers antal',
  },
  from: { title: 'Fra', description: 'Det laveste tal i et interval.', unit: 'som feltet value' },
  unit: { title: 'Enhed', description: 'Hvad tallet er i, når det ikke er et antal.' },
  worked_out: { title: 'Beregnet', description: 'Om vi har beregnet tallet af andre rækker.' },
  formula: { title: 'Formel', description: 'Hvordan tallet er beregnet.' },
  remark: {
    title: 'Forbehold',
    description: 'Hvad kilden eller beregningen siger om dette ene tal.',
  },
} as const satisfies Record<string, { title: string; description: string; unit?: string }>;

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
