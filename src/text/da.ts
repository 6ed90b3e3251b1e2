import type { ActivityUnit } from '../schemas/activity.ts';
import {
  evaluatorNames,
  type EvaluationDesign,
  type EvaluationKind,
  type EvaluationMethod,
  type NamedEvaluator,
} from '../schemas/evaluation.ts';
import type { ImplementationStatus, NoDateReason } from '../schemas/implementation.ts';
import type { LegalBasisKind } from '../schemas/legal-basis.ts';
import type { SourceKind } from '../schemas/source.ts';
import type { TrialSectionId } from '../markdown/trial-sections.ts';
import { capitalized, numberText, numberWord } from './formats.ts';

/** The names that are not simply followed by »Kommune«. */
const fullNames: Partial<Record<string, string>> = {
  København: 'Københavns Kommune',
  Nordfyn: 'Nordfyns Kommune',
  Vesthimmerland: 'Vesthimmerlands Kommune',
  Bornholm: 'Bornholms Regionskommune',
};
const fullName = (name: string): string => fullNames[name] ?? `${name} Kommune`;

/** Counts something in words: `1 kommune`, `2 kommuner`. */
const counted = (one: string, several: string) => (count: number) =>
  `${numberText(count)} ${count === 1 ? one : several}`;

/** How much there is of what texts count. */
export interface NoteSize {
  networks: number;
  /** The tables of appendix 2. */
  tables: number;
  trials: number;
  /** The chapters about the older documents. */
  background: number;
  sources: number;
}

