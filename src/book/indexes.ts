import type { Note } from '../model/assemble.ts';
import { labels } from '../model/targets.ts';
import { joinParts } from '../markdown/typography.ts';
import { pdfText } from '../text/pdf.ts';
import {
  legalBasisIndexGroups,
  municipalityIndexGroups,
  provisionIndexGroups,
  type IndexEntry,
  type IndexGroup,
} from '../wording/indexes.ts';
import { block, call, label, markup, shown, string } from './syntax.ts';

/** A line of an index: a name, and the places in the book that it leads to, in their order there. */
const entry = ({ name, networks, trials }: IndexEntry): string =>
  call('index-entry', {
    args: [shown(joinParts(name))],
    rest: [
      ...networks.map(({ id }) => label(labels.network(id))),
      ...trials.map(({ data }) => label(labels.trial(data.code))),
    ],
  });

const group = ({ title, entries }: IndexGroup): string =>
  block('index-group', { args: [shown(title)], rest: entries.map(entry) });

function indexChapter(
  id: string,
  { title, lead }: { title: string; lead: string },
  groups: readonly IndexGroup[],
): string {
  return block('chapter', {
    args: [label(id)],
    named: { title: string(title) },
    body: `${markup(lead)}\n\n${block('index', { body: groups.map(group).join('\n\n') })}`,
  });
}

/** On which pages each municipality stands: in the chapters of its networks, and in its trials' rows. */
export const municipalityIndex = (note: Note): string =>
  indexChapter(labels.municipalityIndex, pdfText.municipalityIndex, municipalityIndexGroups(note));

/** On which pages the trials stand that rest on each section of each act, and on acts as a whole. */
export const legalBasisIndex = (note: Note): string =>
  indexChapter(labels.legalBasisIndex, pdfText.legalBasisIndex, legalBasisIndexGroups(note));

/** On which pages the trials stand whose row names a rule, act by act: each way that it is meant has a line. */
export const provisionIndex = (note: Note): string =>
  indexChapter(labels.provisionIndex, pdfText.provisionIndex, provisionIndexGroups(note));
