import type { IParagraphStyleOptions, IStylesOptions } from 'docx';
import { boxStyles, type Box } from './box-styles.ts';
import { blue, faint, grey, sans, serif, small } from './look.ts';

// The styles of paragraphs and letters.

/** The paragraphs that a document is made of, by their names in it. */
export type ParagraphStyle =
  (typeof ownStyles)[number]['id'] | `${Box}${'' | 'Celle'}${'' | 'Titel'}` | BuiltIn;

/** Those that the library knows. */
type BuiltIn =
  | 'Title'
  | 'Heading1'
  | 'Heading2'
  | 'Heading3'
  | 'Heading4'
  | 'FootnoteText'
  | 'ListParagraph'
  | 'Caption';

const heading = (size: number, before: number, after: number) => ({
  run: { font: serif, size, bold: true, italics: false, color: blue },
  paragraph: {
    spacing: { before, after, line: 252, lineRule: 'auto' as const },
    keepNext: true,
    keepLines: true,
  },
});

const ownStyles = [
  { id: 'BodyText', name: 'Body Text', basedOn: 'Normal', quickFormat: true },
  {
    id: 'Subtitle',
    name: 'Subtitle',
    basedOn: 'Normal',
    run: { font: serif, size: 28, color: grey },
    paragraph: { spacing: { after: 240 } },
  },
  {
    id: 'Manchet',
    name: 'Manchet',
    basedOn: 'Normal',
    quickFormat: true,
    run: { font: serif, size: 26, color: grey },
    paragraph: { spacing: { after: 200 } },
  },
  {
    id: 'Quote',
    name: 'Quote',
    basedOn: 'Normal',
    quickFormat: true,
    run: { italics: true, color: grey },
    paragraph: { indent: { left: 567, right: 567 } },
  },
  {
    id: 'Faktaliste',
    name: 'Faktaliste',
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: {
      indent: { left: 2835, hanging: 2835 },
      spacing: { before: 0, after: 60, line: 252, lineRule: 'auto' },
    },
  },
  {
    id: 'TableText',
    name: 'Tabeltekst',
    basedOn: 'Normal',
    quickFormat: true,
    run: { size: 19 },
    paragraph: {
      spacing: { before: 20, after: 20, line: 240, lineRule: 'auto' },
      alignment: 'left',
    },
  },
  {
    id: 'TableHeading',
    name: 'Tabelhoved',
    basedOn: 'TableText',
    quickFormat: true,
    run: { bold: true },
  },
  {
    id: 'BilagTekst',
    name: 'Bilag 2, tekst',
    basedOn: 'Normal',
    quickFormat: true,
    run: { size: small },
    paragraph: { spacing: { before: 0, after: 40, line: 240, lineRule: 'auto' } },
  },
  {
    id: 'BilagHoved',
    name: 'Bilag 2, hoved',
    basedOn: 'BilagTekst',
    run: { bold: true },
  },
  {
    id: 'Smaat',
    name: 'Bemærkning',
    basedOn: 'Normal',
    quickFormat: true,
    run: { size: 19, color: grey },
  },
  {
    id: 'Tidspunkt',
    name: 'Tidspunkt',
    basedOn: 'Normal',
    next: 'Haendelse',
    run: { size: 19, color: grey },
    paragraph: { spacing: { before: 240, after: 0 }, keepNext: true },
  },
  {
    id: 'Haendelse',
    name: 'Hændelse',
    basedOn: 'Heading3',
    next: 'BodyText',
    paragraph: { spacing: { before: 0, after: 60 } },
  },
  {
    id: 'Registerord',
    name: 'Registerord',
    basedOn: 'Normal',
    paragraph: { indent: { left: 284, hanging: 284 }, spacing: { before: 0, after: 20 } },
    run: { size: 20 },
  },
  {
    id: 'Skillelinje',
    name: 'Skillelinje',
    basedOn: 'Normal',
    paragraph: { border: { bottom: { style: 'single', size: 6, space: 1, color: faint } } },
  },
  {
    id: 'Kode',
    name: 'Kode',
    basedOn: 'Normal',
    run: { font: 'Consolas', size: 19 },
    paragraph: { alignment: 'left' },
  },
  {
    id: 'Sektionsskift',
    name: 'Sektionsskift',
    basedOn: 'Normal',
    run: { size: 2 },
    paragraph: { spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' } },
  },
  {
    id: 'Overskrift',
    name: 'TOC Heading',
    basedOn: 'Normal',
    next: 'Normal',
    run: { font: serif, size: 32, bold: true, color: blue },
    paragraph: { spacing: { before: 360, after: 160 }, keepNext: true },
  },
  {
    id: 'TOC1',
    name: 'toc 1',
    basedOn: 'Normal',
    run: { bold: true },
    paragraph: { spacing: { before: 100, after: 20 } },
  },
  {
    id: 'TOC2',
    name: 'toc 2',
    basedOn: 'Normal',
    paragraph: { spacing: { before: 0, after: 20 }, indent: { left: 284 } },
  },
  {
    id: 'TableofFigures',
    name: 'table of figures',
    basedOn: 'Normal',
    paragraph: { spacing: { before: 0, after: 40 }, indent: { left: 284, hanging: 284 } },
  },
  {
    id: 'Header',
    name: 'header',
    basedOn: 'Normal',
    run: { size: 18, color: grey },
    paragraph: { spacing: { before: 0, after: 0 } },
  },
  {
    id: 'Footer',
    name: 'footer',
    basedOn: 'Normal',
    run: { size: 18, color: grey },
    paragraph: { spacing: { before: 0, after: 0 }, alignment: 'right' },
  },
] as const satisfies IParagraphStyleOptions[];

/** All styles but that of tables. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: sans, size: 22, language: { value: 'da-DK' } },
      paragraph: { spacing: { before: 100, after: 80, line: 276, lineRule: 'auto' } },
    },
    title: {
      run: { font: serif, size: 60, bold: true, color: blue },
      paragraph: {
        spacing: { before: 2400, after: 240, line: 252, lineRule: 'auto' },
        alignment: 'left',
      },
    },
    heading1: heading(36, 0, 200),
    heading2: heading(28, 320, 120),
    heading3: heading(24, 240, 80),
    heading4: heading(22, 200, 60),
    listParagraph: { paragraph: { spacing: { before: 20, after: 40 } } },
    footnoteText: { run: { size: 19 }, paragraph: { spacing: { before: 0, after: 20 } } },
    hyperlink: { run: { color: blue, underline: { type: 'single', color: blue } } },
    caption: {
      run: { bold: true, italics: false, size: 20, color: grey },
      paragraph: { spacing: { before: 240, after: 80 }, keepNext: true, keepLines: true },
    },
  },
  paragraphStyles: [...ownStyles, ...boxStyles],
};
