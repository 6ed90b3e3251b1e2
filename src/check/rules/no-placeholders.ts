import { placeholderMark, placeholdersIn } from '../../markdown/placeholders.ts';
import { placeholderText } from '../../text/placeholders.ts';
import { fileCheck } from '../check.ts';
import { collectionNames } from '../../model/reading/collections.ts';

/**
 * Nothing is published as `npm run new` left it. A field that nobody has looked up says that the source does not say it,
 * and readers would take our not knowing for the source's silence.
 */
export const noPlaceholders = fileCheck({
  id: 'no-placeholders',
  in: collectionNames,
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
