import { headingAnchors } from '../markdown/anchors.ts';
import { addresses, chapterAddress } from '../model/addresses.ts';
import {
  activeMunicipalities,
  activeNetworks,
  externalEvaluations,
  trialsByStatus,
} from '../model/counts.ts';
import { find } from '../model/assemble.ts';
import type { Publication } from '../model/publication.ts';
import { namedFigures } from '../model/totals.ts';
import { front } from '../text/front.ts';

/** A finding of the note: its number, what the number counts, and the place that says more. */
export interface KeyFinding {
  figure: number;
  sentence: string;
  address: string;
}

const statusChapter = 'overordnet-status';

/** A section of the overall status, by its heading: the check of the built site finds one that is not there. */
const inStatus = (heading: string): string =>
  `${chapterAddress(statusChapter)}#${headingAnchors([heading], statusChapter)[0] ?? ''}`;

/** The network that the figure `forsoeg-til-lov` is about. */
const lawNetwork = 'en-plan';

/**
 * The five findings that the front page has. Each number is counted in our own content, which the check holds to what
 * the sources state, or is the ledger's by its name.
 */
export function keyFindings({ note, ledger }: Pick<Publication, 'note' | 'ledger'>): KeyFinding[] {
  const named = namedFigures([...ledger.values()].flat());
  const stated = (name: string): number => {
    const figure = named.get(name);
    if (figure === undefined) throw new Error(front.noFigure(name));
    return figure;
  };
  const statuses = trialsByStatus(note.trials);
  const count = (...[name]: Parameters<typeof statuses.get>): number =>
    statuses.get(name)?.length ?? 0;
  const network = find(note.networks, lawNetwork);
  const { approved, running, ahead, law, external } = front.findings;
  return [
    {
      figure: note.trials.length,
      sentence: approved(
        activeNetworks(note).length,
        activeMunicipalities(note).length,
        stated('forsoeg-ansoegt'),
      ),
      address: inStatus(front.findings.approvedSection),
    },
    {
      figure: count('i-gang'),
      sentence: running(note.trials.length, count('gennemfoeres-ikke'), count('ikke-oplyst')),
      address: `${addresses.trialFigures}#status`,
    },
    {
      figure: stated('netvaerk-langt-fremme'),
      sentence: ahead(stated('netvaerk-mindre-langt')),
      address: inStatus(front.findings.aheadSection),
    },
    {
      figure: stated('forsoeg-til-lov'),
      sentence: law(network.data.title),
      address: network.address,
    },
    {
      figure: externalEvaluations(note).length,
      sentence: external,
      address: `${addresses.evaluations}#eksterne`,
    },
  ];
}
