// What makes a reader of YAML misread all that follows, or read less or more than an editor sees: found in the text itself.

/** Something in a file's fields, counted from their first character, and what is wrong with it. */
export interface YamlFault {
  offset: number;
  reason: string;
}

export const openQuote = 'et anførselstegn bliver ikke lukket.';
export const tabIndent = 'der er rykket ind med tabulator. Brug mellemrum.';
const foreignQuotes = (open: string, close: string): string =>
  `anførselstegnene ${open} ${close} er ikke YAML’s, så de bliver vist som en del af teksten. Brug "…", eller slet dem.`;
const hardSpace =
  'her står et hårdt mellemrum (U+00A0), som ligner et almindeligt, men ikke skiller felt og værdi. Skriv et almindeligt mellemrum.';
const directive =
  'linjen begynder med % og er en besked til programmet om, hvordan felterne skal læses. Slet den, og linjen --- under den, hvis der står en.';

/** The first quotation mark that begins a value and is not closed on its line; the next one would close it. */
function unclosedQuote(yaml: string): number | undefined {
  for (const { 1: start = '', 2: quote, 3: rest = '', index } of yaml.matchAll(
    /^([ \t]*(?:- +)*(?:\w+:[ \t]+)?)(["'])(.*)$/gm,
  )) {
    const isClosed = quote === '"' ? /^(?:[^"\\]|\\.)*"/.test(rest) : rest.includes("'");
    if (!isClosed) return index + start.length;
  }
  return undefined;
}

const allOf = (
  yaml: string,
  pattern: RegExp,
  reason: string | ((match: RegExpExecArray) => string),
): YamlFault[] =>
  [...yaml.matchAll(pattern)].map((match) => ({
    offset: match.index,
    reason: typeof reason === 'string' ? reason : reason(match),
  }));

/** A line for the program, which can only stand above all fields. */
const directiveLine = /(?<![^])(?:[ \t]*(?:#.*)?\r?\n)*(?=%)/;
/** In the indentation, and before or after the colon of a field or the dash of an item. */
const structuralHardSpace = /(?<=^ *(?:- +)*(?:[\w-]+:?|-)?)\u00a0/gm;
const foreignQuoted =
  /(?<=^[ \t]*(?:- +)*(?:[\w-]+:[ \t]+)?)([“”„‟‘’‚])[^\n“”„‟]*([“”‟‘’])(?=[ \t]*\r?$)/gm;

/** The first kind of slip that some YAML has, at each place where it has it; none when it has none. */
export function slipsIn(yaml: string): YamlFault[] {
  const above = directiveLine.exec(yaml)?.[0];
  if (above !== undefined) return [{ offset: above.length, reason: directive }];
  const hardSpaces = allOf(yaml, structuralHardSpace, hardSpace);
  if (hardSpaces.length > 0) return hardSpaces;
  const quoted = allOf(yaml, foreignQuoted, ([, open = '', close = '']) =>
    foreignQuotes(open, close),
  );
  if (quoted.length > 0) return quoted;
  const unclosed = unclosedQuote(yaml);
  if (unclosed !== undefined) return [{ offset: unclosed, reason: openQuote }];
  return allOf(yaml, /^ *\t[ \t]*(?=[^\s#])/gm, tabIndent);
}
