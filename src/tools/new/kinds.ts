import { actKind } from './act.ts';
import type { Kind } from './draft.ts';
import { municipalityKind } from './municipality.ts';
import { networkKind } from './network.ts';
import { sourceKind } from './source.ts';
import { trialKind } from './trial.ts';

/** Everything that `npm run new` can make. */
export const kinds: readonly Kind[] = [
  trialKind,
  networkKind,
  municipalityKind,
  actKind,
  sourceKind,
];
