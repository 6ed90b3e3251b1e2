import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

// For tests only: small invented projects, read as the real one is.

/** Texts by path from the project's top folder; none where a file is not there. */
export type Files = Record<string, string | undefined>;

export const chapterPath = 'src/content/chapters/velkommen.mdx';
export const networkPath = 'src/content/networks/eksempelnetvaerk.mdx';
export const trialPath = 'src/content/trials/eksempelnetvaerk/natlys.mdx';
export const municipalitiesPath = 'src/content/municipalities.yaml';
export const actsPath = 'src/content/acts.yaml';
export const glossaryPath = 'src/content/glossary.yaml';
export const timelinePath = 'src/content/timeline.yaml';
export const editionsPath = 'src/content/editions.yaml';
export const movedPath = 'src/content/moved.yaml';
export const publishedPath = 'src/content/published.txt';
export const sourcePath = 'seeds/eksempel-2019.yaml';
export const ledgerPath = 'seeds/ledger/eksempel-2019/notatet.yaml';
export const totalsPath = 'seeds/ledger/totals.yaml';

/** The smallest project without faults. */
export const validFiles: Record<string, string> = {
  [chapterPath]: `---
title: Velkommen
kind: forord
order: 1
summary: Et kapitel om et opdigtet netværk.
---

Se [netværket](/netvaerk/eksempelnetvaerk/).
`,
  [networkPath]: `---
number: 1
title: Eksempelnetværk
theme: Netværket vil have bedre lys.
active: true
participants: [nordby, sydby]
codes: { last: "1.01" }
sources:
  - { source: eksempel-2019, place: Side 1 }
---

## Status

Netværket er i gang.
`,
  [trialPath]: `---
code: "1.01"
title: Natlys
network: eksempelnetvaerk
municipalities: [nordby]
legalBasis:
  - kind: frikommunelovgivning
    act: lysloven
    sections: ["28"]
inForce:
  date: 2018-07-01
implementation:
  status: i-gang
evaluation:
  by: [kommunen]
  external: false
  design: klar
sources:
  - source: eksempel-2019
    place: Side 2
---

## Indhold

Lys om natten.

## Målgruppe

Alle i byen.

## Ikrafttrædelse og implementering

I kraft siden juli.

## Evaluering

Kommunen evaluerer.
`,
  [municipalitiesPath]: `- id: nordby
  name: Nordby
  code: "901"
  region: Nordjylland
  position: [0, 0]
- id: sydby
  name: Sydby
  code: "902"
  region: Syddanmark
  position: [0, 1]
`,
  [actsPath]: `- id: lysloven
  title: Lov om lys
  shortTitle: Lysloven
  kind: lov
`,
  [glossaryPath]: `- id: evaluering
  term: evaluering
  forms: [evaluerer]
  explanation: Et skøn over, hvordan det gik.
  origin: redaktionen
`,
  [timelinePath]: `- id: natlys-i-kraft
  period: 2018-07-01
  kind: ikrafttraedelse
  title: Natlys bliver muligt
  text: Hjemlen træder i kraft.
  networks: [eksempelnetvaerk]
  trials: ["1.01"]
  chapters: [velkommen]
  sources:
    - source: eksempel-2019
      place: Side 2
`,
  [editionsPath]: `- number: 1
  date: 2020-01-01
  summary: Den første udgave.
`,
  [movedPath]: '[]\n',
  [sourcePath]: `title: Et notat om lys
shortTitle: Lysnotatet
kind: notat
issuer: Lysrådet
date: 2019-02
about: Hvad lys gør ved en by.
`,
  [ledgerPath]: `- place: Side 2
  entry: trials/eksempelnetvaerk/natlys
  figures:
    - { date: 2018-07-01, what: ikrafttrædelse }
    - { law: § 28, what: lysloven }
- place: Side 1
  entry: networks/eksempelnetvaerk
  figures: []
`,
  [totalsPath]: `- statement: Der er ét netværk
  source: eksempel-2019
  place: Side 1
  stated: 1
  count: networks
`,
};

/** The files of the smallest valid project, with these instead of or besides its own. */
export const textsWith = (files: Files): Map<string, string> =>
  new Map(
    Object.entries({ ...validFiles, ...files }).flatMap(([path, text]) =>
      text === undefined ? [] : [[path, text]],
    ),
  );

/** Calls with a temporary folder that holds the smallest valid project, with these files instead of or besides its own. */
export function withFolder<Result>(files: Files, use: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'note-'));
  try {
    for (const [path, text] of textsWith(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** One of the valid files with a part of its text replaced; throws when the part is not there. */
export function edited(path: string, part: string, replacement: string): Files {
  const text = validFiles[path] ?? '';
  if (!text.includes(part)) throw new Error(`»${part}« is not in ${path}.`);
  return { [path]: text.replace(part, () => replacement) };
}
