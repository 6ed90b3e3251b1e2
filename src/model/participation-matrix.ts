import type { Note, NoteMunicipality, NoteNetwork, NoteTrial } from './assemble.ts';

/**
 * How a municipality and a network belong together: it is named in trials; it takes part without being named in any;
 * it once took part; or it has nothing to do with the network.
 */
export const memberships = ['trials', 'participant', 'former', 'outside'] as const;
export type Membership = (typeof memberships)[number];

export interface MatrixCell {
  network: NoteNetwork;
  membership: Membership;
  /** The network's trials that name the municipality. */
  trials: NoteTrial[];
}
export interface MatrixRow {
  municipality: NoteMunicipality;
  /** One for each network, in the networks' order. */
  cells: MatrixCell[];
}
export interface MatrixColumn {
  network: NoteNetwork;
  participants: number;
  /** The municipalities that at least one trial names. */
  inTrials: number;
}
export interface ParticipationMatrix {
  /** In Danish order. */
  rows: MatrixRow[];
  columns: MatrixColumn[];
}

function cellsOf(municipality: NoteMunicipality, networks: readonly NoteNetwork[]): MatrixCell[] {
  const byNetwork = Map.groupBy(municipality.trials, ({ network }) => network);
  const [now, formerly] = [new Set(municipality.networks), new Set(municipality.formerNetworks)];
  return networks.map((network) => {
    const trials = byNetwork.get(network) ?? [];
    const membership =
      trials.length > 0
        ? 'trials'
        : now.has(network)
          ? 'participant'
          : formerly.has(network)
            ? 'former'
            : 'outside';
    return { network, membership, trials };
  });
}

/** Which municipality is in which network, and in how many of its trials. */
export function participationMatrix({ municipalities, networks }: Note): ParticipationMatrix {
  const rows = municipalities.map((municipality) => ({
    municipality,
    cells: cellsOf(municipality, networks),
  }));
  const columns = networks.map((network, index) => ({
    network,
    participants: network.participants.length,
    inTrials: rows.filter(({ cells }) => cells[index]?.membership === 'trials').length,
  }));
  return { rows, columns };
}