/** Every text of the interface. Functions where it varies; components hold no sentences of their own. */
export const text = {
  appendix1: 'Bilag 1: Netværkene',
  appendix2: 'Bilag 2: Forsøgene',
  appendix2Table: (number: number, title: string) =>
    `Bilagstabel 2.${number}: Forsøgene i netværket »${title}«`,
  appendix1Caption: (networks: number) =>
    `Bilagstabel 1.1: De ${numberWord(networks, 'ét')} netværk, deres kommuner og hvad de vil`,
  footer:
    'Teksten er skrevet på ny ud fra de kilder, der henvises til på hver side. Tal, datoer, navne og lovhenvisninger er kildernes.',
  otherTitles: 'Andre navne i kilderne',
  noTrials: 'Ingen godkendte forsøg',
  contents: 'Indholdsfortegnelse',
  printDescription:
    'Hele statusnotatet om Frikommuneforsøg II på én side: kapitler, bilag og kilder, lavet til browserens egen udskrift.',
  printParts: 'Hvert netværk, hver kommune og hvert forsøg kan hentes for sig på sin egen side.',
  printHint:
    'Siden rummer hele notatet og er lavet til browserens egen udskrift. En udgave med sidetal i indholdsfortegnelsen og en til e-bogslæsere kan hentes:',
  inactiveNetwork: 'Netværk uden godkendte forsøg',
  allNetworks: (networks: number) => `De ${numberWord(networks, 'ét')} netværk`,
  networksLead: (networks: number, active: number) =>
    `Kommunerne er samlet i ${networks} netværk med hver sit tema. ${active} af dem har fået godkendt forsøg.`,
  trialsLead: (trials: number, networks: number) =>
    `Alle ${trials} godkendte forsøg, ordnet efter de ${networks} netværk, de hører til.`,
  statusCaption: 'Hvor langt forsøgene er ifølge statusnotatet fra februar 2019',
  municipalitiesLead: (all: number, active: number) =>
    `${all} kommuner er nævnt som medlem af et netværk. ${active} af dem deltager i et netværk med godkendte forsøg.`,
  formerNetworks: 'Tidligere med i',
  municipalityTitle: fullName,
  municipalityActivity: (name: string) => `Aktivitet i ${fullName(name)}, som kilderne opgør den`,
  countedTogether: (names: string[]) => `(talt sammen med ${names.join(', ')})`,
  networkTrials: (network: string) => `Forsøg i netværket »${network}«`,
  networkTrialsDescription: (network: string, trials: number) =>
    `De ${trials} godkendte forsøg i netværket »${network}« med status og forsøgskommuner.`,
  filterNetworkTrials: 'Afgræns forsøgene efter kommune, status og andet',
  trialDescription: (code: string, summary: string) => `Forsøg ${code}: ${summary}`,
  seeRow: 'Se forsøget i bilag 2 sammen med netværkets andre forsøg',
  legalBasesLead:
    'Hvilke love og paragraffer der giver hjemmel til forsøgene, og hvilke forsøgene fraviger eller nævner.',
  inAct: (act: string) => `i ${act}`,
  appendix1Lead: (networks: number) =>
    `De ${numberWord(networks, 'ét')} netværk, kommunerne i dem og det, de vil.`,
  openAppendix1: 'Åbn bilag 1.',
  appendix2Lead: (tables: number) =>
    `De godkendte forsøg i ${numberWord(tables, 'én')} tabeller: én for hvert netværk og en række for hvert forsøg.`,
  appendixTable: (number: number) => `Bilagstabel 2.${number}`,
  sourcesLead: 'De dokumenter, som publikationen bygger på.',
  sourceKind: 'Slags',
  sourceIssuer: 'Udgiver eller afsender',
  sourceDate: 'Dato',
  sourceRecipient: 'Modtager',
  sourceSignedBy: 'Underskrevet af',
  sourceContributors: 'Bidrag fra',
  sourceContact: 'Brevhovedets oplysninger',
  sourcePageCount: 'Antal sider',
  sourceIsbn: 'ISBN',
  sourceUrl: 'Dokumentets adresse',
  sourceLinks: 'Adresser, som dokumentet oplyser',
  sourcePages: 'Sidetal',
  notInDocument: 'Ikke oplyst i dokumentet',
  sourceUsed: 'Her bruges kilden',
  searchLabel: 'Søg i hele publikationen',
  notFound: {
    title: 'Siden findes ikke',
    lead: 'Adressen fører ikke til en side her. Den kan være skrevet forkert.',
    moved:
      'En side, der har fået en ny adresse, kan også findes på den gamle: Den fører videre af sig selv. Et forsøg kan findes med sit nummer alene, for eksempel',
    or: 'eller se',
    home: 'Gå til forsiden',
  },
  background: 'Baggrund',
  backgroundLead: (documents: number) =>
    `${capitalized(numberWord(documents, 'ét'))} ældre dokumenter fortæller, hvordan forsøget blev til, og hvad der skulle følge efter.`,
  sourceFigures: 'Kildens tal',
  sourceFiguresLead: (count: number) =>
    `Her er de ${numberText(count)} tal, datoer og lovhenvisninger, som kilden nævner, sted for sted. Hver linje kan findes på stedets adresse med linjens nummer efter. Hvor kilden selv tæller sammen, se`,
  sourceOurText: 'Vores tekst:',
  sourceNoFigures: 'Kilden har ingen tal her.',
  sourceParts: 'Kildens tal, del for del',
  sourcePartFigures: counted('tal, dato eller lovhenvisning', 'tal, datoer og lovhenvisninger'),
  sourcePartTitle: (part: string, source: string) => `${part} i ${source}`,
  sourcePartDescription: (part: string, source: string) =>
    `Hvert tal, hver dato og hver lovhenvisning i ${part} af ${source}, linje for linje, med link til vores tekst.`,
  sourceDocument: 'Dokumentet:',
  sourceDocumentPages: (pages: string) => `Her står det i dokumentet: ${pages}.`,
  reconciliation: {
    title: 'Afstemning',
    lead: 'Hvor kilderne selv nævner et antal eller en sum, har vi talt efter. Her står kildens tal ved siden af optællingen.',
    result: (all: number, differing: number) =>
      differing === 0
        ? `Alle ${all} tal stemmer.`
        : `${all - differing} af ${all} tal stemmer. De øvrige ${differing} har en forklaring.`,
    caption: 'Kildernes tal og vores optælling',
    statement: 'Hvad kilden siger',
    stated: 'Kildens tal',
    counted: 'Optalt',
    agrees: 'Stemmer',
    uncountable: 'kan ikke tælles',
    undecided: 'Kan ikke afgøres',
  },
  table1: {
    caption: 'Netværkene, antal deltagende kommuner og antal godkendte forsøg',
    participants: 'Kommuner',
    approved: 'Forsøg',
    note: (municipalities: number) =>
      `Nogle kommuner er med i mere end ét netværk. Tallene for kommuner kan derfor ikke lægges sammen: I alt deltager ${municipalities} kommuner aktivt.`,
  },
  siteTitle: 'Frikommuneforsøg II',
  noteTitle: 'Status på Frikommuneforsøg\u00a0II 2016–2020',
  siteDescription: ({ networks, trials }: NoteSize) =>
    `Status på Frikommuneforsøg II 2016–2020: ${numberWord(networks, 'ét')} netværk af kommuner og deres ${numberText(trials)} godkendte forsøg, genfortalt i klart sprog ud fra VIVEs statusnotat fra februar 2019.`,
  pageTitle: (title: string) => `${title} – Frikommuneforsøg II`,
  skipToContent: 'Spring til indholdet',
  mainNavigation: 'Hovedmenu',
  footerNavigation: 'Flere sider',
  allWays: 'Alle oversigter',
  timeline: 'Forløb',
  evaluations: 'Evaluering',
  breadcrumb: 'Du er her',
  onThisPage: 'På denne side',
  home: 'Forside',
  networks: 'Netværk',
  trials: 'Forsøg',
  allTrials: 'Alle forsøg',
  municipalities: 'Kommuner',
  legalBases: 'Hjemler',
  lawIndex: 'Hjemler og regler, der fraviges',
  appendices: 'Bilag',
  sources: 'Kilder',
  source: 'Kilde',
  search: 'Søg',
  printAll: 'Hele notatet på én side',
  pdf: 'Hele notatet som PDF',
  epub: 'Hele notatet som e-bog (EPUB)',
  footnotes: 'Noter',
  backToReference: (number: number) => `Tilbage til henvisning ${number} i teksten`,
  countedTrials: (count: number) => `${numberText(count)} forsøg`,
  countedNetworks: (count: number) => `${numberText(count)} netværk`,
  countedMunicipalities: counted('kommune', 'kommuner'),
  chapter: (number: number) => `Kapitel ${number}`,
  network: 'Netværk',
  trial: 'Forsøg',
  trialCode: (code: string) => `Forsøg ${code}`,
  title: 'Titel',
  municipality: 'Kommune',
  participants: 'Kommuner i netværket',
  formerParticipants: 'Tidligere med i netværket',
  trialMunicipalities: 'Forsøgskommuner',
  noMunicipalities: 'Ingen forsøgskommune',
  legalBasis: 'Hjemmel',
  provisions: 'Regler, der fraviges eller nævnes',
  inForce: 'Ikrafttrædelse',
  implementation: 'Status',
  activity: 'Aktivitet',
  evaluatedBy: 'Evalueres af',
  evaluationFacts: 'Evalueringen kort',
  evaluationDesign: 'Evalueringsdesign',
  evaluationMethods: 'Metoder',
  evaluationWhen: 'Tidspunkt',
  externalEvaluation: 'Ekstern evaluering',
  externalNumber: (number: number) => `Ja, nummer ${number} af de ni eksterne evalueringer`,
  describedIn: 'Beskrevet under',
  dataSources: 'Datakilder',
  /** What a network wants: the heading that appendix 1 has in the source. */
  theme: 'Indhold',
  facts: 'Fakta',
  trialFacts: 'Fakta om forsøget',
  networkFacts: 'Fakta om netværket',
  region: 'Region',
  municipalityCode: 'Kommunekode',
  yes: 'Ja',
  no: 'Nej',
  notReported: 'Ikke oplyst',
  none: 'Ingen',
  editorialNote: 'Redaktionel note',
  caseLabel: 'Eksempel',
  inTheNetwork: 'Forsøg i netværket',
  takesNoActivePart: 'Deltager ikke aktivt',
  inactive: 'ikke aktivt',
  notYetWritten:
    'Kapitlet om dette netværk er endnu ikke med i udgaven. Netværkets kommuner og andre fakta ses her.',
  statuses: {
    'i-gang': 'I gang',
    'under-implementering': 'Under implementering',
    'under-realisering': 'Under realisering',
    afventer: 'Afventer',
    'formelt-i-gang': 'Formelt i kraft, ikke begyndt',
    'gennemfoeres-ikke': 'Gennemføres ikke',
    afsluttet: 'Afsluttet',
    'ikke-oplyst': 'Ikke oplyst',
  } satisfies Record<ImplementationStatus, string>,
  /** What is said of a trial that begins, or of several. */
  statusStarts: {
    'i-gang': 'kommer i gang',
    'under-implementering': 'bliver implementeret fra dette tidspunkt',
    'under-realisering': 'bliver realiseret fra dette tidspunkt',
    afventer: 'ventes i gang',
    'formelt-i-gang': 'ventes i gang',
    'gennemfoeres-ikke': 'bliver opgivet',
    afsluttet: 'begynder',
    'ikke-oplyst': 'begynder',
  } satisfies Record<ImplementationStatus, string>,
  noDate: {
    'afventer-afklaring': 'Ingen dato: afventer afklaring',
    'gennemfoeres-ikke': 'Ingen dato: forsøget gennemføres ikke',
    'ikke-oplyst': 'Datoen er ikke oplyst',
  } satisfies Record<NoDateReason, string>,
  /** Where nobody is named, see src/wording/evaluators.ts. */
  evaluators: {
    ...evaluatorNames,
    netvaerket: 'Netværket selv',
    kommunen: 'Kommunen selv',
  } satisfies Record<NamedEvaluator, string>,
  designs: {
    klar: 'Klar',
    'ikke-klar': 'Ikke klar',
    'udarbejdes-ikke': 'Udarbejdes ikke',
    'ikke-oplyst': 'Ikke oplyst',
  } satisfies Record<EvaluationDesign, string>,
  methods: {
    virkningsevaluering: 'virkningsevaluering',
    effektevaluering: 'effektevaluering',
    procesevaluering: 'procesevaluering',
    'mixed-methods': 'mixed methods',
    'kvalitative-metoder': 'kvalitative metoder',
    'kvantitative-metoder': 'kvantitative metoder',
    interview: 'interview',
    fokusgruppeinterview: 'fokusgruppeinterview',
    spoergeskema: 'spørgeskema',
    registerdata: 'registerdata',
    registreringer: 'registreringer',
    baselinemaaling: 'baselinemåling',
    'loebende-maaling': 'løbende måling',
    'afsluttende-maaling': 'afsluttende måling',
    progressionsmaaling: 'progressionsmåling',
    sammenligningsgruppe: 'sammenligningsgruppe',
    casebesoeg: 'casebesøg',
    sagsgennemgang: 'sagsgennemgang',
    ledelsestilsyn: 'ledelsestilsyn',
    workshop: 'workshop',
    seminar: 'seminar',
    behovsafdaekning: 'behovsafdækning',
  } satisfies Record<EvaluationMethod, string>,
  evaluationKinds: {
    midtvejsevaluering: 'midtvejsevaluering',
    slutevaluering: 'slutevaluering',
    erfaringsopsamling: 'erfaringsopsamling',
    evaluering: 'evaluering',
  } satisfies Record<EvaluationKind, string>,
  /** What is said of a trial that is evaluated, or of several. */
  evaluationsHappen: {
    midtvejsevaluering: 'midtvejsevalueres',
    slutevaluering: 'får en slutevaluering',
    erfaringsopsamling: 'får en erfaringsopsamling',
    evaluering: 'evalueres',
  } satisfies Record<EvaluationKind, string>,
  legalBasisKinds: {
    frikommunelovgivning: 'Frikommunelovgivning',
    forsoegsbestemmelse: 'Forsøgsbestemmelse i en anden lov',
    generel: 'Generel lovgivning',
  } satisfies Record<LegalBasisKind, string>,
  sourceKinds: {
    notat: 'Notat',
    brev: 'Brev',
    ansoegning: 'Ansøgning',
    invitation: 'Invitation',
  } satisfies Record<SourceKind, string>,
  units: { antal: '', procent: '%', kr: 'kr.' } satisfies Record<ActivityUnit, string>,
  sections: {
    indhold: 'Indhold',
    maalgruppe: 'Målgruppe',
    ikrafttraedelse: 'Ikrafttrædelse og implementering',
    evaluering: 'Evaluering',
  } satisfies Record<TrialSectionId, string>,
} as const;
