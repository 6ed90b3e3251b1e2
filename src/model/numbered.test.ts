import { describe, expect, test } from 'vitest';
import { parseMdx } from '../markdown/parse.ts';
import type { Note, NoteChapter, NoteNetwork } from './assemble.ts';
import { numberedCaptions } from './numbered.ts';

const table = (caption: string, chart = ''): string =>
  `<Table caption="${caption}"${chart}>\n\n| Nat | Lys |\n| - | - |\n| A | 1 |\n\n</Table>\n\n`;
const chapter = (id: string, kind: string, body: string) =>
  ({ id, file: `${id}.mdx`, tree: parseMdx(body), data: { kind } }) as NoteChapter;
const network = (id: string, active: boolean, body: string) =>
  ({ id, file: `${id}.mdx`, tree: parseMdx(body), data: { active } }) as NoteNetwork;
const note = {
  chapters: [
    chapter('baggrund', 'baggrund', table('Boliger')),
    chapter('om', 'om', table('Regler')),
    chapter('status', 'status', `<NetworkOverview />\n\n${table('Forsøg')}`),
  ],
  networks: [
    network('sovende', false, table('Kommuner')),
    network('natlys', true, `${table('Vagter', ' chart="andele"')}${table('Besøg', ' chart="x"')}`),
    network('daglys', true, `<Note>\n\n${table('Lygter', ' chart="liggende"')}</Note>\n`),
  ],
} as unknown as Note;

describe('tables and charts', () => {
  test('are numbered through all texts, in the order of the book', () => {
    expect([...numberedCaptions(note)]).toEqual([
      ['tabel-1', { table: 1 }],
      ['status-tabel-forsoeg', { table: 2 }],
      ['natlys-tabel-vagter', { table: 3, figure: 1 }],
      ['natlys-tabel-besoeg', { table: 4 }],
      ['daglys-tabel-lygter', { table: 5, figure: 2 }],
      ['sovende-tabel-kommuner', { table: 6 }],
      ['baggrund-tabel-boliger', { table: 7 }],
      ['om-tabel-regler', { table: 8 }],
    ]);
  });
});
