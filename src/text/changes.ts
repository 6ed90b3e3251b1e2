import type { Act } from '../schemas/act.ts';
import type { ChapterKind } from '../schemas/chapter.ts';
import type { TermOrigin } from '../schemas/glossary.ts';
import { numberText } from './formats.ts';

const counted = (count: number, one: string, several: string): string =>
  `${numberText(count)} ${count === 1 ? one : several}`;

/** What `npm run diff` says of changes, and the names of what can change that the site has no name for. */
export const changesText = {
  footnotes: 'Noter',
  edition: (number: number) => `Udgave ${number}`,
  activityIn: (municipalities: string) => `Aktivitet, ${municipalities}`,
  fields: {
    code: 'Kode',
    since: 'Status fra',
    until: 'Status til',
    statusNote: 'Bemærkning til status',
    inForceNote: 'Bemærkning til ikrafttrædelsen',
    evaluationNote: 'Bemærkning til evalueringen',
    kind: 'Slags',
    order: 'Plads i rækkefølgen',
    summary: 'Resumé',
    number: 'Nummer',
    active: 'Aktivt',
    statedParticipants: 'Kildens antal kommuner',
    statedApplied: 'Kildens antal ansøgninger',
    statedApproved: 'Kildens antal godkendte forsøg',
    name: 'Navn',
    position: 'Plads på kortet',
    place: ([column, row]: readonly [number, number]) => `kolonne ${column}, række ${row}`,
    shortTitle: 'Kort titel',
    otherNames: 'Andre navne',
    word: 'Ord',
    forms: 'Andre former',
    full: 'Fulde navn',
    explanation: 'Forklaring',
    origin: 'Hvem der forklarer',
    origins: { kilde: 'en kilde', redaktionen: 'redaktionen' } satisfies Record<TermOrigin, string>,
    time: 'Tid',
    end: 'Til',
    eventText: 'Tekst',
    allTrials: 'Alle forsøg med samme tid',
    chapters: 'Kapitler',
    references: 'Journalnumre',
    about: 'Om dokumentet',
    date: 'Dato',
    editionChanges: 'Ændringer',
    chapterKinds: {
      forord: 'forord',
      status: 'status',
      baggrund: 'baggrund',
      om: 'om publikationen',
    } satisfies Record<ChapterKind, string>,
    actKinds: { lov: 'lov', bekendtgoerelse: 'bekendtgørelse' } satisfies Record<
      Act['kind'],
      string
    >,
  },
  kinds: {
    edition: 'Udgaver',
    chapter: 'Kapitler',
    network: 'Netværk',
    trial: 'Forsøg',
    municipality: 'Kommuner',
    act: 'Love og bekendtgørelser',
    event: 'Forløbet',
    term: 'Ordlisten',
    source: 'Kilder',
  },
  counts: {
    trials: 'Forsøg i alt',
    networks: 'Netværk i alt',
    activeNetworks: 'Netværk med godkendte forsøg',
    activeMunicipalities: 'Kommuner, der deltager aktivt',
    namedMunicipalities: 'Kommuner, der er eller har været med i et netværk',
    evaluations: 'Eksterne evalueringer',
    events: 'Hændelser i forløbet, skrevet af redaktionen',
    words: 'Ord i ordlisten',
    trialsOf: (network: string) => `Forsøg i »${network}«`,
    participantsOf: (network: string) => `Kommuner i »${network}«`,
    withStatus: (status: string) => `Forsøg med status »${status}«`,
    onSection: (act: string, section: string) => `Forsøg efter ${act} § ${section}`,
    onAct: (act: string) => `Forsøg efter generel lovgivning: ${act}`,
  },
  added: 'Ny',
  removed: 'Fjernet',
  moved: (before: string, after: string) => `Ny adresse: ${after} i stedet for ${before}`,
  value: (field: string, before: string | undefined, after: string | undefined) => {
    if (before === undefined) return `${field}: tilføjet »${after ?? ''}«`;
    return after === undefined
      ? `${field}: fjernet »${before}«`
      : `${field}: fra »${before}« til »${after}«`;
  },
  items: (field: string, added: readonly string[], removed: readonly string[]) => {
    const parts = [
      added.length > 0 ? `tilføjet ${added.join('; ')}` : '',
      removed.length > 0 ? `fjernet ${removed.join('; ')}` : '',
    ];
    return `${field}: ${parts.filter(Boolean).join('. Og ')}`;
  },
  heading: (before: string | undefined, after: string | undefined) => {
    if (before === undefined) return `Nyt afsnit: »${after ?? ''}«`;
    return after === undefined
      ? `Afsnit fjernet: »${before}«`
      : `Overskrift: fra »${before}« til »${after}«`;
  },
  /** What happened to so many sentences of a section. */
  passages: {
    rewritten: (count: number) => counted(count, 'sætning skrevet om', 'sætninger skrevet om'),
    added: (count: number) => counted(count, 'ny sætning', 'nye sætninger'),
    removed: (count: number) => counted(count, 'sætning fjernet', 'sætninger fjernet'),
    moved: (count: number) => counted(count, 'sætning flyttet hertil', 'sætninger flyttet hertil'),
    link: () => 'links ændret',
    typography: () => 'kun typografi (mellemrum, citationstegn eller streger)',
    layout: () => 'kun opsætning (fremhævning, afsnit, lister eller noters plads)',
  },
  inPlace: ({ section, field }: { section?: string; field?: string }, what: string) => {
    if (field !== undefined) return `${field}: ${what}`;
    return section === undefined ? `Teksten: ${what}` : `Afsnittet »${section}«: ${what}`;
  },
  figure: (
    kind: 'number' | 'time' | 'law',
    before: string | undefined,
    after: string | undefined,
  ) => {
    const { name, known, fresh } = {
      number: { name: 'tal', known: 'tallet', fresh: 'nyt tal' },
      time: { name: 'tid', known: 'tiden', fresh: 'ny tid' },
      law: { name: 'lovhenvisning', known: 'lovhenvisningen', fresh: 'ny lovhenvisning' },
    }[kind];
    if (before === undefined) return `${fresh}: ${after ?? ''}`;
    return after === undefined ? `${known} ${before} er væk` : `${name} fra ${before} til ${after}`;
  },
  count: (label: string, before: number | undefined, after: number | undefined) => {
    const [from, to] = [before, after].map((one) =>
      one === undefined ? 'ikke med' : numberText(one),
    );
    return `${label}: fra ${from ?? ''} til ${to ?? ''}`;
  },
  /** A row of the reconciliation: what the source states, what we count, and whether they agree. */
  statement: (stated: number, counted: number | undefined, agrees: boolean) => {
    const own = `kildens tal ${numberText(stated)}`;
    if (counted === undefined) return `${own}, kan ikke tælles`;
    return `${own}, optalt ${numberText(counted)}, ${agrees ? 'stemmer' : 'stemmer ikke'}`;
  },
  newStatement: (statement: string, now: string) => `Ny række: ${statement}: ${now}`,
  goneStatement: (statement: string) => `Række fjernet: ${statement}`,
  movedStatement: (statement: string, before: string, after: string) =>
    `${statement}: fra ${before} til ${after}`,
  newExplanation: (statement: string) => `${statement}: forklaringen er ændret`,
  reworded: (before: string, after: string) => `Udsagn: fra »${before}« til »${after}«`,
  ledger: (place: string, before: string | undefined, after: string | undefined) => {
    if (before === undefined) return `Nyt tal i kildens regnskab (${place}): ${after ?? ''}`;
    return after === undefined
      ? `Tal fjernet fra kildens regnskab (${place}): ${before}`
      : `Tal i kildens regnskab (${place}): fra ${before} til ${after}`;
  },
  report: {
    between: (before: string, after: string) => `Fra ${before} til ${after}`,
    nothing: 'Ingen ændringer, som læserne ser.',
    nothingSure: 'Ingen ændringer at vise i de filer, der kunne læses.',
    leadOn: (file: string) => `Skriv i ${file}, hvor det er nu, så de gamle adresser fører videre:`,
    /** Stands where an editor must say what comes instead. */
    choose: '(den adresse, der svarer bedst til den)',
    gone: (count: number) =>
      count === 1
        ? 'ADVARSEL: En adresse, der er udgivet, forsvinder. Links til den virker ikke mere:'
        : `ADVARSEL: ${numberText(count)} adresser, der er udgivet, forsvinder. Links til dem virker ikke mere:`,
    counts: 'Optalt',
    statements: 'Afstemning: kildernes tal og optællingen',
    pages: (count: number) => `Sider, der berøres (${numberText(count)})`,
    pdf: (count: number) => `PDF’er, der berøres (${numberText(count)})`,
    unreadable:
      'Filer, der ikke kunne læses efter de regler, der gælder nu, og ikke er sammenlignet:',
    unreadableIn: (file: string, versions: string) => `${file} (${versions})`,
    versions: { before: 'i den første version', after: 'i den anden version' },
    otherFiles: (count: number) =>
      `Desuden er ${counted(count, 'fil', 'filer')} uden for indholdet ændret: kode, opsætning eller vejledning. Hvad de betyder for siderne, er ikke sammenlignet her.`,
    passages: (count: number) => counted(count, 'ændring i teksten', 'ændringer i teksten'),
    tooLong: (count: number) =>
      `${counted(count, 'afsnit', 'afsnit')} er udeladt, fordi kommentaren ellers bliver for lang. Kør npm run diff for at se det hele.`,
    workingTree: 'arbejdsmappen',
  },
} as const;
