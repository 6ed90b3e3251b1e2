import { styleText } from '../../text/style-findings.ts';
import { inTexts, passagesOf, type TextFinding } from '../in-texts.ts';
import { notText } from '../running-text.ts';

/** A quotation mark, and on which sides of a word it can stand by what is beside it. */
interface Mark {
  sign: string;
  at: number;
  canOpen: boolean;
  canClose: boolean;
}

const before = new RegExp(`[\\s(\\[/–${notText}-]`, 'u');
const after = new RegExp(`[\\s)\\].,;:!?…/–${notText}-]`, 'u');

function marksIn(run: string, signs: RegExp): Mark[] {
  return [...run.matchAll(signs)].map(({ 0: sign, index: at }) => {
    const [previous = ' ', next = ' '] = [run[at - 1], run[at + 1]];
    return {
      sign,
      at,
      canOpen: before.test(previous) && !/[\s.,;:!?)\]]/.test(next),
      canClose: after.test(next) && !/\s/.test(previous),
    };
  });
}

const one = (at: number, message: string, text?: string): TextFinding => ({
  start: at,
  end: at + 1,
  message,
  ...(text !== undefined && { text }),
});

/** Marks of other kinds than ours: a pair is reported as one fault, and mended when it can be no other pair. */
function foreignMarks(run: string): TextFinding[] {
  const marks = marksIn(run, /["“”„‟]/g);
  const isPaired =
    marks.length % 2 === 0 &&
    !/[»«]/.test(run) &&
    marks.every(({ canOpen, canClose }, index) => (index % 2 === 0 ? canOpen : canClose));
  if (!isPaired) return marks.map(({ sign, at }) => one(at, styleText.foreignQuote(sign)));
  return marks.flatMap(({ sign, at }, index) => {
    const closing = marks[index + 1];
    if (index % 2 === 1 || !closing) return [];
    const edits = [
      { start: at, end: at + 1, text: '»' },
      { start: closing.at, end: closing.at + 1, text: '«' },
    ];
    const words = run.slice(at + 1, closing.at).replaceAll(notText, '');
    const message = styleText.foreignQuotes(sign, words, closing.sign);
    return [{ start: at, end: closing.at + 1, message, edits }];
  });
}

/** Our own marks, when they are the wrong way round, or one of a pair is missing. */
function ownMarks(run: string): TextFinding[] {
  const marks = marksIn(run, /[»«]/g);
  const turned = marks.flatMap(({ sign, at, canOpen, canClose }) => {
    if (canOpen === canClose) return [];
    const right = canOpen ? '»' : '«';
    return sign === right ? [] : [one(at, styleText.turnedQuote(sign, right), right)];
  });
  if (turned.length > 0 || /["“”„‟]/.test(run)) return turned;
  const open: number[] = [];
  for (const { sign, at } of marks) {
    if (sign === '»') open.push(at);
    else if (open.pop() === undefined) return [one(at, styleText.unopenedQuote)];
  }
  return open.map((at) => one(at, styleText.unclosedQuote));
}

const singleQuotes = /(?<![\p{L}\p{N}])['‘‚](?=\S)[^'‘’\n]*[^'‘’\s]['’](?![\p{L}\p{N}])/gu;
const straightApostrophe = /(?<=\p{L})'(?=\p{L})/gu;

/** Quotations and titles stand in » and «, which open and close in the Danish way. */
export const quotesDanish = inTexts('quotes-danish', (run) => [
  ...foreignMarks(run),
  ...ownMarks(run),
  ...passagesOf(run, singleQuotes, styleText.singleQuotes),
  ...passagesOf(run, straightApostrophe, styleText.straightApostrophe, () => '’').map(
    (fault): TextFinding => ({ ...fault, severity: 'warning' }),
  ),
]);
