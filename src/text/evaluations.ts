import { text } from './da.ts';
import { evaluatorText } from './evaluators.ts';

const { countedTrials } = text;

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** What the page about the evaluations says; numbers come from what is counted. */
export const evaluationsText = {
  title: 'Evaluering',
  lead: 'Hvem der evaluerer forsøgene, hvordan og hvornår, som statusnotatet fra februar 2019 beskriver det.',
  responsibility:
    'Netværkene har som udgangspunkt selv ansvaret for at evaluere deres forsøg. Udvalgte forsøg bliver desuden evalueret eksternt.',
  readMore: 'Læs mere i afsnittet',
  chapterSection: 'Evaluering af forsøgene',
  notReportedMeans:
    '»Ikke oplyst« betyder, at notatet ikke siger noget om det for det enkelte forsøg. Det betyder ikke, at der ikke sker noget. Ved spørgsmålet om, hvem der evaluerer, står det også, hvad der gælder som udgangspunkt.',
  numbersLead: 'I tabellerne fører forsøgenes numre til deres rækker under »Alle forsøg«.',

  externalTitle: 'De eksterne evalueringer',
  externalLead: (evaluations: number, trials: number) =>
    `Der er ${evaluations} eksterne evalueringer. De dækker ${countedTrials(trials)}, for nogle evalueringer gælder flere forsøg.`,
  externalCaption: 'De eksterne evalueringer, hvem der gennemfører dem, og de forsøg, de gælder',
  about: 'Hvad den gælder',
  evaluator: 'Evaluator',
  trials: 'Forsøg',
  count: 'Antal',
  notListed: 'Ikke omtalt i kapitlet',

  whoTitle: 'Hvem evaluerer',
  whoChart: 'Forsøg efter, hvem der evaluerer dem',
  whoSummary: (named: number, unreported: number) =>
    `For ${countedTrials(named)} siger notatet, hvem der evaluerer. For ${countedTrials(unreported)} er det ikke oplyst. ${evaluatorText.rule} Et forsøg, som flere evaluerer, tælles under hver af dem.`,

  designTitle: 'Evalueringsdesign',
  designChart: 'Forsøg efter evalueringsdesign',
  designCaption: 'Forsøgene efter, hvor langt evalueringsdesignet er',
  designSummary: (ready: number, unready: number, never: number, unreported: number) =>
    `Designet er klar for ${countedTrials(ready)} og ikke klar for ${unready}. For ${never} bliver der ikke lavet et design. For ${unreported} er det ikke oplyst, hvor langt designet er.`,

  methodsTitle: 'Metoder',
  methodsLead: (named: number, referring: number, silent: number) =>
    `${countedTrials(named)} nævner selv en eller flere metoder. ${countedTrials(referring)} henviser til et andet forsøgs evaluering, og ${countedTrials(silent)} nævner ingen metode. Et forsøg tælles under hver metode, det nævner.`,
  /** The note speaks of the networks' evaluations in general; the trials name methods one by one. */
  theoryBased: (naming: number, referring: number) =>
    `Notatet skriver, at netværkene langt overvejende bruger virkningsevaluering. Beskrivelserne af de enkelte forsøg nævner den ved ${countedTrials(naming)}, og yderligere ${referring} henviser til et af dem. Tabellen viser altså, hvad beskrivelserne nævner, og ikke alt, hvad der bliver brugt.`,
  methodsCaption: 'Metoder, som beskrivelserne af forsøgene nævner',
  method: 'Metode',

  whenTitle: 'Hvornår evalueringerne kommer',
  whenLead: (timed: number, untimed: number, never: number) =>
    `Forordet siger samlet, at netværkene planlægger midtvejsevalueringer i foråret og sommeren 2019, og at de endelige evalueringer bliver offentliggjort i slutningen af 2020. Tabellen har de tidspunkter, som notatet desuden nævner for et forsøg eller for forsøgene i et netværk. Det gør det for ${countedTrials(timed)}. For ${countedTrials(untimed)} nævner det ingen; for ${never} af dem bliver der ikke lavet et evalueringsdesign.`,
  whenCaption: 'Evalueringer i den rækkefølge, de ventes',
  timedKind: (time: string, kind: string) => capital(`${time}: ${kind}`),

  allTitle: 'Alle forsøg',
  showTrials: (count: number) => `Vis ${countedTrials(count)}`,
  allCaption: (title: string) => `Evaluering af forsøgene i »${title}«`,
  external: 'Ekstern',
  externalNumber: (number: number) => `Ja, nr.\u00a0${number}`,
  design: 'Design',
  methods: 'Metoder',
  noMethods: 'Ingen nævnt',
  when: 'Hvornår',
  compare: 'Se evalueringen sammen med de andre forsøgs',
  describedIn: 'Beskrevet under',
  capital,
} as const;
