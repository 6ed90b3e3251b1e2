import type { Trial } from '../../src/schemas/trial.ts';
import { text } from '../../src/text/da.ts';
import { implementationText, inForceText } from '../../src/wording/facts.ts';
import { squeeze } from './blocks.ts';

/** What the book's cell on a trial's entry into force has before its text, and the site beside it: without spaces. */
export const statusLine = ({ implementation, inForce }: Trial): string =>
  squeeze(
    [
      implementationText(implementation),
      implementation.note ?? '',
      `${text.inForce}: ${inForceText(inForce)}`,
      'note' in inForce && inForce.note ? `. ${inForce.note}` : '',
    ].join(''),
  );
