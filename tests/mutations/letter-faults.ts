import { place, swap, type Mutation } from './mutation.ts';

// What a file's letters, spaces, dates and signs can hold that looks right and is not.

const trial = 'src/content/trials/boern-som-ressource/praktik-fra-7-klasse.mdx';
const afterTitle = 'Ønsket er at tilbyde';

interface Fault {
  name: string;
  check: string;
  /** What stands instead of a word of the text. */
  text: string;
  /** What the finding points at; all of the text when nothing is said. */
  at?: string;
  says: string;
  severity?: 'warning';
}

/** The text with a fault before its first sentence. */
const inText = ({ text, at = text, ...rest }: Fault): Mutation => ({
  ...rest,
  file: trial,
  mutate: (before) => swap(before, afterTitle, `${text} ${afterTitle}`),
  at: (spoilt) => place(spoilt, spoilt.indexOf(`${text} ${afterTitle}`) + text.indexOf(at)),
  spreads: true,
});

export const letterFaults: Mutation[] = [
  inText({
    name: 'a letter that was lost',
    check: 'saved-as-utf8',
    text: 'L\ufffds',
    at: '\ufffd',
    says: 'bogstav er gået tabt',
  }),
  inText({ name: 'a NUL', check: 'nothing-invisible', text: 'ly\0s', at: '\0', says: 'U+0000' }),
  inText({
    name: 'a space of no width',
    check: 'nothing-invisible',
    text: 'ly\u200bs',
    at: '\u200b',
    says: 'U+200B',
  }),
  inText({
    name: 'a turn of the line',
    check: 'nothing-invisible',
    text: 'ly\u202es',
    at: '\u202e',
    says: 'U+202E',
  }),
  inText({
    name: 'a line end of Unicode’s',
    check: 'nothing-invisible',
    text: 'ly\u2028s',
    at: '\u2028',
    says: 'U+2028',
  }),
  inText({
    name: 'an order to the terminal',
    check: 'nothing-invisible',
    text: 'ly\u001b[2Js',
    at: '\u001b',
    says: 'U+001B',
  }),
  inText({
    name: 'half a character',
    check: 'characters-known',
    text: 'ly\ud800s',
    at: '\ud800',
    says: 'U+D800',
  }),
  inText({ name: 'a face', check: 'characters-known', text: 'lys 😀', at: '😀', says: 'U+1F600' }),
  inText({
    name: 'a letter stored in two parts',
    check: 'letters-composed',
    text: 'a\u030ar',
    says: 'å',
  }),
  inText({
    name: 'a year with its figures swapped',
    check: 'dates-in-programme',
    text: 'Den 1. januar 2108.',
    at: '1. januar',
    says: '2108',
  }),
  inText({
    name: 'a figure close to its sign',
    check: 'signs-spaced',
    text: 'Det er 12% af dem.',
    at: '2% af',
    says: 'mellemrum',
  }),
  {
    name: 'an end before the beginning',
    file: trial,
    mutate: (text) => swap(text, '  since: 2019-08', '  since: 2019-08\n  until: 2018-01'),
    check: 'periods-in-order',
    at: '2018-01\n  note',
    says: '2019-08',
    spreads: true,
  },
  {
    name: 'line ends of Windows',
    file: trial,
    mutate: (text) => text.replaceAll('\n', '\r\n'),
    check: 'lines-plain',
    at: 1,
    says: 'linje',
    severity: 'warning',
    spreads: true,
  },
];
