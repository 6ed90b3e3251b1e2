/** What only the PDF says. All else it takes from `da.ts`, as the site does. */
export const pdfText = {
  /** Before the address of the same text on the site. */
  onWeb: 'På nettet',
  /** Before the number of the page that a link leads to. */
  page: 'side',
  /** What the links to numbered headings are described by, after the headings' own words: a chapter, and a section. */
  numberedAs: ['kapitel', 'afsnit'],
  /** Where the number before a footnote leads. */
  toMark: (number: string) => `Tilbage til henvisning ${number}`,
  kind: 'Statusnotat',
  summary: (networks: number, municipalities: number, trials: number) =>
    `Hvor langt ${networks} netværk med ${municipalities} kommuner er nået med deres ${trials} godkendte forsøg`,
  basedOn: 'Genfortalt i klart sprog ud fra disse kilder:',
  edition: (number: number, date: string) => `Udgave ${number}, ${date}`,
  keywords: [
    'frikommuner',
    'frikommuneforsøg',
    'kommuner',
    'evaluering',
    'lov om frikommunenetværk',
  ],
  colophon: {
    edition: 'Udgave',
    publisher: 'Redaktion',
    text: 'Teksten',
    sources: 'Kilder',
    cite: 'Sådan henviser du',
    citation: (author: string, title: string, number: number, date: string) =>
      `${author}: ${title}. Udgave ${number}, ${date}.`,
    webHint: 'Søg, filtrér og efterprøv tallene på',
  },
  /** What the contents are parted by. */
  groups: {
    networks: 'Netværkene',
    appendices: 'Bilag',
    reference: 'Opslag og om publikationen',
  },
  tables: 'Tabeller',
  figures: 'Figurer',
  glossaryLead: 'Redaktionen står for forklaringerne, undtagen hvor en kilde er nævnt.',
  municipalityIndex: {
    title: 'Register over kommuner',
    lead: 'Tallene er sidetal. De første fører til kapitlerne om kommunens netværk, de næste til dens forsøg i bilag 2.',
  },
  legalBasisIndex: {
    title: 'Register over hjemler',
    lead: 'Tallene er sidetal. De fører til de forsøg i bilag 2, der bygger på paragraffen.',
  },
  provisionIndex: {
    title: 'Register over regler, der fraviges eller nævnes',
    lead: 'Tallene er sidetal. De fører til de forsøg i bilag 2, hvor rækken nævner reglen. I parentes står, hvordan kilden siger, at den er ment.',
  },
  part: {
    kind: 'Uddrag af statusnotatet',
    title: (part: string, whole: string) => `${part}: uddrag af »${whole}«`,
    ofNetwork: (whole: string, withTrials: boolean) =>
      withTrials
        ? `Kapitlet om netværket og dets forsøg, fra »${whole}«`
        : `Kapitlet om netværket, fra »${whole}«`,
    ofMunicipality: (whole: string) => `Kommunens netværk, forsøg og tal, fra »${whole}«`,
    ofFront: (whole: string) => `Hvad forsøgene går ud på, og hvor langt de er, fra »${whole}«`,
    sources: 'De dokumenter, som uddraget bygger på.',
    /** What a card says of its network. */
    network: (number: number, title: string) => `Netværk ${number}: ${title}`,
    /** What stands above the trials of a municipality. */
    cards: 'Forsøgene ét for ét',
    /** What a trial's sheet is a part of. */
    ofWhole: 'Uddrag af',
    /** Before a trial's short address, after its own. */
    short: 'eller kort:',
    aboutPages:
      'Sidetallene nederst er uddragets egne. Hvor noget står i hele notatet, er skrevet ved siden af: De sidetal er ens i alle eksemplarer af samme udgave.',
    tables: (part: string) => `Rækkerne i bilag 2, der hører til »${part}«.`,
    edition: (edition: string) => `Uddrag af ${edition.toLowerCase()}`,
    /** After a page number. */
    inWhole: 'i hele notatet',
  },
  approvedTrials: (count: string) => `${count}. De står i `,
  sourcesOfText: 'Kilder til teksten',
  unknownNode: (type: string) =>
    `Teksten har en del af slagsen »${type}«, som PDF’en ikke kan vise.`,
  linkWithoutAddress: (name: string) =>
    `Linket [${name}] har ingen adresse. Skriv den nederst i filen: [${name}]: https://…`,
  typst: (problems: readonly string[]) => `PDF’en kan ikke laves:\n${problems.join('\n')}`,
  /** Where the text that can't be set is known. What the typesetter says is English. */
  typesetText: (problems: readonly string[]) =>
    `PDF’en kan ikke laves, når dette afsnit er med. Skriv det på en anden måde, og meld fejlen: Den skulle være fundet af npm run check. Sætteprogrammet skriver: ${problems.join(' ')}`,
  typesetFields: (problems: readonly string[]) =>
    `PDF’en kan ikke laves, heller ikke uden teksterne: Fejlen ligger i felterne øverst i en fil eller i en af listerne. Sætteprogrammet skriver: ${problems.join(' ')}`,
} as const;
