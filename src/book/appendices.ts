import { joinParts } from '../markdown/typography.ts';
import type { Note, NoteNetwork, NoteTrial } from '../model/assemble.ts';
import { noteSize } from '../model/counts.ts';
import { text } from '../text/da.ts';
import { networkLook } from './network-look.ts';
import { array, block, content, inline, label, markup, shared, shown, string } from './syntax.ts';
import { labels } from '../model/targets.ts';
import { trialHeaders, trialRow } from './trial-row.ts';
import type { Writer } from './writer.ts';

const line = (value: string): string => shown(joinParts(value));

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
      columns: '(1fr, 1.2fr, 1.5fr)',
      header: array([text.network, text.municipalities, text.theme].map(shown)),
    },
    rest: rows,
  });
  return block('chapter', {
    args: [label(labels.appendix1)],
    named: { title: string(text.appendix1) },
    body: `${markup(text.appendix1Lead(networks.length))}\n\n${block('captioned', {
      args: [shown(text.appendix1Caption(networks.length))],
      body: table,
    })}`,
  });
}

/**
 * Appendix 2: a wide table for each network with trials, a row for each trial.
 * @param lead what to say of the tables where they are not all there
 */
export function appendix2(
  note: Note,
  writerOf: (trial: NoteTrial) => Writer,
  lead: string = text.appendix2Lead(noteSize(note).tables),
): string {
  const networks = note.networks.filter((network) => network.trials.length > 0);
  const tables = networks.map((network, index) => trialTable(network, index === 0, writerOf));
  return block('wide-chapter', {
    args: [label(labels.appendix2)],
    named: {
      title: string(text.appendix2),
      lead: shown(joinParts(lead)),
      begins: networks[0] && beginning(networks[0]),
    },
    body: tables.join('\n\n'),
  });
}

/** What the pages of a network's table begin with, for Typst to know them by. */
const beginning = ({ data }: NoteNetwork): string =>
  shared(`v(0pt, weak: true) /* ${data.number} */`);

function trialTable(
  network: NoteNetwork,
  first: boolean,
  writerOf: (trial: NoteTrial) => Writer,
): string {
  const { data, trials } = network;
  return block('trial-table', {
    args: [label(labels.appendixTable(data.number))],
    named: {
      title: string(joinParts(text.appendix2Table(data.number, data.title))),
      look: networkLook(data.number),
      header: array(trialHeaders.map(shown)),
      first: first ? 'true' : undefined,
      begins: first ? undefined : beginning(network),
    },
    rest: trials.map((trial) => trialRow(trial, writerOf(trial))),
  });
}
