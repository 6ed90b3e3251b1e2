/** What `llms.txt` says of the Markdown copies of the pages, and of what else programs can read. */
export const copiesText = {
  about: (edition: string) =>
    `${edition}. Hver side findes også som Markdown: på sidens egen adresse med index.html.md efter. Her er de alle. Kopien har det, man kan læse på siden, også fodnoter og tabeller. Den begynder med linjer om titel, adresse og udgave.`,
  whole: {
    title: 'Det hele på én gang',
    pdf: ['Hele notatet som PDF', 'Bogen, opmærket for skærmlæsere.'],
    epub: ['Hele notatet som e-bog (EPUB)', 'Samme tekst til e-bogslæsere, med bogens sidetal.'],
    dataPackage: ['Datapakke', 'Beskriver alle tabeller og felter. Tabellerne er CSV og JSON.'],
    workbook: ['Projektmappe til regneark', 'De samme tabeller i én fil.'],
  },
  /** The sections of the list, by what the addresses of their pages begin with; the first holds the rest. */
  sections: {
    '/': 'Notatet og overblikket',
    '/netvaerk/': 'Netværkene',
    '/forsoeg/': 'Forsøgene',
    '/bilag/': 'Bilagene',
    '/kommuner/': 'Kommunerne',
    '/hjemler/': 'Hjemler og regler',
    '/baggrund/': 'Baggrund',
    '/kilder/': 'Kilderne',
  },
} as const;
