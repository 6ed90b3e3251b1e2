import { editionsText } from '../../text/editions.ts';
import { fileCheck } from '../check.ts';

/** The newest edition stands first, each has the number after the one below it, and none is older than that one. */
export const editionsInOrder = fileCheck({
  id: 'editions-in-order',
  in: ['editions'],
  run(editions, report) {
    const { data = [], fields } = editions;
    if (!fields) return;
    data.forEach(({ number, date }, index) => {
      const expected = data.length - index;
      if (number !== expected) {
        const message = editionsText.findings.wrongNumber(number, expected);
        report(editions, fields.locate([index, 'number']), message);
      }
      const older = data[index + 1]?.date;
      if (older !== undefined && date < older) {
        report(
          editions,
          fields.locate([index, 'date']),
          editionsText.findings.wrongDate(date, older),
        );
      }
    });
  },
});
