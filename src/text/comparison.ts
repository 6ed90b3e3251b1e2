import { text } from './da.ts';

const { countedTrials } = text;

/** The table that compares the networks. */
export const comparisonText = {
  title: 'Netværkene side om side',
  lead: 'Hvert tal er antallet af forsøg og fører til listen over dem. Jo mørkere feltet er, jo flere er der.',
  statusCaption: 'Forsøgenes status og evaluering i hvert netværk',
  evaluationCaption: 'Hvem der evaluerer forsøgene i hvert netværk',
  scroll: 'Tabellen kan rulles',
  answer: 'Netværk',
  total: 'I alt',
  evaluator: 'Hvem evaluerer',
  none: 'ingen',
  scale: 'Skala, antal forsøg:',
  step: (fewest: number, next: number | undefined) =>
    next === undefined
      ? `${fewest} eller flere`
      : fewest === next - 1
        ? String(fewest)
        : `${fewest}–${next - 1}`,
  overlaps: 'Et forsøg, som flere evaluerer, tælles i hver af deres rækker.',
  /** What a cell is called where it is read alone. */
  cell: (count: number, label: string, network: string) =>
    `${countedTrials(count)}: ${label}, ${network}`,
  toEvaluation: 'Evalueringen forsøg for forsøg',
  toStatus: 'Status netværk for netværk',
} as const;
