import { numberText } from './formats.ts';

/** What the reading aids say: steps from page to page, links to headings, the page in the PDF, and mentions. */
export const readingText = {
  pageSteps: 'Forrige og næste side',
  trialSteps: 'Forrige og næste forsøg',
  previous: 'Forrige',
  next: 'Næste',
  linkTo: (heading: string) => `Link til afsnittet ${heading}`,
  inPdf: (page: number) => `Side ${page} i PDF-udgaven`,
  pdfSize: (pages: number, size: string) =>
    `${numberText(pages)} ${pages === 1 ? 'side' : 'sider'}, ${size}`,
  /** The list of the note's chapters, beside them. */
  chapters: 'Hele notatet',
  networkPdf: 'Kun dette netværk som PDF',
  municipalityPdf: 'Kun denne kommune som PDF',
  trialPdf: 'Kun dette forsøg som PDF',
  frontPdf: 'Kun forord og overordnet status som PDF',
  mentioned: 'Omtalt i',
  section: (page: string, section: string) => `${page}: ${section}`,
} as const;

/** What the reading script says. Apart from the rest, as it is sent to the reader. */
export const scriptText = {
  copied: 'Link kopieret',
  close: 'Luk',
  note: (number: string) => `Note ${number}`,
  toNote: 'Gå til noten',
  toGlossary: 'Gå til ordlisten',
} as const;
