import type { Note } from '../../model/assemble.ts';
import { publicationOf } from '../../model/publication.ts';
import { namedFigures, reconcileTotals } from '../../model/totals.ts';
import { ledgerText } from '../../text/ledger-findings.ts';
import type { Network } from '../../schemas/network.ts';
import type { Total } from '../../schemas/total.ts';
import type { Check, Report } from '../check.ts';
import { fileStart } from '../finding.ts';
import { nearest } from '../nearest.ts';
import type { ContentFile, Project } from '../../model/reading/project.ts';

/** The note, when every file is in order; with faults elsewhere, counting would only repeat them. */
function wholeNote(project: Project): Note | undefined {
  try {
    return publicationOf(project).note;
  } catch {
    // A file that can't be read, or a name that nobody has: reported by other checks.
    return undefined;
  }
}

/** What a network's fields say that its source states, and the total that says the same. */
const statedTwice = [
  ['approved', 'trials-in-network'],
  ['participants', 'participants-of-network'],
] as const;

/** A network's fields and the totals state one and the same figure of the source. */
function reportStated(file: ContentFile<Network>, totals: readonly Total[], report: Report): void {
  for (const [field, count] of statedTwice) {
    const inFields = file.data?.stated?.[field];
    const total = totals.find(
      (one) => 'count' in one && one.count === count && one.network === file.id,
    );
    if (inFields === undefined || !total || total.stated === inFields) continue;
    const place = file.fields?.locate(['stated', field]) ?? fileStart;
    report(file, place, ledgerText.statedDiffers(`stated.${field}`, inFields, total.stated));
  }
}

/** Each total that a source states is what we count, or the difference is explained, and not otherwise. */
export const totalsAgree: Check = {
  id: 'totals-agree',
  run(project, report) {
    const { totals, ledger } = project;
    const note = wholeNote(project);
    // Figures of a part of the ledger that can't be read would all seem to be missing.
    if (!totals.data || !note || ledger.some(({ data }) => !data)) return;
    const groups = ledger.flatMap(({ data }) => data ?? []);
    const named = [...namedFigures(groups).keys()];
    const networks = note.networks.map(({ id }) => id);
    const at = (path: PropertyKey[]) => totals.fields?.locate(path) ?? fileStart;

    let unknown = false;
    totals.data.forEach((total, index) => {
      const ids = 'sum' in total ? [...total.sum, ...total.minus] : [];
      for (const id of ids.filter((one) => !named.includes(one))) {
        unknown = true;
        report(totals, at([index, 'sum']), ledgerText.unknownFigure(id, nearest(id, named)));
      }
      // Told of by references-exist.
      if ('network' in total && total.network && !networks.includes(total.network)) unknown = true;
    });
    if (unknown) return;

    for (const file of project.networks) reportStated(file, totals.data, report);
    reconcileTotals(totals.data, note, groups).forEach(({ total, counted, agrees }, index) => {
      const { stated, explanation, statement } = total;
      if (!agrees && !explanation) {
        report(totals, at([index, 'stated']), ledgerText.totalDiffers(statement, stated, counted));
      } else if (agrees && explanation) {
        report(totals, at([index, 'explanation']), ledgerText.explanationUnneeded(statement));
      }
    });
  },
};
