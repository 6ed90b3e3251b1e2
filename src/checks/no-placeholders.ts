import { placeholderMark, placeholdersIn } from '../markdown/placeholders.ts';
import { placeholderText } from '../text/placeholders.ts';
import { everything, fileCheck } from './check.ts';

/** Nothing is published by accident as `npm run new` left it: each place that is still to be written is told of. */
export const noPlaceholders = fileCheck({
  id: 'no-placeholders',
  severity: 'warning',
  in: everything,
  run(file, report) {
    for (const { what, heading, ...place } of placeholdersIn(file.text)) {
      const message =
        what === undefined
          ? placeholderText.text(heading)
          : placeholderText.field(placeholderMark, what);
      report(file, place, message);
    }
  },
});
