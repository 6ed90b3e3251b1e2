/** What only the Word documents say. All else they take from the texts of the site and the book. */
export const wordText = {
  whole: 'Hele notatet som Word-dokument',
  part: 'Som Word-dokument',
  hint: 'Til kommentarer:',
  networksHint: 'En kommunes dokument hentes på kommunens side, og et netværks her:',
  /** Before the number of a page, and between it and how many there are. */
  page: 'Side',
  of: 'af',
  captions: { table: 'Tabel', figure: 'Figur' },
  comments:
    'Dokumentet er til at læse og kommentere i. Publikationen skrives i andre filer: Når en kommentar herfra er behandlet, står rettelsen i næste udgave.',
  contentsHelp:
    'Linjerne er links. Sidetal kommer på, når du sætter markøren i listen og trykker F9.',
  tables: 'Tabeller',
  figures: 'Figurer',
  indexes: {
    municipalities: {
      title: 'Register over kommuner',
      lead: 'Navnene fører til kapitlerne om kommunens netværk, numrene til dens forsøg i bilag 2.',
    },
    legalBases: {
      title: 'Register over hjemler',
      lead: 'Numrene fører til de forsøg i bilag 2, der bygger på paragraffen.',
    },
    provisions: {
      title: 'Register over regler, der fraviges eller nævnes',
      lead: 'Numrene fører til de forsøg i bilag 2, hvor rækken nævner reglen. I parentes står, hvordan kilden siger, at den er ment.',
    },
  },
  chartMissing: 'Diagrammet er ikke tegnet. Byg igen, og meld fejlen, hvis den er der stadig.',
} as const;
