import {
  AlignmentType,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type ILevelsOptions,
  type ISectionOptions,
} from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { wordText } from '../text/word.ts';
import { styles } from './styles.ts';
import { tableStyle } from './table-style.ts';

// What all documents have alike is written by the library, once: styles, settings, lists, header and footer, and how the
// parts hang together. Only the text is written by ourselves (docs/arkitektur.md says why).

/** What stands in the shell where each document says something of its own. */
export const places = {
  title: '{{titel}}',
  runningTitle: '{{kolumnetitel}}',
  description: '{{beskrivelse}}',
  author: '{{redaktion}}',
} as const;

/** A document without text. */
export interface Shell {
  /** Its parts that are XML, by their paths. */
  parts: ReadonlyMap<string, string>;
  /** How sections are set up: the first, those like it, and those with wide tables. */
  sections: { first: string; upright: string; wide: string };
  /** The lists' looks, by what they are. */
  looks: { bullets: number; list: number; headings: number };
}

/** How wide the lines are, in twips, in sections that are upright and wide. */
export const lineWidths = { upright: 9070, wide: 15136 } as const;

const [short, long] = [11906, 16838];

const level = (index: number, format: 'bullet' | 'decimal', text: string): ILevelsOptions => ({
  level: index,
  format,
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 357 * (index + 1), hanging: 357 } } },
});

const headingLevel = (index: number, text: string): ILevelsOptions => ({
  level: index,
  format: 'decimal',
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 680, hanging: 680 } } },
});

const depths = [0, 1, 2, 3] as const;
const bullets = ['•', '–', '•', '–'];

/** In this order they are numbered after the library's own. */
const numbering = [
  {
    reference: 'punkter',
    levels: depths.map((index) => level(index, 'bullet', bullets[index] ?? '•')),
  },
  {
    reference: 'numre',
    levels: depths.map((index) => level(index, 'decimal', `%${index + 1}.`)),
  },
  { reference: 'kapitler', levels: [headingLevel(0, '%1'), headingLevel(1, '%1.%2')] },
];

const header = new Header({
  children: [new Paragraph({ style: 'Header', children: [new TextRun(places.runningTitle)] })],
});
const footer = new Footer({
  children: [
    new Paragraph({
      style: 'Footer',
      children: [
        new TextRun({
          children: [
            `${wordText.page} `,
            PageNumber.CURRENT,
            ` ${wordText.of} `,
            PageNumber.TOTAL_PAGES,
          ],
        }),
      ],
    }),
  ],
});

function section(isWide: boolean, isFirst: boolean): ISectionOptions {
  const side = isWide ? 851 : 1418;
  return {
    properties: {
      titlePage: isFirst,
      page: {
        size: {
          width: short,
          height: long,
          orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { top: 1304, bottom: 1247, left: side, right: side, header: 624, footer: 624 },
      },
    },
    // Those that follow have the same; the first page has none.
    ...(isFirst && { headers: { default: header }, footers: { default: footer } }),
    children: [],
  };
}

/** Has the library write a document without text. */
export async function makeShell(): Promise<Shell> {
  const document = new Document({
    title: places.title,
    description: places.description,
    creator: places.author,
    lastModifiedBy: places.author,
    styles,
    numbering: { config: numbering },
    hyphenation: { autoHyphenation: true },
    sections: [section(false, true), section(false, false), section(true, false)],
  });
  const files = unzipSync(await Packer.toBuffer(document));
  const parts = new Map(
    Object.entries(files)
      .filter(([path]) => !path.endsWith('/'))
      .map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
  const part = (path: string): string => {
    const found = parts.get(path);
    if (found === undefined) throw new Error(`The library has made no ${path}.`);
    return found;
  };
  const [first = '', upright = '', wide = ''] =
    part('word/document.xml').match(/<w:sectPr>.*?<\/w:sectPr>/g) ?? [];
  parts.set(
    'word/styles.xml',
    part('word/styles.xml').replace('</w:styles>', `${tableStyle}</w:styles>`),
  );
  // A line above the notes, and no number before it.
  parts.set(
    'word/footnotes.xml',
    part('word/footnotes.xml').replace(
      /<w:r><w:rPr><w:rStyle w:val="FootnoteReference"\/><\/w:rPr><w:footnoteRef\/><\/w:r>/g,
      '',
    ),
  );
  const looks = [...part('word/numbering.xml').matchAll(/<w:abstractNum w:abstractNumId="(\d+)"/g)];
  const [, list = 0, lists = 0, headings = 0] = looks.map(([, id]) => Number(id));
  return {
    parts,
    sections: { first, upright, wide },
    looks: { bullets: list, list: lists, headings },
  };
}
