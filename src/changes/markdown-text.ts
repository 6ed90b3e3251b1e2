// Text of the content as Markdown that only says what it says: no markup, links, mentions or references of its own.

/** Seen by nobody, and parts what GitHub would make a link of: @name, #123, owner/repo#1, an address. */
const apart = '&#8203;';

const html = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Parts what is made a link of after Markdown has been read. */
const unlinked = (text: string): string =>
  text
    .replace(/@/g, `@${apart}`)
    .replace(/#(?=\d)/g, `#${apart}`)
    .replace(/:\/\//g, `:${apart}//`)
    .replace(/\b(www)\./gi, `$1${apart}.`)
    .replace(/\b(GH-)(?=\d)/gi, `$1${apart}`)
    // What looks like a commit.
    .replace(/\b([0-9a-f]{6})(?=[0-9a-f]{1,34}\b)/g, `$1${apart}`);

const oneLine = (text: string): string =>
  // eslint-disable-next-line no-control-regex
  text.replace(/\s+/g, ' ').replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '');

/** A text within HTML, such as a summary. */
export const inHtml = (text: string): string => unlinked(html(oneLine(text)));

/** A text within Markdown. */
export const inMarkdown = (text: string): string =>
  unlinked(html(oneLine(text)).replace(/[\\`*_{}[\]()#+\-.!|~$:^=]/g, '\\$&')).replace(
    // The address sign was parted before its colon got a backslash.
    /\\:\/\//g,
    `\\:${apart}//`,
  );
