import { placeholderMark, placeholdersIn } from '../markdown/placeholders.ts';
import { placeholderText } from '../text/placeholders.ts';
import type { Check } from './check.ts';
import { allFiles } from '../model/project.ts';

/** Nothing is published by accident as `npm run new` left it: each place that is still to be written is told of. */
export const noPlaceholders: Check = {
  id: 'no-placeholders',
  severity: 'warning',
  run(project, report) {
    for (const file of allFiles(project)) {
      for (const { what, heading, ...place } of placeholdersIn(file.text)) {
        const message =
          what === undefined
            ? placeholderText.text(heading)
            : placeholderText.field(placeholderMark, what);
        report(file, place, message);
      }
    }
  },
};
