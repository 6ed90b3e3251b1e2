/** How others refer to the publication and its parts. */
export const citationText = {
  /** The link on a page to how it is cited. */
  link: 'Henvis til siden',
  title: 'Henvis til notatet',
  titleOf: (cited: string) => `Henvis til: ${cited}`,
  description: (cited: string) =>
    `Sådan henviser du til ${cited}: tekst til at kopiere, og filer til programmer med litteraturlister.`,
  lead: 'Kopiér teksten, eller hent en fil til et program, der holder styr på litteratur.',
  toCopy: 'Tekst til at kopiere',
  files: 'Filer',
  shown: 'Henvisningen gælder',
  permanent: 'Adressen i henvisningen bliver ved med at virke.',
  parts: 'Henvis til en del',
  partsOf: {
    chapter: 'Kapitler',
    network: 'Netværk',
    table: 'Tabeller i bilag 2',
    trial: 'Forsøg',
    row: 'Rækker i tabellen',
  },
  trial: (code: string, title: string) => `Forsøg ${code}: ${title}`,
  table: (label: string, network: string) => `${label}: ${network}`,
  row: (label: string, code: string, title: string) => `${label}, række ${code}: ${title}`,
  formats: { bib: 'BibTeX', ris: 'RIS', json: 'CSL-JSON' },
} as const;
