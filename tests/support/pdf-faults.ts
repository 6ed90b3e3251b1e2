import { OPS, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { elements, isTagged, type Structure, type Tagged } from './pdf-structure.ts';

// What would leave a reader with a screen reader behind. Rules: PDF/UA-1 (ISO 14289-1), sections 7.1-7.18.

/** Headings begin at the first level and never skip one. */
function headingFaults(tree: Tagged): string[] {
  let last = 0;
  const faults: string[] = [];
  for (const { role } of elements(tree)) {
    const level = Number(/^H(\d)$/.exec(role)?.[1] ?? 0);
    if (level > last + 1) faults.push(`a heading of level ${level} follows one of level ${last}`);
    if (level > 0) last = level;
  }
  return faults;
}

/** Roles that only hold others, and roles of a piece of a line. */
const groups = new Set(['Root', 'Document', 'Part', 'Art', 'Sect', 'Div', 'L', 'LI', 'TR']);
const pieces = new Set(['Span', 'Strong', 'Em', 'Link', 'Quote', 'Code', 'Sub', 'Lbl']);

/** Every piece of text is in a paragraph, a heading, a list or a cell: what is not is read as one long line. */
function looseFaults(tree: Tagged): string[] {
  return [...elements(tree)]
    .filter(({ role }) => groups.has(role))
    .flatMap((group) =>
      group.kids
        .filter((kid) => !isTagged(kid) || (pieces.has(kid.role) && group.role !== 'LI'))
        .map((kid) => {
          const place = `page ${(isTagged(kid) ? firstPage(kid) : kid.page) + 1}`;
          return `${place} has a ${isTagged(kid) ? kid.role : 'text'} loose in a ${group.role}`;
        }),
    );
}

/** What is in a table, without what is in tables within it. */
function* ownElements(part: Tagged): Generator<Tagged> {
  yield part;
  for (const kid of part.kids) if (isTagged(kid) && kid.role !== 'Table') yield* ownElements(kid);
}

/** Every table has header cells that say what they head, rows that their first cell heads, and rows of one length. */
function tableFaults(tree: Tagged): string[] {
  return [...elements(tree)]
    .filter(({ role }) => role === 'Table')
    .flatMap((table, index) => {
      const all = [...ownElements(table)];
      const headers = all.filter(({ role }) => role === 'TH');
      const rowsOf = (part: Tagged[]): Tagged[][] =>
        part.filter(({ role }) => role === 'TR').map(({ kids }) => kids.filter(isTagged));
      const widths = rowsOf(all).map((cells) => cells.reduce((sum, { span }) => sum + span, 0));
      const body = all
        .filter(({ role }) => role === 'TBody')
        .flatMap((part) => [...ownElements(part)]);
      const unheaded = rowsOf(body).filter(
        ([first, ...others]) => first?.scope !== 'Row' || others.some(({ role }) => role !== 'TD'),
      );
      return [
        ...(headers.length === 0 ? [`table ${index + 1} has no header cells`] : []),
        ...(headers.some(({ scope }) => !scope)
          ? [`table ${index + 1} has a header of nothing`]
          : []),
        ...(unheaded.length > 0
          ? [`table ${index + 1} has ${unheaded.length} rows that their first cell does not head`]
          : []),
        ...(new Set(widths).size > 1
          ? [`table ${index + 1} has rows of ${widths.join(', ')}`]
          : []),
      ];
    });
}

/** Every figure has a text that says what it shows. */
const figureFaults = (tree: Tagged): string[] =>
  [...elements(tree)]
    .filter(({ role, alt }) => role === 'Figure' && !alt?.trim())
    .map(() => 'a figure has no alternative text');

/** Every footnote stands on the page of its mark, or begins there. */
function footnoteFaults(tree: Tagged): string[] {
  const faults: string[] = [];
  let page = -1;
  const read = ({ role, kids }: Tagged): void => {
    const markedOn = page;
    for (const kid of kids) {
      if (isTagged(kid)) read(kid);
      else page = kid.page;
    }
    if (role !== 'Note') return;
    const first = firstPage({ kids });
    if (first !== markedOn) {
      faults.push(`a footnote on page ${first + 1} has its mark on page ${markedOn + 1}`);
    }
    page = markedOn;
  };
  read(tree);
  return faults;
}

/** The page of the first piece of text in an element; -1 when it has none. */
function firstPage({ kids }: Pick<Tagged, 'kids'>): number {
  for (const kid of kids) {
    const page = isTagged(kid) ? firstPage(kid) : kid.page;
    if (page >= 0) return page;
  }
  return -1;
}

/** Every link is in the tree, says where it leads, and is reached in the order of the text. */
function linkFaults({ tree, pages }: Structure): string[] {
  const tagged = new Set([...elements(tree)].flatMap(({ annotations }) => annotations));
  return pages.flatMap(({ links, tabOrder, inTree }, index) => {
    const place = `page ${index + 1}`;
    return [
      ...(inTree ? [] : [`${place} is not in the structure`]),
      ...(links.length > 0 && !tabOrder ? [`${place} has no tab order`] : []),
      ...links
        .filter(({ ref }) => !tagged.has(ref))
        .map(() => `${place} has a link outside the tree`),
      ...links.filter(({ description }) => !description).map(() => `${place} has a nameless link`),
      // What the typesetter writes where a heading or a caption has no words for it.
      ...links
        .filter(({ description }) => /^Afsnit|^side \d+$|“|^\d+$/.test(description))
        .map(({ description }) => `${place} has a link that says no more than »${description}«`),
    ];
  });
}

const opening = new Set<number>([OPS.beginMarkedContent, OPS.beginMarkedContentProps]);
const painting = new Set<number>([
  OPS.showText,
  OPS.showSpacedText,
  OPS.constructPath,
  OPS.shadingFill,
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
]);

/** Nothing is painted that is neither in the tree nor marked as decoration. */
export async function untaggedFaults(pdf: PDFDocumentProxy): Promise<string[]> {
  const faults: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { fnArray } = await (await pdf.getPage(number)).getOperatorList();
    let depth = 0;
    let untagged = 0;
    for (const operation of fnArray) {
      if (opening.has(operation)) depth += 1;
      else if (operation === OPS.endMarkedContent) depth -= 1;
      else if (depth === 0 && painting.has(operation)) untagged += 1;
    }
    if (untagged > 0) faults.push(`page ${number} has ${untagged} untagged things`);
  }
  return faults;
}

/** What is wrong with the structure of a PDF; nothing when it is in order. */
export function structureFaults(structure: Structure): string[] {
  return [
    ...(structure.language === 'da' ? [] : [`the language is »${structure.language}«`]),
    ...(structure.showsTitle ? [] : ['the window shows the file name, not the title']),
    ...headingFaults(structure.tree),
    ...looseFaults(structure.tree),
    ...tableFaults(structure.tree),
    ...figureFaults(structure.tree),
    ...footnoteFaults(structure.tree),
    ...linkFaults(structure),
  ];
}
