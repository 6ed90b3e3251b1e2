/** Spaces that look like one and are another: of all widths, and those that do not part at a line's end. */
export const oddSpace = /[\u1680\u2000-\u200a\u202f\u205f\u3000]/u;

/** Signs without a form that come with copied text: soft hyphens, joiners, marks of direction. */
export const invisibleSign =
  /\u00ad|\u034f|\u061c|[\u115f\u1160]|\u180e|[\u200b-\u200f]|[\u202a-\u202e]|[\u2060-\u206f]|\u3164|[\ufe00-\ufe0f]|\ufeff/u;

/** The line below the head of a table: where it is text, it was meant as one. */
export const tableLine = /^ *\|?(?: *:?-+:? *\|)+(?: *:?-+:? *)?$/m;

/** What is not text at all, and line ends that only some programs know. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
export const controlSign = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029]/u;

/** Signs that a check of their own reports, and can tell more of than that the typefaces lack them. */
export const isToldElsewhere = (sign: string): boolean =>
  sign === '\ufffd' || oddSpace.test(sign) || invisibleSign.test(sign) || controlSign.test(sign);
