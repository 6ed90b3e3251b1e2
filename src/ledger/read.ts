import { entryFiles, readYaml } from '../note/read.ts';
import { ledgerSchema, type LedgerGroup } from '../schemas/ledger.ts';
import { totalsSchema, type Total } from '../schemas/total.ts';

/** The sources' figures: a folder for each source, and in it as many files as are handy. */
export const ledgerFiles = {
  folder: 'seeds/ledger',
  pattern: '*/[^_]*.yaml',
  schema: ledgerSchema,
} as const;

/** The totals that the sources state. */
export const totalsFile = { file: 'seeds/ledger/totals.yaml', schema: totalsSchema } as const;

/** The source that a file of the ledger belongs to: its folder. */
export const sourceOfLedger = (id: string): string => id.split('/')[0] ?? '';

/** Each source's figures, by the source's name. Throws on files that `npm run check` refuses. */
export function readLedger(root: string): Map<string, LedgerGroup[]> {
  const ledger = new Map<string, LedgerGroup[]>();
  for (const { file, id } of entryFiles(root, ledgerFiles)) {
    const source = sourceOfLedger(id);
    const groups = readYaml(root, { file, schema: ledgerSchema });
    ledger.set(source, [...(ledger.get(source) ?? []), ...groups]);
  }
  return ledger;
}

/** The totals that the sources state. */
export const readTotals = (root: string): Total[] => readYaml(root, totalsFile);
