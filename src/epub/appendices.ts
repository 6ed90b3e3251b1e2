import type { Element } from 'hast';
import { h } from 'hastscript';
import { appendix1Anchor } from '../model/addresses.ts';
import { text } from '../text/da.ts';
import { documentOf, fileOf, type EpubDocument } from './document.ts';
import { facts, line, list } from './parts-of-page.ts';
import { documentIds, hrefOf } from './places.ts';
import { pdfText } from '../text/pdf.ts';
import { trialsDocument } from './trials.ts';
import type { Whole } from './whole.ts';

/** Appendix 1: each network with its municipalities and its theme, one after another: three columns of text have no room. */
export function appendix1({ note, places }: Whole): EpubDocument {
  const { networks } = note;
  const entries = networks.flatMap(({ data, participants, former, address }): Element[] => [
    h('h2', [
      h('a', { href: hrefOf(address, places) }, line(data.title)),
      ...(data.active ? [] : [` (${text.inactive})`]),
    ]),
    facts(line(data.title), [
      [
        text.municipalities,
        participants.map(({ name }) => name).join(', '),
        ...former.map(({ municipality, note: about }) =>
          line(`${text.takesNoActivePart}: ${municipality.name}. ${about}`),
        ),
      ],
      [text.theme, line(data.theme)],
    ]),
  ]);
  return documentOf({
    id: documentIds.appendix1,
    title: text.appendix1,
    kind: 'appendix',
    division: 'backmatter',
    content: [
      h('p', text.appendix1Lead(networks.length)),
      h(
        'div',
        { id: appendix1Anchor, role: 'group', ariaLabel: text.appendix1Caption(networks.length) },
        [h('p.caption', text.appendix1Caption(networks.length)), ...entries],
      ),
    ],
  });
}

/** Appendix 2: what it is, and a document for each of its tables. */
export function appendix2(whole: Whole): EpubDocument[] {
  const { note, network: own } = whole;
  const networks = note.networks.filter(({ trials }) => trials.length > 0);
  if (networks.length === 0) return [];
  return [
    documentOf({
      id: documentIds.appendix2,
      title: text.appendix2,
      kind: 'appendix',
      division: 'backmatter',
      content: [
        h(
          'p',
          line(own ? pdfText.part.tables(own.data.title) : text.appendix2Lead(networks.length)),
        ),
        list(
          networks.map(({ data }) =>
            h(
              'a',
              { href: fileOf(documentIds.appendixTable(data.number)) },
              line(text.appendix2Table(data.number, data.title)),
            ),
          ),
        ),
      ],
    }),
    ...networks.map((network) => trialsDocument(network, whole)),
  ];
}
