import type { RootContent } from 'mdast';
import type { TrialSectionId } from '../markdown/trial-sections.ts';
import { joinParts } from '../markdown/typography.ts';
import type { Note, NoteNetwork, NoteTrial } from '../model/assemble.ts';
import { blocksHeight, paragraphsHeight, plain } from '../paper/heights.ts';
import { trialRooms, type Room } from '../paper/rooms.ts';
import type { InForce } from '../schemas/implementation.ts';
import type { Trial } from '../schemas/trial.ts';
import { implementationText, inForceText } from '../wording/facts.ts';
import { absolute } from '../settings.ts';
import { text } from '../text/da.ts';
import { legalBasis, legalBasisTexts } from './legal-basis.ts';
import { array, block, call, content, inline, label, markup, shown, string } from './syntax.ts';
import { labels } from './targets.ts';
import { markupIn } from './wide-words.ts';
import type { Writer } from './writer.ts';

const line = (value: string): string => shown(joinParts(value));

/** A field's text in a cell of appendix 2, where its columns are narrow. */
const cellText = (value: string, room: Room): string => markupIn(joinParts(value), room);

/** Appendix 1: each network with its theme and its municipalities. */
export function appendix1({ networks }: Note): string {
  const rows = networks.map(({ id, data, participants, former }) => {
    const inactive = data.active ? '' : ` ${markup(`(${text.inactive})`)}`;
    const title = inline('inside', [label(labels.network(id)), 'page: false'], markup(data.title));
    const noActivePart = former.map(({ municipality, note }) =>
      markup(joinParts(`${text.takesNoActivePart}: ${municipality.name}. ${note}`)),
    );
    const names = inline('names', [], markup(participants.map(({ name }) => name).join(', ')));
    return array([
      content(`${title}${inactive}`),
      content([names, ...noActivePart].join('\n\n')),
      line(data.theme),
    ]);
  });
  const table = block('data-table', {
    named: {
      columns: '(1fr, 1.15fr, 1.35fr)',
      header: array([text.network, text.municipalities, text.theme].map(shown)),
    },
    rest: rows,
  });
  return block('chapter', {
    args: [label(labels.appendix1)],
    named: { title: string(text.appendix1) },
    body: `${markup(text.appendix1Lead)}\n\n${block('captioned', {
      args: [shown(text.appendix1Caption)],
      body: table,
    })}`,
  });
}

const columns = [
  text.title,
  text.trialMunicipalities,
  text.sections.indhold,
  text.sections.maalgruppe,
  text.legalBasis,
  text.sections.ikrafttraedelse,
  text.sections.evaluering,
];

/**
 * Appendix 2: a wide table for each network with trials, a row for each trial.
 * @param lead what to say of the tables where they are not all there
 */
export function appendix2(
  note: Note,
  writerOf: (trial: NoteTrial) => Writer,
  lead: string = text.appendix2Lead,
): string {
  const tables = note.networks
    .filter((network) => network.trials.length > 0)
    .map((network, index) => trialTable(network, index === 0, note, writerOf));
  return block('wide-chapter', {
    args: [label(labels.appendix2)],
    named: { title: string(text.appendix2), lead: shown(joinParts(lead)) },
    body: tables.join('\n\n'),
  });
}

function trialTable(
  { data, trials }: NoteNetwork,
  first: boolean,
  note: Note,
  writerOf: (trial: NoteTrial) => Writer,
): string {
  return block('trial-table', {
    args: [label(labels.appendixTable(data.number))],
    named: {
      title: string(joinParts(text.appendix2Table(data.number, data.title))),
      header: array(columns.map(shown)),
      first: first ? 'true' : undefined,
    },
    rest: trials.map((trial) => trialRow(trial, note, writerOf(trial))),
  });
}

/** When the rules entered into force, with what else the source says of it. */
const inForceLine = (inForce: InForce): string =>
  [`${text.inForce}: ${inForceText(inForce)}`, 'note' in inForce && inForce.note]
    .filter(Boolean)
    .join('. ');

/** A trial's cells, in the order of the columns. */
function trialRow(trial: NoteTrial, note: Note, writer: Writer): string {
  const { data, municipalities } = trial;
  const { note: statusNote } = data.implementation;
  const written = {
    code: string(data.code),
    title: content(cellText(data.title, trialRooms.title)),
    municipalities: markup(
      municipalities.map(({ name }) => name).join(', ') || text.noMunicipalities,
    ),
    legalBasis: legalBasis(trial, note.acts),
    inForce: content(cellText(inForceLine(data.inForce), trialRooms.ikrafttraedelse)),
    implementation: line(implementationText(data.implementation)),
    sources: array(data.sources.map(({ place }) => content(cellText(place, trialRooms.title)))),
    // The table is the network's, and the sections say in words what is counted and how it is evaluated.
    network: '',
    activity: '',
    evaluation: '',
    // The sections name them, and the index of law says how they are meant.
    provisions: '',
  } satisfies Record<keyof Trial, string>;
  const section = (id: TrialSectionId): string =>
    writer.inRoom(trialRooms[id]).blocks(sectionOf(id, writer));
  const title = call('trial-title', {
    args: [label(labels.trial(data.code)), written.code, written.title],
    named: { address: string(absolute(trial.address)), sources: written.sources },
  });
  const status = block('status', {
    args: [written.implementation],
    named: {
      note: statusNote && content(cellText(statusNote, trialRooms.ikrafttraedelse)),
      'in-force': written.inForce,
    },
  });
  const cells = [
    title,
    content(inline('names', [], written.municipalities)),
    content(section('indhold')),
    content(section('maalgruppe')),
    content(written.legalBasis),
    content([status, section('ikrafttraedelse')].join('\n\n')),
    content(section('evaluering')),
  ];
  const height = rowHeight(trial, note, writer);
  return call('trial-row', { named: { height: `${Math.ceil(height)}mm` }, rest: cells });
}

/** How tall a trial's row is: as its tallest cell. Never less than in print. */
function rowHeight(trial: NoteTrial, note: Note, writer: Writer): number {
  const { data, municipalities } = trial;
  const room = trialRooms;
  const section = (id: TrialSectionId): number => blocksHeight(sectionOf(id, writer), room[id]);
  const names = municipalities.map(({ name }) => name).join(', ') || text.noMunicipalities;
  // With the line that a part of the book has more: the page in the whole.
  const title = [data.code, data.code, data.title];
  const places = data.sources.map(({ place }) => place).join('\n');
  const status = [
    implementationText(data.implementation),
    ...(data.implementation.note ? [data.implementation.note] : []),
    inForceLine(data.inForce),
  ];
  return Math.max(
    paragraphsHeight(title, room.title) + paragraphsHeight([places], plain(room.title)),
    paragraphsHeight([names], plain(room.municipalities)),
    section('indhold'),
    section('maalgruppe'),
    paragraphsHeight(legalBasisTexts(trial, note.acts), plain(room.legalBasis)),
    paragraphsHeight(status, room.ikrafttraedelse) + section('ikrafttraedelse'),
    section('evaluering'),
  );
}

/** One section of a trial, as its plugin wraps it; none when the trial has none. */
function sectionOf(id: TrialSectionId, writer: Writer): RootContent[] {
  return writer.text.tree.children.filter(
    (node) =>
      node.type === 'mdxJsxFlowElement' &&
      node.name === 'TrialSection' &&
      node.attributes.some((attribute) => attribute.value === id),
  );
}
