import type { RootContent } from 'mdast';
import type { TrialSectionId } from '../markdown/trial-sections.ts';
import { joinParts } from '../markdown/typography.ts';
import type { NoteTrial } from '../model/assemble.ts';
import { blocksHeight, paragraphsHeight, plain } from '../paper/heights.ts';
import { trialRooms, type Room } from '../paper/rooms.ts';
import { implementationText, inForceLine, municipalitiesText } from '../wording/facts.ts';
import { legalBasisTexts } from '../wording/legal-basis.ts';
import { absolute } from '../settings.ts';
import { text } from '../text/da.ts';
import { legalBasis } from './legal-basis.ts';
import {
  array,
  block,
  call,
  content,
  inline,
  label,
  markup,
  shared,
  shown,
  string,
} from './syntax.ts';
import { labels } from '../model/targets.ts';
import { markupIn } from './wide-words.ts';
import type { Writer } from './writer.ts';

/** A cell of appendix 2 as Typst, and how tall it is in millimetres. Never less than in print. */
interface Cell {
  typst: string;
  height: number;
}

interface Column {
  header: string;
  cell: (trial: NoteTrial, writer: Writer, room: Room) => Cell;
}

/** A field's text in a cell, where columns are narrow. */
const cellText = (value: string, room: Room): string => content(markupIn(joinParts(value), room));

/** One section of a trial, as its plugin wraps it; nothing when the trial has none. */
export const sectionNodes = (id: TrialSectionId, writer: Writer): RootContent[] =>
  writer.text.tree.children.filter(
    (node) =>
      node.type === 'mdxJsxFlowElement' &&
      node.name === 'TrialSection' &&
      node.attributes.some((attribute) => attribute.value === id),
  );

function section(id: TrialSectionId, writer: Writer, room: Room): Cell {
  const nodes = sectionNodes(id, writer);
  return { typst: writer.inRoom(room).blocks(nodes), height: blocksHeight(nodes, room) };
}

/** A column with one section alone. */
const sectionColumn = (id: TrialSectionId): Column => ({
  header: text.sections[id],
  cell(_, writer, room) {
    const { typst, height } = section(id, writer, room);
    return { typst: content(typst), height };
  },
});

/**
 * The columns of appendix 2, in order. A trial's network is the table's, and its activity and evaluation are said in
 * words in the sections; the test of what fields say looks for the others here.
 */
const columns: Record<keyof typeof trialRooms, Column> = {
  title: {
    header: text.title,
    cell({ data, address }, _, room) {
      const { code, title } = data;
      const places = data.sources.map(({ place }) => place);
      return {
        typst: call('trial-title', {
          args: [label(labels.trial(code)), string(code), cellText(title, room)],
          named: {
            address: string(absolute(address)),
            sources: array(places.map((place) => cellText(place, room))),
          },
        }),
        height:
          // With the line that a part of the book has more: the page in the whole.
          paragraphsHeight([code, code, title], room) +
          paragraphsHeight([places.join('\n')], plain(room)),
      };
    },
  },
  municipalities: {
    header: text.trialMunicipalities,
    cell(trial, _, room) {
      const names = municipalitiesText(trial);
      return {
        typst: content(inline('names', [], markup(names))),
        height: paragraphsHeight([names], plain(room)),
      };
    },
  },
  indhold: sectionColumn('indhold'),
  maalgruppe: sectionColumn('maalgruppe'),
  legalBasis: {
    header: text.legalBasis,
    cell: (trial, { note }, room) => ({
      typst: content(legalBasis(trial, note.acts)),
      height: paragraphsHeight(legalBasisTexts(trial, note.acts), plain(room)),
    }),
  },
  ikrafttraedelse: {
    header: text.sections.ikrafttraedelse,
    cell({ data }, writer, room) {
      const status = implementationText(data.implementation);
      const { note } = data.implementation;
      const inForce = inForceLine(data.inForce);
      const below = section('ikrafttraedelse', writer, room);
      const above = block('status', {
        args: [shown(joinParts(status))],
        named: { note: note && cellText(note, room), 'in-force': cellText(inForce, room) },
      });
      return {
        typst: content([above, below.typst].join('\n\n')),
        height: paragraphsHeight([status, ...(note ? [note] : []), inForce], room) + below.height,
      };
    },
  },
  evaluering: sectionColumn('evaluering'),
};

/** What heads the columns. */
export const trialHeaders = Object.values(columns).map(({ header }) => header);

/** A cell that Typst makes when it knows whether its row may break. */
const later = (body: string): string => `breaks => std.table.cell(breakable: breaks)${body}`;

/** A trial's row in the table of its network: its cells, and how tall the tallest is. */
export function trialRow(trial: NoteTrial, writer: Writer): string {
  const cells = Object.entries(columns).map(([name, { cell }]) =>
    cell(trial, writer, trialRooms[name as keyof typeof columns]),
  );
  const height = Math.max(...cells.map((cell) => cell.height));
  // The title says where a part's row stands in the whole book; the others are the same in each document.
  const [title = '', ...others] = cells.map(({ typst }) => typst);
  return call('trial-row', {
    named: { height: `${Math.ceil(height)}mm` },
    rest: [title, `..${shared(array(others.map(later)))}`],
  });
}
