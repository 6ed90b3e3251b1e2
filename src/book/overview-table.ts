import { joinParts } from '../markdown/typography.ts';
import { overviewAnchor } from '../model/addresses.ts';
import { activeMunicipalities } from '../model/counts.ts';
import { numberedTable } from '../text/captions.ts';
import { numberText } from '../text/formats.ts';
import { text } from '../text/da.ts';
import { labels } from '../model/targets.ts';
import { placeLink } from './links.ts';
import { array, block, content, label, markup, shown } from './syntax.ts';
import type { Writer } from './writer.ts';

/** Table 1: the networks with the numbers that the source states for them. */
export function overviewTable({
  note,
  numbers,
  targets,
}: Pick<Writer, 'note' | 'numbers' | 'targets'>): string {
  const rows = note.networks.flatMap(({ address, data }) =>
    data.stated
      ? array([
          content(placeLink(address, markup(data.title), targets)),
          shown(numberText(data.stated.participants)),
          shown(numberText(data.stated.approved)),
        ])
      : [],
  );
  const { caption, participants, approved } = text.table1;
  return block('captioned', {
    args: [shown(joinParts(numberedTable(caption, numbers.get(overviewAnchor)?.table)))],
    named: {
      id: label(labels.table1),
      note: shown(text.table1.note(activeMunicipalities(note).length)),
    },
    body: block('data-table', {
      named: {
        align: '(left, right, right)',
        header: array([text.network, participants, approved].map(shown)),
      },
      rest: rows,
    }),
  });
}
