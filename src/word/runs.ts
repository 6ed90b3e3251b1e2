import { hash } from 'node:crypto';
import { noteNumber, ownNumber } from './numbers.ts';
import { element, escaped, valued } from './xml.ts';

/** How letters look, besides what their paragraph's style says. */
export interface Letters {
  /** A style of letters. */
  style?: string;
  bold?: boolean;
  italic?: boolean;
  struck?: boolean;
  code?: boolean;
}

/** Hebrew and Arabic, with what stands between their words. */
const rightToLeft =
  /([\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+(?:[\s\d]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+)*)/u;

function properties({ style, bold, italic, struck, code }: Letters, fromRight = false): string {
  return element(
    'w:rPr',
    {},
    style === undefined ? '' : valued('w:rStyle', style),
    code ? element('w:rFonts', { 'w:ascii': 'Consolas', 'w:hAnsi': 'Consolas' }) : '',
    bold ? '<w:b/><w:bCs/>' : '',
    italic ? '<w:i/><w:iCs/>' : '',
    struck ? '<w:strike/>' : '',
    fromRight ? '<w:rtl/>' : '',
  );
}

/** A run of what is written already. */
export function run(content: string, letters: Letters = {}, fromRight = false): string {
  const said = properties(letters, fromRight);
  return `<w:r>${said === '<w:rPr/>' ? '' : said}${content}</w:r>`;
}

const letters = (text: string): string => `<w:t xml:space="preserve">${escaped(text)}</w:t>`;

/** A text in a line. */
export const words = (text: string, look: Letters = {}): string =>
  text
    .split(rightToLeft)
    .map((part, index) => (part === '' ? '' : run(letters(part), look, index % 2 === 1)))
    .join('');

export const lineBreak = '<w:r><w:br/></w:r>';
export const tab = '<w:r><w:tab/></w:r>';

/** What places are called in a document: Word takes letters, digits and 40 characters, and a letter first. */
export function placeName(label: string): string {
  const name = `s_${label.replace(/[^\da-z]/gi, '_')}`;
  return name.length <= 40 ? name : `${name.slice(0, 27)}_${hash('sha1', label).slice(0, 12)}`;
}

/** A place that links lead to. @param label of the place, as src/model/targets.ts has it */
export function place(label: string, content: string): string {
  const id = ownNumber(`sted-${label}`);
  const name = placeName(label);
  return `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${content}<w:bookmarkEnd w:id="${id}"/>`;
}

/** A link to a place in the document. @param content runs */
export const linkWithin = (label: string, content: string): string =>
  element('w:hyperlink', { 'w:anchor': placeName(label), 'w:history': 1 }, content);

/** What an address on the web is called among what a part of the document leads to. */
export const relationshipOf = (url: string): string => `web${hash('sha1', url).slice(0, 16)}`;

/** A link to the web. @param content runs */
export const linkOut = (url: string, content: string): string =>
  element('w:hyperlink', { 'r:id': relationshipOf(url), 'w:history': 1 }, content);

const fieldSign = (type: 'begin' | 'separate' | 'end'): string =>
  `<w:r>${element('w:fldChar', { 'w:fldCharType': type })}</w:r>`;

/** The beginning of a field, up to what it shows. @param instruction in Word's own words */
export const fieldStart = (instruction: string): string =>
  [
    fieldSign('begin'),
    `<w:r><w:instrText xml:space="preserve"> ${escaped(instruction)} </w:instrText></w:r>`,
    fieldSign('separate'),
  ].join('');
export const fieldEnd = fieldSign('end');

/** What Word works out, with what it shows until it does. @param shown runs */
export const field = (instruction: string, shown: string): string =>
  `${fieldStart(instruction)}${shown}${fieldEnd}`;

/** The mark of a footnote, where it is named first. */
export const noteMark = (name: string): string =>
  place(
    `fodnote-${name}`,
    run(element('w:footnoteReference', { 'w:id': noteNumber(name) }), {
      style: 'FootnoteReference',
    }),
  );

/** The same mark further on. */
export const noteMarkAgain = (name: string): string =>
  field(
    `NOTEREF ${placeName(`fodnote-${name}`)} \\f \\h`,
    run(`<w:t>${noteNumber(name)}</w:t>`, { style: 'FootnoteReference' }),
  );
