import { textFigures } from '../ledger/entry-figures.ts';
import { fieldFigures } from '../ledger/field-figures.ts';
import { remembered } from './remembered.ts';

/** The figures of a text, read once for all checks. */
export const figuresOfText = remembered(textFigures);

/** The figures of a file's fields, read once for all checks. */
export const figuresOfFields = remembered((data: object) => fieldFigures(data));
