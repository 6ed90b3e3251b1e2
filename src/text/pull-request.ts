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
    `Webstedet og PDF’erne, som de ser ud med ændringen, kan hentes fra [kørslen](${address}): »statusnotat-pdf« er hele notatet og kan åbnes, som det er. »publikation« er webstedet. Det virker ikke, når filerne åbnes hver for sig: Pak det ud, og skriv \`npm run preview -- <mappen>\` i projektets mappe.`,
  /** Where the host shows the site of a pull request. */
  previews: (address: string) =>
    `Webstedet, som det ser ud med ændringen, [kan ses her](${address}). De ændrede sider har links nedenfor.`,
  /** A suggestion at the lines that it changes. */
  suggestion: {
    plain: 'Det kan skrives om, uden at betydningen bliver en anden.',
    mark: 'forslag',
  },
  suggested: (count: number) =>
    count === 1
      ? 'Én rettelse står som forslag ved linjen i din ændring (»Files changed«): Tryk »Commit suggestion« for at tage den.'
      : `${count} rettelser står som forslag ved linjerne i din ændring (»Files changed«): Tryk »Commit suggestion« for at tage dem.`,
  suggestedElsewhere: (count: number) =>
    count === 1
      ? 'Én rettelse kan ikke stå som forslag ved en linje. `npm run check -- --fix` laver den.'
      : `${count} rettelser kan ikke stå som forslag ved linjerne. \`npm run check -- --fix\` laver dem.`,
  cut: (address: string | undefined) =>
    address ? `… Resten står i [kørslen](${address}).` : '… Resten er udeladt.',
  seconds,
  running: (step: string) => `▶ ${step}`,
  summary: 'Sammenfatning',
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
