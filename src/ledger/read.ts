import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { entryFiles, fileCollections } from '../note/read.ts';
import { ledgerSchema, type LedgerGroup } from '../schemas/ledger.ts';
import { totalsSchema, type Total } from '../schemas/total.ts';

/** The file with the totals that the sources state. */
export const totalsFile = 'seeds/ledger/totals.yaml';

/** Each source's figures, by the source's name. Throws on files that `npm run check` refuses. */
export function readLedger(root: string): Map<string, LedgerGroup[]> {
  const ledger = new Map<string, LedgerGroup[]>();
  for (const { file, id } of entryFiles(root, fileCollections.ledger)) {
    const source = id.split('/')[0] ?? '';
    const groups = ledgerSchema.parse(parse(readFileSync(join(root, file), 'utf8')));
    ledger.set(source, [...(ledger.get(source) ?? []), ...groups]);
  }
  return ledger;
}

/** The totals that the sources state. */
export function readTotals(root: string): Total[] {
  return totalsSchema.parse(parse(readFileSync(join(root, totalsFile), 'utf8')));
}
