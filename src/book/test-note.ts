import { parseMdx } from '../markdown/parse.ts';
import { assemble, type Note } from '../model/assemble.ts';
import { noteSize } from '../model/counts.ts';
import type { Edition } from '../schemas/edition.ts';
import type { GlossaryTerm } from '../schemas/glossary.ts';
import type { Network } from '../schemas/network.ts';

// A note with one of each, and the book that it is printed as, for the tests of this folder.

const sources = [{ source: 'kilde-2019', place: 'Kapitel 1' }];

const network = (data: Partial<Network> & Pick<Network, 'number' | 'title'>): Network => ({
  theme: 'Netværket vil gøre det mørkt om natten.',
  otherTitles: [],
  active: true,
  participants: ['aalborg', 'assens'],
  former: [],
  dataSources: [],
  sources,
  ...data,
});

const trialBody = `## Indhold

Lygterne bliver slukket.[^1]

<Note>

Se [kapitlet](/netvaerk/natlys/).

</Note>

## Målgruppe

Borgere.

## Ikrafttrædelse og implementering

Hjemlen trådte i kraft den 1. juli 2017.

## Evaluering

- interview
- registre

[^1]: Kun de gamle.
`;

/** Two chapters, two networks (one of them without trials), and one trial. */
export const testNote: Note = assemble({
  events: [],
  acts: [
    {
      id: 'lov-om-lygter',
      title: 'Lov om lygter',
      shortTitle: 'Lygteloven',
      otherNames: [],
      kind: 'lov',
    },
  ],
  municipalities: [
    { id: 'aalborg', name: 'Aalborg', code: '851', region: 'Nordjylland', position: [3, 2] },
    { id: 'assens', name: 'Assens', code: '420', region: 'Syddanmark', position: [4, 11] },
  ],
  sources: [
    {
      id: 'kilde-2019',
      file: 'seeds/kilde-2019.yaml',
      data: {
        title: 'Notat om lys',
        shortTitle: 'Lysnotatet, 2019',
        kind: 'notat',
        issuer: 'Lysrådet',
        signedBy: [],
        contact: [],
        contributors: [],
        date: '2019',
        references: [],
        url: 'ikke-oplyst',
        links: [],
        pageCount: 'ikke-oplyst',
        isbn: 'ikke-oplyst',
        pageNumbers: [],
        about: 'Det handler om lys.',
      },
    },
  ],
  chapters: [
    {
      id: 'forord',
      file: 'src/content/chapters/forord.mdx',
      tree: parseMdx(
        'Se [netværket](/netvaerk/natlys/) og [alle forsøg](/forsoeg/).\n\n<NetworkOverview />\n',
      ),
      data: { title: 'Forord', kind: 'forord', order: 1, summary: 'Om lys.', sources },
    },
    {
      id: 'om',
      file: 'src/content/chapters/om.mdx',
      tree: parseMdx('## Hvem\n\nRedaktionen.\n'),
      data: { title: 'Om udgaven', kind: 'om', order: 2, summary: 'Om os.', sources: [] },
    },
  ],
  networks: [
    {
      id: 'natlys',
      file: 'src/content/networks/natlys.mdx',
      tree: parseMdx('Netværket slukker lyset.\n\n## Status på forsøg\n\nDet går godt.\n'),
      data: network({
        number: 1,
        title: 'Natlys',
        stated: { participants: 2, approved: 1 },
        former: [{ municipality: 'assens', note: 'Gik ud i 2018.' }],
        dataSources: ['Interview'],
        otherTitles: ['Nattelys'],
      }),
    },
    {
      id: 'daglys',
      file: 'src/content/networks/daglys.mdx',
      tree: parseMdx(''),
      data: network({ number: 8, title: 'Daglys', active: false, participants: ['assens'] }),
    },
  ],
  trials: [
    {
      id: 'natlys/slukket',
      file: 'src/content/trials/natlys/slukket.mdx',
      tree: parseMdx(trialBody),
      data: {
        code: '1.01',
        title: 'Slukket – og tændt',
        network: 'natlys',
        municipalities: ['aalborg'],
        provisions: [{ act: 'lov-om-lygter', section: '12, stk. 2', meant: 'fraviges' }],
        legalBasis: [
          { kind: 'frikommunelovgivning', act: 'lov-om-lygter', sections: ['26 d', '27'] },
          { kind: 'generel', note: 'Loven er ændret.' },
        ],
        inForce: { date: '2017-07-01' },
        implementation: { status: 'i-gang' },
        activity: [],
        evaluation: { by: ['vive'], external: false, design: 'klar', methods: [], when: [] },
        sources,
      },
    },
  ],
});

export const testEdition: Edition = {
  number: 1,
  date: '2020-01-01',
  summary: 'Den første udgave.',
  frozen: false,
  changes: [],
};

/** What a note is printed as. */
export const printed = (note: Note = testNote, glossary: GlossaryTerm[] = []) => ({
  note,
  glossary,
  editions: [testEdition],
});

/** How much the note has of what its texts count. */
export const testSize = noteSize(testNote);
