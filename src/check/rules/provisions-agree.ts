import { provisionText } from '../../wording/provisions.ts';
import type { Provision } from '../../schemas/provision.ts';
import { provisionFindings as text } from '../../text/provision-findings.ts';
import type { Check } from '../check.ts';
import { fileStart, type Place } from '../finding.ts';
import type { ContentFile, Project } from '../../model/reading/project.ts';

/** A provision as its file has it, and where. */
interface Stated {
  provision: Provision;
  file: ContentFile;
  /** Where the field is, or another field of the same provision. */
  at: (field?: keyof Provision) => Place;
  /** Where in the source it stands, of the ledger. */
  place?: string;
}

/** What is said to be one provision, however it is meant. */
const sameRule = (a: Provision, b: Provision): boolean =>
  a.act === b.act && a.section === b.section && a.chapter === b.chapter;

function statedIn(
  file: ContentFile,
  provisions: readonly Provision[],
  path: PropertyKey[],
  place?: string,
): Stated[] {
  return provisions.map((provision, index) => ({
    provision,
    file,
    at: (field) =>
      file.fields?.locate([...path, 'provisions', index, ...(field ? [field] : [])]) ?? fileStart,
    ...(place !== undefined && { place }),
  }));
}

/** What the ledger has for each trial, by the trial's name in its collection. */
function ofLedger({ ledger }: Project): Map<string, Stated[]> {
  const groups = ledger.flatMap((file) =>
    (file.data ?? []).flatMap(({ entry, place, provisions = [] }, index) =>
      statedIn(file, provisions, [index], place).map((stated) => ({ entry, stated })),
    ),
  );
  return new Map(
    [...Map.groupBy(groups, ({ entry }) => entry)].map(([entry, all]) => [
      entry.replace(/^trials\//, ''),
      all.map(({ stated }) => stated),
    ]),
  );
}

/**
 * A trial’s provisions are those that its source’s ledger has, meant alike: the two were written from the source
 * independently of each other.
 */
export const provisionsAgree: Check = {
  id: 'provisions-agree',
  run(project, report) {
    // A part of the ledger that can't be read may have any provision: that fault is reported, and is the one to mend.
    if (project.ledger.some(({ data }) => !data)) return;
    const acts = project.acts.data ?? [];
    const ledger = ofLedger(project);
    for (const file of project.trials) {
      const { data } = file;
      if (!data) continue;
      const own = statedIn(file, data.provisions, []);
      const behind = ledger.get(file.id) ?? [];
      own.forEach(({ provision, at }, index) => {
        const shown = provisionText(provision, acts);
        if (own.slice(0, index).some((other) => sameRule(other.provision, provision))) {
          report(file, at(), text.twice(shown));
          return;
        }
        const alike = behind.find((other) => sameRule(other.provision, provision));
        if (!alike) report(file, at(), text.notInLedger(shown));
        else if (alike.provision.meant !== provision.meant) {
          const { meant } = alike.provision;
          report(file, at('meant'), text.meantOtherwise(shown, provision.meant, meant));
        }
      });
      for (const { provision, file: ledgerFile, at, place = '' } of behind) {
        if (own.some((other) => sameRule(other.provision, provision))) continue;
        report(ledgerFile, at(), text.notInTrial(provisionText(provision, acts), place, file.file));
      }
    }
  },
};
