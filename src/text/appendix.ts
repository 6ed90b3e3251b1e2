import type { AppendixColumn, TrialSectionId } from '../markdown/trial-sections.ts';

/** The texts of appendix 2's tables and of the index of legal bases. */
export const appendixText = {
  show: 'Vis',
  allColumns: 'Alle kolonner',
  /** Short: the table has the whole heading. */
  columns: {
    kommuner: 'Kommuner',
    indhold: 'Indhold',
    maalgruppe: 'Målgruppe',
    hjemmel: 'Hjemmel',
    ikrafttraedelse: 'Ikrafttrædelse',
    evaluering: 'Evaluering',
  } satisfies Record<AppendixColumn, string> & Record<TrialSectionId, string>,
  linkToRow: (code: string) => `Link til rækken ${code}`,
  rowName: (code: string, title: string) => `${code} ${title}`,
  acrossNetworks: 'Sammenlign på tværs af netværkene',
  acrossNetworksTitle: 'Sammenlign forsøgene',
  acrossNetworksDescription: (trials: number) =>
    `Alle ${trials} forsøg under hinanden, med én af kolonnerne i bilag 2 ad gangen.`,
  acrossNetworksLead: (trials: number) => `Én kolonne ad gangen for alle ${trials} forsøg:`,
  comparison: (column: string) => `${column} i alle forsøg`,
  comparisonLead: (column: string, trials: number) =>
    `Kolonnen »${column}« i bilag 2 for alle ${trials} forsøg, netværk for netværk.`,
  comparisonCaption: (column: string, network: string) =>
    `${column} i forsøgene i netværket »${network}«`,
  otherColumns: 'Andre kolonner',
  wholeTable: (number: number) => `Alle kolonner i bilagstabel 2.${number}`,
} as const;
