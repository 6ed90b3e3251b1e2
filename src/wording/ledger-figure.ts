import { joinParts } from '../markdown/typography.ts';
import type { LedgerFigure } from '../schemas/ledger.ts';
import { numberText } from '../text/formats.ts';
import { periodText, timeText } from './facts.ts';

/** A figure of the ledger in words: `15 borgere: tilknyttet forsøget, opgjort den 1. december 2018`. */
export function ledgerFigureText(figure: LedgerFigure): string {
  if ('value' in figure) {
    const asOf = figure.asOf ? `, opgjort ${timeText(figure.asOf)}` : '';
    return joinParts(`${numberText(figure.value)} ${figure.unit}: ${figure.what}${asOf}`);
  }
  const stated = 'date' in figure ? periodText(figure.date) : figure.law;
  return joinParts(`${stated}: ${figure.what}`);
}
