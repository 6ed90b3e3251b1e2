import type { EvaluationKind } from '../schemas/evaluation.ts';
import type { EventKind } from '../schemas/event.ts';
import type { ImplementationStatus } from '../schemas/implementation.ts';
import { text } from './da.ts';

/** What is said of trials at a time: `2 forsøg ventes i gang`, `Forsøg 3.02 kommer i gang`. */
function occasion(name: string, trials: readonly { data: { code: string } }[]): string {
  const [only, ...others] = trials;
  const who = only && others.length === 0 ? `Forsøg ${only.data.code}` : `${trials.length} forsøg`;
  if (name === 'i-kraft') return `${who} har datoen i bilag 2`;
  if (name === 'slut') return `${who} slutter`;
  const said = { ...text.statusStarts, ...text.evaluationsHappen }[
    name.replace('start-', '') as ImplementationStatus | EvaluationKind
  ];
  return `${who} ${said}`;
}

/** The texts of the timeline. */
export const timelineText = {
  title: 'Forløb',
  lead: 'Hvad der skete og skulle ske i Frikommuneforsøg II, fra KL’s breve i 2016 til de endelige evalueringer i slutningen af 2020. Hver hændelse har sin kilde.',
  description:
    'Tidslinje over Frikommuneforsøg II 2016–2020: ansøgningsrunder, love, ikrafttrædelser, forsøg og evalueringer med kilder.',
  hint: '»Planlagt« betyder, at kilden er skrevet før tidspunktet; om det skete, siger den ikke. Hvor mange forsøg der hører til en dato, er talt op i forsøgenes egne oplysninger. Passer kilderne ikke sammen, står det ved hændelsen.',
  planned: 'Planlagt',
  kinds: {
    lov: 'Aftale og lov',
    ikrafttraedelse: 'Ikrafttrædelse',
    frist: 'Ansøgning og frist',
    proces: 'Møde og beslutning',
    forsoeg: 'Forsøg i kommunerne',
    evaluering: 'Evaluering',
    publikation: 'Brev og notat',
  } satisfies Record<EventKind, string>,
  occasion,
  more: 'Se også',
  source: 'Kilde:',
  /** Between the first and last of a time that spans more: close between years, apart between words. */
  spanSign: (period: string, until: string) => ((period + until).length === 8 ? '–' : ' – '),
  band: {
    title: 'Overblik over frister, ikrafttrædelser og evalueringer',
    hint: 'En kort streg er en dag, en bjælke et længere tidsrum. Det, der er udfyldt, var sket, da kilden blev skrevet. Det hule var planlagt. Tallene er antal forsøg, der har datoen i bilag 2. Evalueringer af et enkelt forsøg eller to står kun nedenfor.',
    summary: (lane: string, times: string[]) => `${lane}: ${times.join(', ')}.`,
    mark: (time: string, trials: number | undefined) =>
      trials === undefined ? time : `${time} (${trials} forsøg)`,
    written: 'Statusnotatet',
  },
} as const;
