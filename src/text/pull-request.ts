import { listText } from './formats.ts';

const seconds = (milliseconds: number): string =>
  `${Math.max(1, Math.round(milliseconds / 1000))} s`;

/** What is said of a pull request, in the terminal and in the comment. */
export const pullRequestText = {
  steps: {
    check: 'Kontrol af indholdet',
    lint: 'Kontrol af koden',
    build: 'Bygning af websted og PDF’er',
    test: 'Prøver',
    diff: 'Det, læserne ser',
  },
  title: 'Gennemgang af ændringen',
  columns: { step: 'Trin', result: 'Resultat', time: 'Tid' },
  passed: '✔ i orden',
  failed: '✘ fejl',
  leftOut: (why: string) => `– ikke kørt: ${why}`,
  /** Why a step was not run. */
  because: (step: string) => `${step} fandt fejl`,
  asked: 'valgt fra',
  faults: 'Fejl og advarsler i indholdet',
  changes: 'Det ser læserne',
  noChanges: 'Ændringerne kunne ikke gøres op. Grunden står i kørslens udskrift.',
  files: (address: string) =>
    `Webstedet og PDF’erne, som de ser ud med ændringen, kan hentes fra [kørslen](${address}).`,
  cut: (address: string | undefined) =>
    address ? `… Resten står i [kørslen](${address}).` : '… Resten er udeladt.',
  seconds,
  running: (step: string) => `▶ ${step}`,
  allPassed: 'Alle trin er i orden.',
  someFailed: (steps: readonly string[]) => `Ikke i orden: ${listText(steps)}.`,
  commentAt: (file: string) => `Sammenfatningen ligger i ${file}.`,
  usage: `npm run pr -- [ref] [--uden-proever]

Gør det samme, som et pull request bliver mødt med: kontrol, kode, bygning, prøver og en opgørelse
over, hvad læserne ser ændret siden ref (ellers siden origin/main eller main).

  --uden-proever   springer prøverne over; de tager flere minutter
  --help           viser dette`,
  unknownFlag: (flag: string) => `Kender ikke »${flag}«.`,
  oneRef: 'Skriv højst én ref.',
} as const;
