import type { CitationFormat } from '../schemas/citation-formats.ts';

/** How others refer to the publication and its parts. */
export const citationText = {
  /** The link below a page to how it is cited. */
  link: 'Henvis til siden',
  /** The way in from the front page. */
  title: 'Henvis til notatet',
  summary: 'Henvisninger til hver side, tabel, række og figur: tekst, BibTeX, RIS og CSL-JSON.',
  titleOf: (part: string) => `Henvis til: ${part}`,
  description: (part: string) =>
    `Sådan henviser du til ${part}: tekst til at kopiere, og filer til programmer med litteraturlister.`,
  lead: 'Kopiér teksten, eller hent en fil til et program med litteraturlister. Adressen i henvisningen bliver ved med at virke.',
  wholeFiles: 'Alle henvisninger i én fil:',
  parts: 'Henvis til andre dele',
  groups: {
    note: 'Notatet',
    chapters: 'Kapitler',
    appendices: 'Bilag',
    overview: 'Oversigt',
    overviews: 'Oversigter',
    network: 'Netværket',
    trials: 'Forsøg',
    table: 'Tabellen',
    rows: 'Rækker',
    laws: 'Love og bekendtgørelser',
  },
  figures: 'Figurer',
  trial: (code: string, title: string) => `Forsøg ${code}: ${title}`,
  row: (table: string, number: number, code: string, title: string) =>
    `${table}, række ${number}: ${code} ${title}`,
  captioned: (caption: string, title: string, isNumbered: boolean) =>
    `${isNumbered ? '' : 'Tabellen '}»${caption}« i »${title}«`,
  figure: (page: string, number: number, title: string) => `${page}, figur ${number}: ${title}`,
  inTrial: (counted: string, code: string) => `${counted} i forsøg ${code}`,
  law: (index: string, act: string) => `${index}: ${act}`,
  source: (title: string) => `Om kilden: ${title}`,
  formats: { bib: 'BibTeX', ris: 'RIS', json: 'CSL-JSON' } satisfies Record<CitationFormat, string>,
} as const;

/** What the button that copies says. Apart from the rest, as it is sent to the reader. */
export const copyText = {
  copy: 'Kopiér',
  copied: 'Henvisningen er kopieret',
  refused: 'Browseren lod os ikke kopiere. Teksten er markeret.',
} as const;
