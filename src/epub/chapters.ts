import type { Element } from 'hast';
import { h } from 'hastscript';
import type { NoteChapter, NoteNetwork } from '../model/assemble.ts';
import type { ChapterKind } from '../schemas/chapter.ts';
import { text } from '../text/da.ts';
import { hasText } from '../model/entries.ts';
import { leadAbove } from '../wording/lead.ts';
import { documentOf, type DocumentKind, type EpubDocument } from './document.ts';
import { createNotes } from './footnotes.ts';
import { facts, line, list, origin, type Fact } from './parts-of-page.ts';
import { documentIds, hrefOf } from './places.ts';
import type { Whole } from './whole.ts';
import { createWriter, type TextWriter } from './write-text.ts';

const kindOf: Record<ChapterKind, DocumentKind> = {
  forord: 'preface',
  status: 'chapter',
  baggrund: 'chapter',
  om: 'chapter',
};

/** What a text is about, above it. */
function lead(about: string, { tree }: TextWriter): Element | undefined {
  const said = leadAbove(about, tree);
  return said === undefined ? undefined : h('p.lead', line(said));
}

/** A chapter that belongs to no network. */
export function chapterDocument(chapter: NoteChapter, whole: Whole): EpubDocument {
  const { id, data, address } = chapter;
  const { note, places } = whole;
  const notes = createNotes();
  const writer = createWriter(chapter, { ...whole, notes });
  return documentOf({
    id: documentIds.chapter(id),
    title: line(data.title),
    kind: kindOf[data.kind],
    division:
      data.kind === 'forord' ? 'frontmatter' : data.kind === 'om' ? 'backmatter' : 'bodymatter',
    content: [
      lead(data.summary, writer),
      h('div.text', writer.blocks(writer.tree.children)),
      origin(data.sources, address, note, places),
    ],
    notes,
  });
}

/** A network's chapter: what it is, the facts about it, its text, and its trials. */
export function networkDocument(network: NoteNetwork, whole: Whole): EpubDocument {
  const { id, data, address, trials } = network;
  const { note, places } = whole;
  const notes = createNotes();
  const writer = createWriter(network, { ...whole, notes });
  return documentOf({
    id: documentIds.network(id),
    title: line(data.title),
    kind: 'chapter',
    division: 'bodymatter',
    network: data.number,
    number: data.active ? data.number : undefined,
    kicker: data.active ? text.chapter(data.number) : text.inactiveNetwork,
    content: [
      lead(data.theme, writer),
      facts(text.networkFacts, networkFacts(network)),
      h(
        'div.text',
        hasText(network) ? writer.blocks(writer.tree.children) : [h('p', text.notYetWritten)],
      ),
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
