import { listText } from './formats.ts';
import { text } from './da.ts';

const { countedMunicipalities } = text;

/** What the overview of the networks says. */
export const networksText = {
  more: 'Forsøgene fordelt på netværk, status, ikrafttrædelse og hjemmel:',
  countsTitle: 'Kommuner og forsøg i hvert netværk',
  countsCaption:
    'Netværkene, deres deltagende kommuner og godkendte forsøg, talt op i bilag 1 og 2',
  participants: 'Deltagende kommuner',
  approved: 'Godkendte forsøg',
  total: 'I alt',
  distinct: (count: number) => `${count} forskellige`,
  stated: (count: number) => `(notatet: ${count})`,
  /** Whether our counts are those that table 1 of the overall status states. */
  comparison: (differing: number) =>
    differing === 0
      ? 'Tallene er de samme som i tabel 1 i notatets overordnede status. Netværket uden godkendte forsøg står ikke i tabellen.'
      : 'Hvor tabel 1 i notatets overordnede status siger noget andet, står det i parentes. Netværket uden godkendte forsøg står ikke i tabellen.',
  elsewhere: 'Et andet sted siger kilden noget andet end optællingen:',
  explained: 'Hvorfor tallene er forskellige, står på siden',
  overlap: (several: number, active: number) =>
    `${countedMunicipalities(several)} er med i mere end ét netværk. Derfor giver kolonnen med kommuner lagt sammen mere end antallet af forskellige kommuner. ${countedMunicipalities(active)} deltager i et netværk med godkendte forsøg.`,

  epubsTitle: 'Som e-bog',
  epubsLead:
    'Til e-bogslæsere og telefoner: et netværks kapitel og forsøg for sig, eller hele notatet. Filerne er EPUB, og de har sidetallene fra PDF-udgaven.',

  matrixTitle: 'Hvilke kommuner er med i hvilke netværk',
  matrixLead: (municipalities: number) =>
    `Tabellen viser, hvor mange forsøg hver af de ${municipalities} kommuner er nævnt som forsøgskommune i. Kolonnerne er netværkene med deres numre. At en kommune er nævnt, betyder ikke altid, at den reelt har sat forsøget i gang.`,
  matrixCaption: 'Kommuner, netværk og antal forsøg',
  legend: 'Tegnforklaring',
  legendOf: {
    trials: 'et tal: så mange af netværkets forsøg nævner kommunen',
    participant: 'deltager i netværket, men er ikke nævnt som forsøgskommune i noget forsøg',
    former: 'har tidligere været med i netværket',
    outside: 'er ikke med i netværket',
  },
  /** What is read aloud in a cell, beside its sign. */
  spoken: {
    participant: 'deltager, men er ikke nævnt som forsøgskommune i noget forsøg',
    former: 'tidligere med',
    outside: 'ikke med',
  },
  withoutTrials: (networks: string[]) =>
    `${listText(networks.map((title) => `»${title}«`))} har ingen godkendte forsøg. Kommunerne dér har derfor ingen tal.`,
  trialsInAll: 'I alt',
  inTrialsRow: 'Heraf nævnt i mindst ét forsøg',
  noTrials: '0',
} as const;
