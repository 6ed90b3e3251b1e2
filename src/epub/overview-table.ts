import type { Element } from 'hast';
import { h } from 'hastscript';
import { overviewAnchor } from '../model/addresses.ts';
import type { Note } from '../model/assemble.ts';
import { activeMunicipalities } from '../model/counts.ts';
import { text } from '../text/da.ts';
import { numberText } from '../text/formats.ts';
import { hrefOf, type Places } from './places.ts';
import { table } from './parts-of-page.ts';

/** Table 1: the networks with the numbers that the source states for them. */
export function overviewTable(note: Note, places: Places): Element[] {
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
      caption,
      columns: [text.network, participants, approved],
      numbers: [1, 2],
      rows,
    }),
    h('p.remark', text.table1.note(activeMunicipalities(note).length)),
  ];
}
