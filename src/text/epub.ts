/** What only the e-book says. All else it takes from `da.ts` and `pdf.ts`, as site and book do. */
export const epubText = {
  unknownNode: (type: string) =>
    `Teksten har en del af slagsen »${type}«, som e-bogen ikke kan vise.`,
  landmarks: 'Vigtige steder',
  pageList: 'Sidetal i bogen',
  page: (number: number) => `Side ${number}`,
  tables: 'Tabeller',
  figures: 'Figurer',
  start: 'Her begynder teksten',
  colophon: 'Om udgaven',
  /** What the page numbers are of. */
  pagesOf: (title: string, edition: string, address: string) =>
    `${title}. ${edition}. PDF: ${address}`,
  accessibility:
    'Teksten kan læses højt og forstørres, og skrift og farver følger læserens egne valg. Overskrifter, indholdsfortegnelse og sidetal fra den trykte udgave fører rundt. Figurer har en tekst, der siger, hvad de viser, og deres tal står i en tabel.',
  municipalityIndexLead:
    'De første links fører til kapitlerne om kommunens netværk, de næste til dens forsøg i bilag 2.',
  legalBasisIndexLead: 'Hvert link fører til et forsøg i bilag 2, der bygger på paragraffen.',
  provisionIndexLead:
    'Hvert link fører til et forsøg i bilag 2, hvor rækken nævner reglen. I parentes står, hvordan kilden siger, at den er ment.',
  aboutPages:
    'Sidetallene er dem, der står i PDF-udgaven af hele notatet: De er ens på papir, på skærm og i e-bogen.',
} as const;
