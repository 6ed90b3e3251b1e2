import { textFigures } from '../../model/ledger/entry-figures.ts';
import { fieldFigures } from '../../model/ledger/field-figures.ts';
import { memoized } from '../../model/reading/memoized.ts';

/** The figures of a text, read once for all checks. */
export const figuresOfText = memoized(textFigures);

/** The figures of a file's fields, read once for all checks. */
export const figuresOfFields = memoized((data: object) => fieldFigures(data));
