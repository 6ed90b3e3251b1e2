// What is said of the columns of the open data that are no field of a schema.

export const actId = 'Lovens navn (id), som i tabellen over love.';
export const sourceId = 'Kildens navn (id), som i tabellen over kilder.';

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
