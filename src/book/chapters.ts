import type { Root, RootContent } from 'mdast';
import { EXIT, visit } from 'unist-util-visit';
import { joinParts } from '../markdown/typography.ts';
import type { Note, NoteChapter, NoteNetwork } from '../model/assemble.ts';
import type { Network } from '../schemas/network.ts';
import { printColour } from '../schemas/network-look.ts';
import { absolute } from '../settings.ts';
import { text } from '../text/da.ts';
import { pdfText } from '../text/pdf.ts';
import { leadAbove } from '../wording/lead.ts';
import { networkLook } from './network-look.ts';
import { sourceLines } from './source-lines.ts';
import { array, block, content, inline, label, markup, shown, string } from './syntax.ts';
import { labels } from '../model/targets.ts';
import type { Writer } from './writer.ts';

/** A chapter that belongs to no network. */
export function chapterPart({ id, data, address }: NoteChapter, writer: Writer): string {
  const sources = sourceLines(data.sources, writer.note);
  return block('chapter', {
    args: [label(labels.chapter(id))],
    named: {
      title: string(joinParts(data.title)),
      lead: lead(data.summary, writer),
    },
    body: parts(
      sources.length > 0 ? beforeSources(writer) : writer.blocks(writer.text.tree.children),
      sources.length > 0
        ? block('source-lines', { args: [shown(pdfText.sourcesOfText), ...sources] })
        : '',
      block('on-web', {
        args: [shown(pdfText.onWeb), string(absolute(address))],
        // One more line about the text, where there are some already.
        named: sources.length > 0 ? { above: '0.85em' } : {},
      }),
    ),
  });
}

/** What a text is about, above it. */
function lead(about: string, { text: { tree } }: Writer): string | undefined {
  const said = leadAbove(about, tree);
  return said === undefined ? undefined : shown(joinParts(said));
}

function hasFootnotes(nodes: readonly RootContent[]): boolean {
  let found = false;
  visit({ type: 'root', children: [...nodes] } satisfies Root, 'footnoteReference', () => {
    found = true;
    return EXIT;
  });
  return found;
}

/** A text whose last paragraph the lines about its sources stay with. */
function beforeSources(writer: Writer): string {
  const { children } = writer.text.tree;
  const written = children.map((node) => writer.blocks([node]));
  const last = written.findLastIndex((part) => part !== '');
  // Where the paragraph is moved to the next page, its notes would stay behind: better that the sources do not follow.
  if (hasFootnotes(children.slice(last, last + 1))) return parts(...written);
  return parts(
    ...written.slice(0, Math.max(last, 0)),
    ...written.slice(last, last + 1).map((body) => block('before-sources', { body })),
  );
}

/** A network's chapter: what it is, the facts about it, and the rest of its text. */
export function networkPart(network: NoteNetwork, writer: Writer): string {
  const { id, data } = network;
  const { children } = writer.text.tree;
  const [intro, rest] = beforeFirstSection(children);
  return block('chapter', {
    args: [label(labels.network(id))],
    named: {
      title: string(joinParts(data.title)),
      number: data.active ? String(data.number) : undefined,
      kicker: data.active ? undefined : string(text.inactiveNetwork),
      look: data.active ? networkLook(data.number) : undefined,
      lead: lead(data.theme, writer),
    },
    body: parts(
      children.length > 0 ? writer.blocks(intro) : markup(text.notYetWritten),
      networkFacts(network, writer.note),
      writer.blocks(rest),
    ),
  });
}

const parts = (...written: string[]): string => written.filter((part) => part !== '').join('\n\n');

function beforeFirstSection(nodes: RootContent[]): [RootContent[], RootContent[]] {
  const first = nodes.findIndex((node) => node.type === 'heading' && node.depth === 2);
  return first < 0 ? [nodes, []] : [nodes.slice(0, first), nodes.slice(first)];
}

function networkFacts(
  { data, participants, former, trials, address }: NoteNetwork,
  note: Note,
): string {
  const fact = (name: string, body: string): string => array([shown(name), content(body)]);
  const line = (value: string): string => markup(joinParts(value));
  const list = (items: readonly string[]): string =>
    block('list', { args: items.map((item) => content(line(item))) });
  const facts = {
    participants: [fact(text.participants, line(participants.map(({ name }) => name).join(', ')))],
    former: former.map(({ municipality, note: about }) =>
      fact(text.formerParticipants, line(`${municipality.name}. ${about}`)),
    ),
    number: [
      fact(
        text.trials,
        trials.length > 0 ? trialsLine(data.number, trials.length) : line(text.noTrials),
      ),
    ],
    otherTitles:
      data.otherTitles.length > 0
        ? [fact(text.otherTitles, line(data.otherTitles.map((title) => `»${title}«`).join(', ')))]
        : [],
    dataSources:
      data.dataSources.length > 0 ? [fact(text.dataSources, list(data.dataSources))] : [],
    sources: [
      fact(pdfText.sourcesOfText, block('plain-list', { args: sourceLines(data.sources, note) })),
    ],
    // Above the facts, in the chapter's heading.
    title: [],
    active: [],
    // Above the text, and in appendix 1.
    theme: [],
    // What the source counts stands on the page of the reconciliation.
    stated: [],
    // For who gives the next trial its code.
    codes: [],
  } satisfies Record<keyof Network, string[]>;
  return block('facts', {
    named: { colour: data.active ? `rgb(${string(printColour(data.number))})` : undefined },
    rest: [
      ...Object.values(facts).flat(),
      fact(pdfText.onWeb, inline('web-address', [string(absolute(address))])),
    ],
  });
}

function trialsLine(number: number, count: number): string {
  const table = inline(
    'inside',
    [label(labels.appendixTable(number))],
    markup(text.appendixTable(number).toLowerCase()),
  );
  return `${markup(pdfText.approvedTrials(text.countedTrials(count)))}${table}.`;
}
