import { joinParts } from '../markdown/typography.ts';
import type { Note } from '../model/assemble.ts';
import { pdfText } from '../text/pdf.ts';
import {
  legalBasisGroups,
  municipalityGroups,
  provisionGroups,
  type IndexGroup,
} from '../wording/indexes.ts';
import { block, call, label, markup, shown, string } from './syntax.ts';
import { labels } from '../model/targets.ts';

/** An index: each line a name, and the pages that it leads to, in their order in the book. */
function indexChapter(
  id: string,
  { title, lead }: { title: string; lead: string },
  groups: readonly IndexGroup[],
): string {
  const written = groups.map((group) =>
    block('index-group', {
      args: [shown(joinParts(group.title))],
      rest: group.entries.map(({ name, networks, trials }) =>
        call('index-entry', {
          args: [shown(name)],
          rest: [
            ...networks.map((network) => label(labels.network(network.id))),
            ...trials.map(({ data }) => label(labels.trial(data.code))),
          ],
        }),
      ),
    }),
  );
  return block('chapter', {
    args: [label(id)],
    named: { title: string(title) },
    body: `${markup(lead)}\n\n${block('index', { body: written.join('\n\n') })}`,
  });
}

/** On which pages each municipality stands: in the chapters of its networks, and in its trials' rows. */
export const municipalityIndex = (note: Note): string =>
  indexChapter(labels.municipalityIndex, pdfText.municipalityIndex, municipalityGroups(note));

/** On which pages the trials stand that rest on each section of each act, and on acts as a whole. */
export const legalBasisIndex = (note: Note): string =>
  indexChapter(labels.legalBasisIndex, pdfText.legalBasisIndex, legalBasisGroups(note));

/** On which pages the trials stand whose row names a rule, act by act: each way that it is meant has a line. */
export const provisionIndex = (note: Note): string =>
  indexChapter(labels.provisionIndex, pdfText.provisionIndex, provisionGroups(note));
