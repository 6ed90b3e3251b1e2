import { ledgerRelations } from './ledger.ts';
import { listRelations } from './lists.ts';
import { networkCodes } from './network-codes.ts';
import type { Relation } from './relation.ts';
import { trialEvaluation } from './trial-evaluation.ts';
import { trialLedger } from './trial-ledger.ts';
import { trialParts } from './trial-parts.ts';
import { trialTimes } from './trial-times.ts';

/** Everything that must hold between fields, in one table. A relation with a check of its own is not here. */
export const relations: readonly Relation[] = [
  ...trialParts,
  ...trialTimes,
  ...trialEvaluation,
  ...trialLedger,
  ...networkCodes,
  ...listRelations,
  ...ledgerRelations,
];
