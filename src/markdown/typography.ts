import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { monthNames } from '../schemas/months.ts';

const space = '\u00a0';
const months = monthNames.join('|');

/** What must not be parted at a line end, as pattern and the text that replaces it. */
const rules: [RegExp, string][] = [
  [/(§§?) (?=\d)/g, `$1${space}`],
  // A section's letter, but never the word "i": § 26 d.
  [/(§§?\u00a0\d+) ([a-hj-zæø])(?![\p{L}])/gu, `$1${space}$2`],
  // The same of the next in a list of sections: §§ 14 d og 14 e.
  [/(?<=§§[^.;:§]{0,60}\d) (?=[a-hj-zæø](?!\p{L}))/gu, space],
  // A run of sections has no break at its dash: §§ 26–27, §§ 27 c–k.
  [/(?<=§[^.]*[\da-zæø])–(?=[\da-zæø](?!\p{L}))/gu, '\u2060–\u2060'],
  [new RegExp(`(\\d+\\.) (?=(?:${months})\\b)`, 'g'), `$1${space}`],
  [new RegExp(`\\b(${months}) (?=(?:19|20)\\d\\d(?!\\d))`, 'g'), `$1${space}`],
  [/(\d) (?=(?:%|kr\.|mi[oa]\.|pct\.))/g, `$1${space}`],
  [/(mi[oa]\.) (?=kr\.)/g, `$1${space}`],
  [/(\d) (?=(?:år|måned(?:er|ers)?|uger?|dage?|timer?|minutter)(?!\p{L}))/gu, `$1${space}`],
  [/(?<=[Ff]rikommuneforsøg) (?=I)/g, space],
  // A bill, and the first letter of a name.
  [/(?<=\bL) (?=\d)/g, space],
  [/(?<=(?<!\p{L})\p{Lu}\.) (?=\p{Lu})/gu, space],
  [
    /\b(stk\.|nr\.|ca\.|kap\.|pr\.|kl\.|[Aa]fsnit|[Kk]apitel|[Bb]ilag|(?:[Bb]ilagst|[Tt])abel|[Ff]igur|[Rr]ække|[Rr]unde|LÆ) (?=\d)/g,
    `$1${space}`,
  ],
  [/\b(jf\.) (?=\S)/g, `$1${space}`],
  // A dash between words stands at the end of a line, never at the beginning.
  [/(?<=\S) (?=– )/g, space],
];

/** Keeps together what belongs together: `§ 26 d`, `1. juli 2017`, `84 %`, `100.000 kr.` */
export function joinParts(text: string): string {
  return rules.reduce(
    (joined, [pattern, replacement]) => joined.replace(pattern, replacement),
    text,
  );
}

/** Remark plugin: {@link joinParts} on every text of a document. */
export function remarkTypography() {
  return (tree: Root): void => {
    visit(tree, 'text', (node) => {
      node.value = joinParts(node.value);
    });
  };
}
