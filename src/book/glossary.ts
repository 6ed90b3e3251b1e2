import { joinParts } from '../markdown/typography.ts';
import { find, type Note } from '../model/assemble.ts';
import { lettersOfGlossary, shownTerm } from '../model/glossary.ts';
import type { SourceReference } from '../schemas/fields.ts';
import type { GlossaryTerm } from '../schemas/glossary.ts';
import { glossaryText } from '../text/glossary.ts';
import { pdfText } from '../text/pdf.ts';
import { block, call, label, markup, shown, string } from './syntax.ts';
import { labels } from '../model/targets.ts';

/** Who says what a word means: `Kilde: VIVEs statusnotat, februar 2019: Kapitel 5`. */
const sourcesText = (references: readonly SourceReference[], { sources }: Note): string =>
  joinParts(
    `${glossaryText.source}: ${references
      .map(({ source, place }) => `${find(sources, source).data.shortTitle}: ${place}`)
      .join('; ')}`,
  );

/** The glossary: each word with what it is short for and what it means, letter by letter. */
export function glossaryPart(terms: readonly GlossaryTerm[], note: Note): string {
  const groups = lettersOfGlossary(terms).map(({ letter, terms: own }) =>
    block('glossary-group', {
      args: [shown(letter ?? glossaryText.signs)],
      rest: own.map((entry) => {
        const { term, full, explanation } = shownTerm(entry);
        return call('glossary-entry', {
          args: [shown(term), shown(explanation)],
          named: {
            full: full === undefined ? undefined : shown(full),
            source: entry.origin === 'kilde' ? shown(sourcesText(entry.sources, note)) : undefined,
          },
        });
      }),
    }),
  );
  return block('chapter', {
    args: [label(labels.glossary)],
    named: { title: string(glossaryText.title) },
    body: [markup(pdfText.glossaryLead), block('glossary', { body: groups.join('\n\n') })].join(
      '\n\n',
    ),
  });
}
