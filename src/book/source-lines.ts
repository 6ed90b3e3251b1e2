import { joinParts } from '../markdown/typography.ts';
import { find, type Note, type NoteSource } from '../model/assemble.ts';
import { addressFacts, sourceFacts } from '../wording/source-facts.ts';
import { placeWithPages } from '../wording/source-pages.ts';
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
import { labels } from './targets.ts';

/** Where a text's facts stand, source by source: `VIVEs statusnotat, februar 2019: Kapitel 5; Forord`. */
export function sourceLines(references: readonly SourceReference[], note: Note): string[] {
  const places = new Map<NoteSource, string[]>();
  for (const { source, place } of references) {
    const entry = find(note.sources, source);
    places.set(entry, [...(places.get(entry) ?? []), placeWithPages(entry.data, place)]);
  }
  return [...places].map(([source, found]) => {
    const title = inline(
      'inside',
      [label(labels.source(source.id)), 'page: false'],
      markup(source.data.shortTitle),
    );
    return content(`${title}: ${markup(joinParts(found.join('; ')))}`);
  });
}

/** The list of the documents that the publication restates. @param lead what they are the sources of */
export function sourceList(note: Note, lead: string = text.sourcesLead): string {
  const sources = note.sources.map(({ id, data }) => {
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
  return block('chapter', {
    args: [label(labels.sources)],
    named: { title: string(text.sources) },
    body: [markup(lead), ...sources].join('\n\n'),
  });
}
