import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { joinParts } from '../markdown/typography.ts';
import type { Note } from '../model/assemble.ts';
import type { SourceReference } from '../schemas/fields.ts';
import { absolute } from '../settings.ts';
import { pdfText } from '../text/pdf.ts';
import { placesBySource } from '../wording/source-pages.ts';
import { hrefOf, type Places } from './places.ts';

// What pages are put together of besides the texts.

export type Content = ElementContent | string;

/** A field's words, with what belongs together kept together. */
export const line = (value: string): string => joinParts(value);

/** A fact: its name, and each of its values. */
export type Fact = [name: string, ...values: (Content | readonly Content[])[]];

/** A list of facts; one without a value is left out. */
export const facts = (label: string | undefined, all: readonly Fact[]): Element =>
  h(
    'dl.facts',
    { ariaLabel: label },
    all
      .filter(([, ...values]) => values.length > 0)
      .flatMap(([name, ...values]) => [
        h('dt', name),
        ...values.map((value) => h('dd', [value].flat() as Content[])),
      ]),
  );

/** A table whose first cell heads its row. @param numbers the columns that hold numbers */
export const table = ({
  id,
  caption,
  columns,
  numbers = [],
  rows,
  className,
}: {
  id?: string;
  caption: string;
  columns: readonly string[];
  numbers?: readonly number[];
  rows: readonly (readonly (Content | readonly Content[])[])[];
  className?: string;
}): Element => {
  const classOf = (column: number): string | undefined =>
    numbers.includes(column) ? 'number' : undefined;
  return h('table', { id, className: className === undefined ? undefined : [className] }, [
    h('caption', caption),
    h('thead', [
      h(
        'tr',
        columns.map((name, at) => h('th', { scope: 'col', class: classOf(at) }, name)),
      ),
    ]),
    h(
      'tbody',
      rows.map((cells) =>
        h(
          'tr',
          cells.map((cell, at) => {
            const content = [cell].flat() as Content[];
            return at === 0
              ? h('th', { scope: 'row' }, content)
              : h('td', { class: classOf(at) }, content);
          }),
        ),
      ),
    ),
  ]);
};

/** Where a text's facts stand, source by source. */
export const sourceLines = (
  references: readonly SourceReference[],
  note: Note,
  places: Places,
): Content[][] =>
  placesBySource(references, note).map(({ source, places: found }) => [
    h('a', { href: hrefOf(source.address, places) }, source.data.shortTitle),
    `: ${line(found.join('; '))}`,
  ]);

/** A link to the page itself on the site. */
export const onSite = (address: string): Element =>
  h('a', { href: absolute(address) }, absolute(address));

/** Where a text comes from and where it is on the site, at the end of it. */
export const origin = (
  references: readonly SourceReference[],
  address: string,
  note: Note,
  places: Places,
): Element =>
  facts(undefined, [
    [pdfText.sourcesOfText, ...sourceLines(references, note, places)],
    [pdfText.onWeb, onSite(address)],
  ]);

/** A list of lines. */
export const list = (items: readonly (Content | readonly Content[])[]): Element =>
  h(
    'ul',
    items.map((item) => h('li', [item].flat() as Content[])),
  );
