import { joinParts } from '../markdown/typography.ts';
import type { Note } from '../model/assemble.ts';
import { addressFacts, sourceFacts } from '../wording/source-facts.ts';
import { placesBySource } from '../wording/source-pages.ts';
import type { SourceReference } from '../schemas/fields.ts';
import { text } from '../text/da.ts';
import {
  array,
  block,
  call,
  content,
  inline,
  label,
  markup,
  shared,
  shown,
  string,
} from './syntax.ts';
import { labels } from '../model/targets.ts';

/** Where a text's facts stand, source by source: `VIVEs statusnotat, februar 2019: Kapitel 5; Forord`. */
export function sourceLines(references: readonly SourceReference[], note: Note): string[] {
  return placesBySource(references, note).map(({ source, places }) => {
    const title = inline(
      'inside',
      [label(labels.source(source.id)), 'page: false'],
      markup(source.data.shortTitle),
    );
    return content(`${title}: ${markup(joinParts(places.join('; ')))}`);
  });
}

/** A note's documents, each with its facts. */
const sourceEntries = (note: Note): string[] =>
  note.sources.map(({ id, data }) => {
    const own = call('source', {
      args: [label(labels.source(id))],
      named: {
        title: shown(joinParts(data.title)),
        facts: array(
          [...sourceFacts(data), ...addressFacts(data)].map(({ label: name, values }) =>
            array([shown(name), shown(joinParts(values.join('; ')))]),
          ),
        ),
      },
      body: markup(joinParts(data.about)),
    });
    // The same in every part that rests on it.
    return `#(${shared(own)})`;
  });

/** The list of the documents that the publication restates. @param lead what to say of them in a part */
export const sourceList = (note: Note, lead: string = text.sourcesLead): string =>
  block('chapter', {
    args: [label(labels.sources)],
    named: { title: string(text.sources) },
    body: [markup(lead), ...sourceEntries(note)].join('\n\n'),
  });

/** The same within a chapter, for a part that is short. */
export const sourceSection = (note: Note, lead: string): string[] => [
  `== ${markup(text.sources)} ${label(labels.sources)}`,
  markup(lead),
  ...sourceEntries(note),
];
