import type { Note, NoteMunicipality, NoteNetwork } from '../model/assemble.ts';
import { trialsByNetwork } from '../model/participation.ts';
import { labels } from '../model/targets.ts';
import { text } from '../text/da.ts';
import { municipalityText } from '../text/municipalities.ts';
import { municipalityLaw } from '../wording/municipality-law.ts';
import {
  countedInWords,
  evaluationsText,
  participationText,
  statusesText,
  trialInShort,
} from '../wording/municipality.ts';
import type { BookPart } from '../wording/parts.ts';
import { chapterHeading, fact, inside, line, pieceOf, section } from './chapters.ts';
import { bulletList } from './numbers.ts';
import { paragraph } from './paragraphs.ts';
import type { Piece } from './piece.ts';
import { words } from './runs.ts';
import { lineWidths } from './shell.ts';
import { table } from './tables.ts';

// What the part about a municipality begins with: the same as the municipality's page.

const body = (said: string): string => paragraph('BodyText', line(said));
const bullet = (said: string): string =>
  paragraph('ListParagraph', said, { item: { list: bulletList, level: 0 } });
const named = (title: string): string =>
  paragraph('BodyText', words(title, { bold: true }), { keepNext: true });

/** @param all how many trials there are in the whole note */
export const municipalityPiece = (
  part: BookPart,
  municipality: NoteMunicipality,
  all: number,
): Piece =>
  pieceOf((piece) => {
    const { networks, formerNetworks, trials, region, code } = municipality;
    const names = (some: readonly NoteNetwork[]): string =>
      some.map(({ data }) => data.title).join('; ') || text.none;
    return [
      chapterHeading(part.title, labels.municipality, piece),
      body([participationText(municipality, all), statusesText(trials)].join(' ').trim()),
      fact(text.networks, line(names(networks))),
      formerNetworks.length > 0 ? fact(text.formerNetworks, line(names(formerNetworks))) : '',
      fact(text.trials, line(trials.length > 0 ? text.countedTrials(trials.length) : text.none)),
      fact(text.region, line(region)),
      fact(text.municipalityCode, line(code)),
      trialsOf(municipality, piece),
      ...part.note.networks.map((network) => networkInShort(network, piece)),
      figures(part, municipality, piece),
      laws(municipality, part.note, piece),
    ].join('');
  });

/** The municipality's trials network by network, each with its status, who evaluates it, and with whom it is. */
function trialsOf(municipality: NoteMunicipality, piece: Piece): string {
  const { trials } = municipality;
  if (trials.length === 0) return '';
  return [
    section(municipalityText.trialsHeading, 'kommunens-forsoeg', piece),
    ...trialsByNetwork(trials).flatMap(({ network, trials: own }) => [
      named(network.data.title),
      ...own.map((trial) => {
        const { code, title } = trial.data;
        return bullet(
          inside(labels.trial(code), `${code} ${title}`) +
            line(`: ${trialInShort(municipality, trial)}`),
        );
      }),
    ]),
    section(municipalityText.evaluationHeading, 'kommunens-evaluering', piece),
    body(evaluationsText(trials)),
  ].join('');
}

const networkInShort = ({ id, data, participants, former }: NoteNetwork, piece: Piece): string =>
  [
    section(data.title, labels.network(id), piece),
    body(data.theme),
    body(`${text.participants}: ${participants.map(({ name }) => name).join(', ')}.`),
    ...former.map(({ municipality, note }) =>
      body(`${text.takesNoActivePart}: ${municipality.name}. ${note}`),
    ),
  ].join('');

/** What is counted in the municipality, also in trials that do not name it. */
function figures(
  { note, counted = [] }: BookPart,
  municipality: NoteMunicipality,
  piece: Piece,
): string {
  if (counted.length === 0) return '';
  const cell = (said: string): string => paragraph('TableText', said);
  const rows = counted.map((one) => {
    const { title, isOwn, counted: said } = countedInWords(municipality, one, note);
    return [
      cell(isOwn ? inside(labels.trial(one.trial.data.code), title) : line(title)),
      cell(line(said)),
    ];
  });
  const title = text.municipalityActivity(municipality.name);
  return [
    section(text.activity, 'kommunens-aktivitet', piece),
    paragraph('Caption', words(title), { keepNext: true }),
    table({
      title,
      widths: [lineWidths.upright * 0.55, lineWidths.upright * 0.45].map(Math.floor),
      header: [text.trial, text.activity].map((name) => paragraph('TableHeading', words(name))),
      rows,
    }),
  ].join('');
}

/** What the municipality's trials rest on, act by act. */
function laws({ trials }: NoteMunicipality, { acts }: Note, piece: Piece): string {
  if (trials.length === 0) return '';
  const { laws: found, unnamed } = municipalityLaw(trials, acts);
  const counted = (name: string, count: number): string =>
    bullet(line(`${name}: ${municipalityText.trials(count)}`));
  return [
    section(text.legalBases, 'kommunens-hjemler', piece),
    body(municipalityText.legalBasisIntro),
    ...found.flatMap(({ title, places }) => [
      named(title),
      ...places.map(({ label, count }) => counted(label, count)),
    ]),
    ...(unnamed > 0 ? [counted(municipalityText.generalUnnamed, unnamed)] : []),
  ].join('');
}
