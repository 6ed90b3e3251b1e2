import { h } from 'hastscript';
import type { NoteChapter, NoteNetwork } from '../model/assemble.ts';
import type { ChapterKind } from '../schemas/chapter.ts';
import { text } from '../text/da.ts';
import { hasText } from '../model/entries.ts';
import { documentOf, type DocumentKind, type EpubDocument } from './document.ts';
import { createNotes } from './footnotes.ts';
import { facts, line, list, origin, type Fact } from './parts-of-page.ts';
import { documentIds, hrefOf } from './places.ts';
import type { Whole } from './whole.ts';
import { createWriter } from './write-text.ts';

const kindOf: Record<ChapterKind, DocumentKind> = {
  forord: 'preface',
  status: 'chapter',
  baggrund: 'chapter',
  om: 'chapter',
};

/** A chapter that belongs to no network. */
export function chapterDocument(chapter: NoteChapter, { note, places }: Whole): EpubDocument {
  const { id, data, address } = chapter;
  const notes = createNotes();
  const writer = createWriter(chapter, { note, places, notes });
  return documentOf({
    id: documentIds.chapter(id),
    title: line(data.title),
    kind: kindOf[data.kind],
    division:
      data.kind === 'forord' ? 'frontmatter' : data.kind === 'om' ? 'backmatter' : 'bodymatter',
    content: [
      h('div.text', writer.blocks(writer.nodes)),
      origin(data.sources, address, note, places),
    ],
    notes,
  });
}

/** A network's chapter: what it is, the facts about it, its text, and its trials. */
export function networkDocument(network: NoteNetwork, { note, places }: Whole): EpubDocument {
  const { id, data, address, trials } = network;
  const notes = createNotes();
  const writer = createWriter(network, { note, places, notes });
  return documentOf({
    id: documentIds.network(id),
    title: line(data.title),
    kind: 'chapter',
    division: 'bodymatter',
    network: data.number,
    number: data.active ? data.number : undefined,
    kicker: data.active ? text.chapter(data.number) : text.inactiveNetwork,
    content: [
      h('p.lead', line(data.theme)),
      facts(text.networkFacts, networkFacts(network)),
      h('div.text', hasText(network) ? writer.blocks(writer.nodes) : [h('p', text.notYetWritten)]),
      ...(trials.length > 0
        ? [
            h('h2', text.inTheNetwork),
            list(
              trials.map((trial) => [
                `${trial.data.code} `,
                h('a', { href: hrefOf(trial.address, places) }, line(trial.data.title)),
              ]),
            ),
          ]
        : []),
      origin(data.sources, address, note, places),
    ],
    notes,
  });
}

function networkFacts({ data, participants, former, trials }: NoteNetwork): Fact[] {
  return [
    [text.participants, participants.map(({ name }) => name).join(', ')],
    [
      text.formerParticipants,
      ...former.map(({ municipality, note }) => line(`${municipality.name}. ${note}`)),
    ],
    [text.trials, trials.length > 0 ? text.countedTrials(trials.length) : text.noTrials],
    [
      text.otherTitles,
      ...(data.otherTitles.length > 0
        ? [line(data.otherTitles.map((title) => `»${title}«`).join(', '))]
        : []),
    ],
    [text.dataSources, ...data.dataSources.map(line)],
  ];
}
