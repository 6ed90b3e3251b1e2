import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { text } from '../text/da.ts';
import { scriptText } from '../text/reading.ts';

/** The footnotes of a document, numbered as their marks come in it. */
export interface NoteReferences {
  /**
   * A mark in the text.
   * @param name of the footnote, of no other in the document
   * @param write what it says, asked for once
   */
  mark(name: string, write: () => ElementContent[]): Element;
  /** The footnotes themselves, at the end of the document; nothing where there are none. */
  list(): Element[];
}

const noteId = (number: number): string => `note-${number}`;
const markId = (number: number, time: number): string =>
  time === 1 ? `henvisning-${number}` : `henvisning-${number}-${time}`;

/** Collects the footnotes of one document. Reading programs show each where its mark is; who reads on comes back. */
export function createNotes(): NoteReferences {
  const notes = new Map<string, { number: number; marks: number; content: ElementContent[] }>();
  return {
    mark(name, write) {
      const note = notes.get(name) ?? { number: notes.size + 1, marks: 0, content: [] };
      if (!notes.has(name)) {
        notes.set(name, note);
        note.content = write();
      }
      note.marks += 1;
      return h('sup', [
        h(
          'a',
          {
            id: markId(note.number, note.marks),
            href: `#${noteId(note.number)}`,
            'epub:type': 'noteref',
            role: 'doc-noteref',
            ariaLabel: scriptText.note(String(note.number)),
          },
          String(note.number),
        ),
      ]);
    },
    list: () =>
      notes.size === 0
        ? []
        : [
            h('section.footnotes', { 'epub:type': 'footnotes' }, [
              h('h2', text.footnotes),
              ...[...notes.values()].map(({ number, marks, content }) =>
                h(
                  'aside',
                  { id: noteId(number), 'epub:type': 'footnote', role: 'doc-footnote' },
                  withNumber(number, withLinks(content, backLinks(number, marks))),
                ),
              ),
            ]),
          ],
  };
}

/** A footnote's content with what leads back at the end of its last paragraph. */
function withLinks(
  content: readonly ElementContent[],
  links: readonly ElementContent[],
): ElementContent[] {
  const last = content.at(-1);
  if (last?.type === 'element' && last.tagName === 'p')
    return [...content.slice(0, -1), { ...last, children: [...last.children, ...links] }];
  return [...content, h('p', [...links])];
}

/** A footnote's content with its number at the beginning of its first paragraph. */
function withNumber(number: number, [first, ...rest]: readonly ElementContent[]): ElementContent[] {
  const shown = h('span.number', `${number}. `);
  if (first?.type === 'element' && first.tagName === 'p')
    return [{ ...first, children: [shown, ...first.children] }, ...rest];
  return [h('p', shown), ...(first ? [first] : []), ...rest];
}

const backLinks = (number: number, marks: number): ElementContent[] =>
  Array.from({ length: marks }, (_, index): ElementContent[] => [
    { type: 'text', value: '\u00a0' },
    h(
      'a',
      {
        href: `#${markId(number, index + 1)}`,
        role: 'doc-backlink',
        ariaLabel: text.backToReference(number),
      },
      '↩',
    ),
  ]).flat();
