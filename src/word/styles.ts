import type { IParagraphStyleOptions, IStylesOptions } from 'docx';

// How the documents look: faces that Word has, dark blue for headings, grey for what is beside the text.

const blue = '0A4A78';
const grey = '494E54';
const faint = 'C9CED3';
const serif = 'Georgia';
const sans = 'Calibri';

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

/** The boxes of a text: what each is called, and its colours. */
const boxes = [
  { id: 'RedaktionelNote', name: 'Redaktionel note', fill: 'F3F0E6', line: '8A6D1B' },
  { id: 'Eksempel', name: 'Eksempel', fill: 'EEF3F7', line: blue },
  { id: 'Fase', name: 'Fase', fill: 'FFFFFF', line: faint },
] as const;
export type Box = (typeof boxes)[number]['id'];

/** The letters of the wide tables, where seven columns share the width. */
const small = 16;

/** A box's paragraphs and its title, and the same in a cell of the wide tables. */
const boxStyles = boxes.flatMap(({ id, name, fill, line }): IParagraphStyleOptions[] => {
  const look = (side: number, space: number): NonNullable<IParagraphStyleOptions['paragraph']> => ({
    indent: { left: side, right: side },
    spacing: { before: 0, after: side / 4, line: 252, lineRule: 'auto' },
    border: { left: { style: 'single', size: 24, space, color: line } },
    shading: { type: 'clear', fill, color: 'auto' },
  });
  const title = (before: number): Omit<IParagraphStyleOptions, 'id'> => ({
    run: { bold: true, color: blue },
    paragraph: { keepNext: true, spacing: { before, after: 0 } },
  });
  return [
    { id, name, basedOn: 'Normal', quickFormat: true, paragraph: look(284, 8) },
    { id: `${id}Titel`, name: `${name}, titel`, basedOn: id, next: id, ...title(160) },
    {
      id: `${id}Celle`,
      name: `${name} i bilag 2`,
      basedOn: id,
      run: { size: small },
      paragraph: look(85, 3),
    },
    {
      id: `${id}CelleTitel`,
      name: `${name} i bilag 2, titel`,
      basedOn: `${id}Celle`,
      next: `${id}Celle`,
      ...title(60),
    },
  ];
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
    id: 'Quote',
    name: 'Quote',
    basedOn: 'Normal',
    quickFormat: true,
    run: { italics: true, color: grey },
    paragraph: { indent: { left: 567, right: 567 } },
  },
  {
    id: 'ListContinue',
    name: 'List Continue',
    basedOn: 'Normal',
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

/** All styles but that of tables, which the library has no way to say. */
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

const border = (side: string, size: number): string =>
  `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${size > 4 ? blue : faint}"/>`;

/** The style of tables: lines between the rows, and a header that stands out in print as on a screen. */
export const tableStyle = [
  '<w:style w:type="table" w:customStyle="1" w:styleId="Notattabel"><w:name w:val="Notattabel"/>',
  '<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/><w:qFormat/><w:tblPr><w:tblBorders>',
  border('top', 8),
  border('bottom', 8),
  border('insideH', 4),
  '</w:tblBorders><w:tblCellMar><w:top w:w="28" w:type="dxa"/><w:left w:w="85" w:type="dxa"/>',
  '<w:bottom w:w="28" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr>',
  '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr><w:tcBorders>',
  border('bottom', 8),
  '</w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="EEF3F7"/></w:tcPr></w:tblStylePr>',
  '</w:style>',
].join('');
