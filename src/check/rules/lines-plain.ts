import { signText } from '../../text/sign-findings.ts';
import { fileCheck } from '../check.ts';
import { collectionNames } from '../../model/reading/collections.ts';
import { placeAt } from '../../model/reading/place.ts';

/** Lines end in one way, in all files and the last line too: else each line looks changed to whoever edits next. */
export const linesPlain = fileCheck({
  id: 'lines-plain',
  severity: 'warning',
  in: collectionNames,
  run(file, report) {
    const { text } = file;
    const windows = [...text.matchAll(/\r\n/g)];
    const lone = [...text.matchAll(/\r(?!\n)/g)];
    if (windows[0]) {
      report(file, placeAt(text, windows[0].index), signText.carriageReturns(windows.length), {
        edits: windows.map(({ index: start }) => ({ start, end: start + 2, text: '\n' })),
      });
    }
    if (lone[0]) {
      report(file, placeAt(text, lone[0].index), signText.loneCarriageReturn(lone.length), {
        severity: 'error',
        edits: lone.map(({ index: start }) => ({ start, end: start + 1, text: '\n' })),
      });
    }
    if (text !== '' && !/[\r\n]$/.test(text)) {
      report(file, placeAt(text, text.length), signText.noLastNewline, {
        edits: [{ start: text.length, end: text.length, text: '\n' }],
      });
    }
  },
});
