import type { Element } from 'hast';
import { h } from 'hastscript';
import { overviewAnchor } from '../model/addresses.ts';
import { activeMunicipalities } from '../model/counts.ts';
import { numberedTable } from '../text/captions.ts';
import { text } from '../text/da.ts';
import { numberText } from '../text/formats.ts';
import { hrefOf } from './places.ts';
import { line, table } from './parts-of-page.ts';
import type { Context } from './write-text.ts';

/** Table 1: the networks with the numbers that the source states for them. */
export function overviewTable({
  note,
  places,
  numbers,
}: Pick<Context, 'note' | 'places' | 'numbers'>): Element[] {
  const { caption, participants, approved } = text.table1;
  const rows = note.networks.flatMap(({ data, address }) =>
    data.stated
      ? [
          [
            h('a', { href: hrefOf(address, places) }, data.title),
            numberText(data.stated.participants),
            numberText(data.stated.approved),
          ],
        ]
      : [],
  );
  return [
    table({
      id: overviewAnchor,
      caption: line(numberedTable(caption, numbers.get(overviewAnchor)?.table)),
      columns: [text.network, participants, approved],
      numbers: [1, 2],
      rows,
    }),
    h('p.remark', text.table1.note(activeMunicipalities(note).length)),
  ];
}
