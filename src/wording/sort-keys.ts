import { evaluationDesigns } from '../schemas/evaluation.ts';
import { notReported } from '../schemas/fields.ts';
import type { Act } from '../schemas/act.ts';
import type { NoteTrial } from '../model/assemble.ts';
import { legalBasisText } from './facts.ts';

/** What a row is sorted by in each column that a table can be sorted by: `data-keys`, which the script reads. */
export const sortKeys = (keys: readonly (string | number)[]): string =>
  keys.map((key) => String(key).replaceAll('|', ' ')).join('|');

/**
 * Those of a trial in appendix 2: its code, the number of municipalities, its legal basis, the day that it entered
 * into force, and how far the plan of its evaluation is. Nothing for what no source says.
 */
export function trialSortKeys({ data, municipalities }: NoteTrial, acts: Act[]): string {
  const { code, legalBasis, inForce, evaluation } = data;
  return sortKeys([
    code,
    municipalities.length,
    legalBasis.map((basis) => legalBasisText(basis, acts)).join(', '),
    'date' in inForce ? inForce.date : '',
    evaluation.design === notReported ? '' : evaluationDesigns.indexOf(evaluation.design),
  ]);
}
