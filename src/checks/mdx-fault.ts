import type { VFileMessage } from 'vfile-message';
import { findingText } from '../text/findings.ts';
import type { Place } from './finding.ts';

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

function reasonOf({ ruleId = '', reason }: VFileMessage): string {
  const tag = /for `<(.+?)>`/.exec(reason)?.[1];
  if (ruleId === 'end-tag-mismatch' && tag) return findingText.notClosed(tag);
  if (reason.includes('import/exports')) return findingText.noImportWord;
  if (reason.includes('attribute value')) return findingText.unquotedAttribute;
  return reasons[ruleId] ?? findingText.specialCharacter;
}

/** Where and why a text can't be read as MDX. A tag that is never closed is at its beginning. */
export function mdxFault(error: VFileMessage): Place & { reason: string } {
  const opened = /\((\d+):(\d+)-/.exec(error.reason);
  const place = opened
    ? { line: Number(opened[1]), column: Number(opened[2]) }
    : { line: error.line ?? 1, column: error.column ?? 1 };
  return { ...place, reason: reasonOf(error) };
}
