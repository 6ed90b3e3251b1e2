import { joinParts } from '../markdown/typography.ts';
import type { TrialSectionId } from '../markdown/trial-sections.ts';
import { find, type NoteTrial } from '../model/assemble.ts';
import { lawReferences } from '../model/law-effects.ts';
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
import { legalBasisTexts } from './legal-basis.ts';
import { placeLink } from './links.ts';
import { array, block, content, inline, label, markup, shared, shown, string } from './syntax.ts';
import { labels } from './targets.ts';
import { sectionNodes } from './trial-row.ts';
import { markupIn } from './wide-words.ts';
import type { Writer } from './writer.ts';

// A trial as its page on the site has it: what its row in appendix 2 says, and besides how it is evaluated in short,
// what is counted in it, and which rules it touches.

/** As many signs of Typst as about 50 mm of a card take: so much may stay on one page. */
const longestWhole = 1200;

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
function law(trial: NoteTrial, { note: { acts } }: Writer): string {
  const provisions = lawReferences(trial)
    .filter(({ effect }) => effect !== 'giver-hjemmel')
    .map((one) => {
      const named = referenceLink(one, acts, 'title').label;
      return line(`${named} (${lawsText.effects[one.effect]})`);
    });
  const basis = list(legalBasisTexts(trial, acts).map(line));
  if (provisions.length === 0) return basis;
  return [basis, inline('strong', [], markup(text.provisions)), list(provisions)].join('\n\n');
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
  const written = (id: TrialSectionId): [string, string] => [
    text.sections[id],
    writer.inRoom(cardRoom).blocks(sectionNodes(id, writer)),
  ];
  const sections = [
    written('indhold'),
    written('maalgruppe'),
    [text.legalBasis, law(trial, writer)] as const,
    written('ikrafttraedelse'),
    written('evaluering'),
    [text.evaluationFacts, evaluation(trial, writer)] as const,
    ...(figures.length > 0
      ? [[activityPage.title, activityLines(trial, writer.note.country)] as const]
      : []),
    [text.sources, sources(trial, writer)] as const,
    ...foot,
  ].filter(([, body]) => body !== '');
  return block('trial-card', {
    args: [label(labels.trial(code)), string(joinParts(`${code} ${title}`))],
    named: {
      network: string(joinParts(pdfText.part.network(network.number, network.title))),
      colour: string(printColour(network.number)),
      facts: array(facts(trial)),
    },
    rest: sections.map(([name, body]) =>
      shared(array([string(name), String(body.length < longestWhole), content(body)])),
    ),
  });
}

/** Cards below one another, on pages of their own. */
export const cardPages = (cards: readonly string[]): string =>
  block('card-pages', { body: cards.join('\n\n') });
