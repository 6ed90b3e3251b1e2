import { joinParts } from '../markdown/typography.ts';
import type { TrialSectionId } from '../markdown/trial-sections.ts';
import { find, type NoteTrial } from '../model/assemble.ts';
import { lawReferences } from '../model/law-effects.ts';
import { blocksHeight } from '../paper/heights.ts';
import { cardRoom } from '../paper/rooms.ts';
import { printColour } from '../schemas/network-look.ts';
import { activityPage } from '../text/activity.ts';
import { text } from '../text/da.ts';
import { lawsText } from '../text/laws.ts';
import { pdfText } from '../text/pdf.ts';
import { evaluationFacts } from '../wording/evaluation-facts.ts';
import { implementationText, inForceText, municipalitiesText } from '../wording/facts.ts';
import { referenceLink } from '../wording/provisions.ts';
import { placeWithPages } from '../wording/source-pages.ts';
import { activityLines } from './activity-lines.ts';

import { legalBasisTexts } from '../wording/legal-basis.ts';
import { placeLink } from './links.ts';
import { array, block, content, inline, label, markup, shared, shown, string } from './syntax.ts';
import { labels } from '../model/targets.ts';
import { sectionNodes } from './trial-row.ts';
import { markupIn } from './wide-words.ts';
import type { Writer } from './writer.ts';

// A trial as its page on the site has it: what its row in appendix 2 says, and besides how it is evaluated in short,
// what is counted in it, and which rules it touches.

/**
 * How tall a text may be that stays on one page, in millimetres, and how many lines a list may have. A quarter of a page:
 * it leaves no large hole.
 */
const tallestWhole = 60;
const longestWhole = 10;

/** What stands beside a name, and whether it is short enough for one page. */
interface Section {
  name: string;
  body: string;
  whole: boolean;
}

const line = (value: string): string => markupIn(joinParts(value), cardRoom);
const pair = (name: string, body: string): string => array([shown(name), content(body)]);
const list = (items: readonly string[]): string => block('list', { args: items.map(content) });
/** What is said of a fact, and the source's remark on it as a sentence of its own. */
const withNote = (value: string, note?: string | false): string =>
  line(note ? `${value.replace(/\.$/, '')}. ${note}` : value);

const names = (value: string): string => inline('names', [], markup(value));

/** The facts at the head of the card, as at the head of the page; who evaluates is said with the rest of that. */
function facts(trial: NoteTrial): string[] {
  const { inForce, implementation } = trial.data;
  return [
    pair(text.trialMunicipalities, names(municipalitiesText(trial))),
    pair(text.inForce, withNote(inForceText(inForce), 'note' in inForce && inForce.note)),
    pair(text.implementation, withNote(implementationText(implementation), implementation.note)),
  ];
}

/** The acts that the trial rests on, and what else of law its row names. */
function law(trial: NoteTrial, { note: { acts } }: Writer): Section {
  const provisions = lawReferences(trial)
    .filter(({ effect }) => effect !== 'giver-hjemmel')
    .map((one) => {
      const named = referenceLink(one, acts, 'title').label;
      return line(`${named} (${lawsText.effects[one.effect]})`);
    });
  const bases = legalBasisTexts(trial, acts).map(line);
  const touched = [inline('strong', [], markup(text.provisions)), list(provisions)];
  return {
    name: text.legalBasis,
    body: [list(bases), ...(provisions.length > 0 ? touched : [])].join('\n\n'),
    whole: bases.length + provisions.length < longestWhole,
  };
}

/** How the trial is evaluated, fact by fact. */
const evaluation = (trial: NoteTrial, { targets }: Writer): string =>
  list(
    // It may be described under another trial of the network, which a part need not have.
    evaluationFacts(trial.data.evaluation, trial.network.trials).map(
      ({ label: name, value, address }) =>
        `${inline('strong', [], line(name))}: ${address ? placeLink(address, line(value), targets) : line(value)}`,
    ),
  );

/** Where the facts stand in the sources. */
const sources = ({ data }: NoteTrial, { note, targets }: Writer): string =>
  list(
    data.sources.map(({ source, place }) => {
      const entry = find(note.sources, source);
      const title = placeLink(entry.address, line(entry.data.shortTitle), targets);
      return `${title}: ${line(placeWithPages(entry.data, place))}`;
    }),
  );

/**
 * A trial as a card.
 * @param foot what else the card ends with, each with its name
 */
export function trialCard(
  trial: NoteTrial,
  writer: Writer,
  foot: readonly (readonly [string, string])[] = [],
): string {
  const { code, title, activity: figures } = trial.data;
  const { data: network } = trial.network;
  const written = (id: TrialSectionId): Section => {
    const nodes = sectionNodes(id, writer);
    return {
      name: text.sections[id],
      body: writer.inRoom(cardRoom).blocks(nodes),
      whole: blocksHeight(nodes, cardRoom) < tallestWhole,
    };
  };
  const listed = (name: string, body: string, lines: number): Section => ({
    name,
    body,
    whole: lines < longestWhole,
  });
  const sections = [
    written('indhold'),
    written('maalgruppe'),
    law(trial, writer),
    written('ikrafttraedelse'),
    written('evaluering'),
    listed(text.evaluationFacts, evaluation(trial, writer), 1),
    ...(figures.length > 0
      ? [listed(activityPage.title, activityLines(trial, writer.note.country), figures.length)]
      : []),
    listed(text.sources, sources(trial, writer), trial.data.sources.length),
    ...foot.map(([name, body]) => listed(name, body, 1)),
  ].filter(({ body }) => body !== '');
  return block('trial-card', {
    args: [label(labels.trial(code)), string(joinParts(`${code} ${title}`))],
    named: {
      network: string(joinParts(pdfText.part.network(network.number, network.title))),
      colour: string(printColour(network.number)),
      facts: array(facts(trial)),
    },
    rest: sections.map(({ name, body, whole }) =>
      shared(array([string(name), String(whole), content(body)])),
    ),
  });
}

/** Cards below one another, on pages of their own. */
export const cardPages = (cards: readonly string[]): string =>
  block('card-pages', { body: cards.join('\n\n') });
