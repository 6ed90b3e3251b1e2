// Text of the content where signs are obeyed: in a terminal, and in Markdown and HTML on GitHub. It says what it says,
// and has no orders, markup, links, mentions or references of its own.

/** What a terminal obeys, what ends a line, and what turns a line round. */
// eslint-disable-next-line no-control-regex
const orders = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** A text in a terminal. */
export const inTerminal = (text: string): string => text.replace(orders, '\ufffd');

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').replace(orders, '');

/** A space without width: no reader sees it, but GitHub no longer sees a link where it stands. */
const apart = '\u200b';

/** What GitHub would make a link of: @name, #123, owner/repo#1, GH-1, an address, a commit. */
const calls = /@|#(?=\d)|:(?=\/\/)|\bwww(?=\.)|\bGH-(?=\d)|\b[0-9a-f]{6}(?=[0-9a-f]{1,34}\b)/gi;

const plain = (text: string): string =>
  oneLine(text)
    .replace(calls, (sign) => sign + apart)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');

/** As a code, for whoever reads the file. */
const named = (text: string): string => text.replaceAll(apart, '&#8203;');

/** A text within HTML, such as a summary. */
export const inHtml = (text: string): string => named(plain(text));

/** A text within Markdown, in a table's cell too. */
export const inMarkdown = (text: string): string =>
  named(plain(text).replace(/[\\`*_{}[\]()#+\-.!|~$:^=]/g, '\\$&'));
