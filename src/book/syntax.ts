// The few ways to write Typst: text that means itself, values, and calls. Nothing else in this folder escapes anything.

/** What Typst reads as something else than itself wherever it stands. */
const special = /[\\#$*_`<>@[\]~=+'"]/g;
/** Harmless inside a word (`Høje-Taastrup`, `og/eller`); elsewhere a list, a dash, a minus, a comment or a link. */
const betweenLetters = /(?<!\p{L})[-/]|[-/](?!\p{L})/gu;

/** All that Typst takes for the end of a line; a character code (`&#13;`) brings them into a text. */
const lineEnds = /[ \t]*(?:\r\n|[\n\v\f\r\u0085\u2028\u2029])[ \t]*/g;

/**
 * Ages, hours: a run of small numbers, which has no break at its dash. Years may be parted. On the site it is as it is
 * written, as those who search a page write it.
 */
const run = /(?<=(?<![\d.,–-])\d{1,2})–(?=\d{1,2}(?![\d.,–-]))/g;

/** Text as Typst markup that shows exactly that text, on one line. */
export function markup(text: string): string {
  return (
    text
      .replace(lineEnds, ' ')
      .replace(run, '\u2060–\u2060')
      .replace(special, '\\$&')
      .replace(betweenLetters, '\\$&')
      .replace(/^(\d+)\./, '$1\\.')
      .replace(/\.(?=\.)/g, '\\.')
      // Typst's own sign for a space that keeps together, which can be seen in the source.
      .replaceAll('\u00a0', '~')
  );
}

/** A text value. */
export function string(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&').replace(/\r?\n/g, '\\n')}"`;
}

/** A list of values. */
export function array(values: readonly string[]): string {
  return values.length === 1 ? `(${values[0]},)` : fit('', values);
}

/** The name of a place in the document. */
export function label(name: string): string {
  return `<${name}>`;
}

/** Markup as a value. */
export function content(body: string): string {
  return body.includes('\n') ? `[\n${indent(body)}\n]` : `[${body}]`;
}

/** A text as a value that can be shown. */
export const shown = (text: string): string => content(markup(text));

export interface CallParts {
  /** Values by their place, before the named ones. */
  args?: readonly string[];
  /** Values by their name; what is undefined is left out. */
  named?: Readonly<Record<string, string | undefined>>;
  /** Values by their place, as many as there are: rows, items. */
  rest?: readonly string[];
  /** Markup that comes after the values. */
  body?: string;
}

/** A call, as code. */
export function call(name: string, { args = [], named = {}, rest = [], body }: CallParts): string {
  const values = [
    ...args,
    ...Object.entries(named).flatMap(([key, value]) =>
      value === undefined ? [] : `${key}: ${value}`,
    ),
    ...rest,
  ];
  if (body === undefined) return fit(name, values);
  return `${values.length > 0 ? fit(name, values) : name}${content(body)}`;
}

/** Code that several documents have word for word, which is set once for all of them: see shared-code.ts. */
export const shared = (code: string): string => `/*shared*/${code}/*end*/`;

/** A call as a block of its own in markup. */
export const block = (name: string, parts: CallParts): string => `#${call(name, parts)}`;

/**
 * A call within a line of markup. The semicolon ends it: a parenthesis or a full stop after it is text. The body
 * stays as it is, as a line break in it would show as a space.
 */
export function inline(name: string, args: readonly string[], body?: string): string {
  const values = args.length > 0 || body === undefined ? `(${args.join(', ')})` : '';
  return `#${name}${values}${body === undefined ? '' : `[${body}]`};`;
}

const widest = 96;

function fit(name: string, values: readonly string[]): string {
  const line = `${name}(${values.join(', ')})`;
  if (!line.includes('\n') && line.length <= widest) return line;
  return `${name}(\n${values.map((value) => `${indent(value)},`).join('\n')}\n)`;
}

// Strings hold no line breaks (see `string`), so each is ours to indent.
const indent = (code: string): string => code.replace(/^(?=.)/gm, '  ');
