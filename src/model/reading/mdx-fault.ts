import { VFileMessage } from 'vfile-message';
import { parseMdx } from '../../markdown/parse.ts';
import { vocabulary } from '../../markdown/vocabulary.ts';
import { findingText } from '../../text/findings.ts';
import { placeAt, type Place } from './place.ts';

/** Why a text is not MDX, by the name of the rule that its reader went by. Its own words are English. */
const reasons: Record<string, string> = {
  'unexpected-eof': 'et < eller { bliver ikke lukket igen. Skriv teksten uden det.',
  'unexpected-lazy':
    'en linje i en liste eller et citat er ikke rykket ind som linjen ovenfor. Ret indrykningen.',
  'unexpected-closing-slash': 'der står et sluttegn </…>, men intet begyndelsestegn før det.',
  'unexpected-self-closing-slash': 'et sluttegn skrives </…>, ikke </…/>.',
  'unexpected-attribute': 'et sluttegn skrives </…>, uden egenskaber.',
  acorn: 'det, der står mellem { og }, bliver læst som kode. Skriv teksten uden { og }.',
};

const isUnquoted = ({ ruleId, reason }: VFileMessage): boolean =>
  ruleId !== 'unexpected-eof' && reason.includes('attribute value');
const isImport = ({ reason }: VFileMessage): boolean => reason.includes('import/exports');

function reasonOf(error: VFileMessage): string {
  const { ruleId = '', reason } = error;
  const tag = /for `<(.+?)>`/.exec(reason)?.[1];
  if (ruleId === 'end-tag-mismatch' && tag) return findingText.notClosed(tag);
  if (isImport(error)) return findingText.noImportWord;
  if (isUnquoted(error)) return findingText.unquotedAttribute;
  return reasons[ruleId] ?? findingText.specialCharacter;
}

/** What people write with `<` in other kinds of Markdown, and how it is written here. */
function reasonAt(text: string, sign: number): string | undefined {
  const written = text.slice(sign, sign + 100);
  const before = text.slice(text.lastIndexOf('\n', sign - 1) + 1, sign);
  const [, closed] = /^<\/([A-Za-z]+)\s*>/.exec(written) ?? [];
  if (closed && before.trim() && Object.hasOwn(vocabulary, closed))
    return findingText.closedInLine(closed);
  if (written.startsWith('<!--')) return findingText.noComments;
  if (/^<([a-z][a-z\d+.-]*:|[^\s<>]+@)/i.test(written)) return findingText.noAutolink;
  return /^<[\s\d=]/.test(written) ? findingText.lessThan : undefined;
}

/** Why a text can't be read, or nothing. A tag that is not closed yet is none: its end may come later. */
function faultOf(text: string): VFileMessage | undefined {
  try {
    parseMdx(text);
  } catch (error) {
    if (error instanceof VFileMessage && error.ruleId !== 'end-tag-mismatch') return error;
  }
  return undefined;
}

/** How many signs above a fault are tried one by one. */
const mostTries = 40;

/**
 * Where the `<` or `{` is that a fault comes from: the last one above it where the text can still be read. The reader
 * tells where it gave up, which is the end of the text when something is not closed.
 */
function beginning(text: string, fault: number): number {
  const signs = [...text.slice(0, fault + 1).matchAll(/(?<!\\)[<{]/g)].map(({ index }) => index);
  const isRead = (sign: number): boolean => !faultOf(text.slice(0, sign));
  const near = signs.slice(-mostTries).findLast(isRead);
  if (near !== undefined) return near;
  // In a text with hundreds of signs, all that comes after the one is unreadable: look for it by halves.
  let [first, last] = [0, signs.length - 1];
  while (first < last) {
    const middle = Math.ceil((first + last) / 2);
    if (isRead(signs[middle] ?? 0)) first = middle;
    else last = middle - 1;
  }
  return signs[first] ?? fault;
}

/** A component's beginning with its text on the same line, so that its end on a line of its own does not close it. */
function openedInLine(text: string, line: number, column: number): string | undefined {
  const written = text.split('\n')[line - 1]?.slice(column - 1) ?? '';
  const [, name = ''] = /^<([A-Za-z]+)[^>]*>[ \t]*[^\s<]/.exec(written) ?? [];
  return Object.hasOwn(vocabulary, name) ? findingText.openedInLine(name) : undefined;
}

/** Where and why a text can't be read as MDX. What is not closed, or is no tag, is reported where it begins. */
export function mdxFault(error: VFileMessage, text: string): Place & { reason: string } {
  const reason = reasonOf(error);
  const opened = /\((\d+):(\d+)-/.exec(error.reason);
  if (opened) {
    const [, line = 1, column = 1] = opened.map(Number);
    return { line, column, reason: openedInLine(text, line, column) ?? reason };
  }
  const { line = 1, column = 1 } = error;
  if (error.ruleId === 'unexpected-lazy' || isUnquoted(error)) return { line, column, reason };
  const lines = text.split('\n').slice(0, line);
  if (isImport(error)) {
    const first = lines.findLastIndex((one) => /^(im|ex)port/.test(one));
    return { line: first < 0 ? line : first + 1, column: 1, reason };
  }
  const above = lines.slice(0, -1);
  const fault = above.reduce((length, one) => length + one.length + 1, 0) + column - 1;
  const sign = beginning(text, fault);
  return { ...placeAt(text, sign), reason: reasonAt(text, sign) ?? reason };
}
