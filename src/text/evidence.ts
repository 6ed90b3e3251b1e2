import { listText, numberText } from './formats.ts';

/** `ingen fejl`, `1 fejl`, `2 brud`: words that are the same for one and for more. */
const count = (number: number, what: string): string =>
  `${number === 0 ? 'ingen' : numberText(number)} ${what}`;

/** What `npm run evidence` says, and what it writes on the page on accessibility. */
export const evidenceText = {
  title: 'Prøver af netop disse filer',
  /** Until the command has been run, and of a check that was not. */
  noneRun: 'Der er ikke kørt prøver på netop disse filer.',
  notRun: 'Ikke kørt.',
  lead: 'Sådan er netop disse filer prøvet:',
  checks: {
    axe: {
      label: 'Tilgængelighed (axe)',
      result: (pages: number, faults: number) =>
        `${numberText(pages)} sider, hver i lyst på smal skærm og i mørkt på bred: ${count(faults, 'brud')}.`,
    },
    links: {
      label: 'Links inden for webstedet',
      result: (links: number, faults: number) =>
        `${numberText(links)} henvisninger til sider, steder og filer: ${count(faults, 'døde')}.`,
    },
    pdf: {
      label: 'PDF’ernes opmærkning',
      result: (files: number, faults: number) =>
        `${numberText(files)} PDF’er: ${count(faults, 'fejl')}.`,
    },
    html: {
      label: 'HTML (Nu Html Checker)',
      // Its report says what is wrong, and not how much it has read.
      result: (_: number, faults: number) => `${count(faults, 'fejl og advarsler')}.`,
    },
    verapdf: {
      label: 'PDF/UA og PDF/A (veraPDF)',
      result: (files: number, faults: number) =>
        `${numberText(files)} PDF’er: ${count(faults, 'fejl')}.`,
    },
    epubcheck: {
      label: 'EPUB 3.3 (EPUBCheck)',
      result: (files: number, faults: number) =>
        `${numberText(files)} EPUB-filer: ${count(faults, 'fejl og advarsler')}.`,
    },
    ace: {
      label: 'EPUB-filernes tilgængelighed (DAISY Ace)',
      result: (files: number, faults: number) =>
        `${numberText(files)} EPUB-filer: ${count(faults, 'brud')}.`,
    },
  },
  /** What was found on one page, in the words of the program that found it. */
  foundOn: (faults: number) => `: ${numberText(faults)} `,
  morePages: (pages: number) => `og på ${numberText(pages)} andre`,
  data: 'Resultaterne som data (JSON)',

  /** What the command says while it works, and when it is done. */
  links: 'Links',
  usage: (unknown: string) =>
    `»${unknown}« kan ikke bruges. Skriv: npm run evidence [-- --validate]`,
  noReport: (file: string) => `${file} findes ikke eller er ikke en rapport i JSON.`,
  notOfSite: (file: string, path: string) =>
    `${file} er ikke en rapport om dette websted: »${path}« findes ikke i det.`,
  noPlace: (file: string) =>
    `${file} har ingen plads til resultaterne. Byg webstedet igen med npm run build.`,
  line: (label: string, result: string) => `${label}: ${result}`,
  programs: (names: readonly string[]) => `Kørt med ${listText(names)}.`,
} as const;
