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

function cellOf(municipality: NoteMunicipality, network: NoteNetwork): MatrixCell {
  const trials = municipality.trials.filter((trial) => trial.network === network);
  const membership =
    trials.length > 0
      ? 'trials'
      : municipality.networks.includes(network)
        ? 'participant'
        : municipality.formerNetworks.includes(network)
          ? 'former'
          : 'outside';
  return { network, membership, trials };
}

/** Which municipality is in which network, and in how many of its trials. */
export function participationMatrix({ municipalities, networks }: Note): ParticipationMatrix {
  const rows = municipalities.map((municipality) => ({
    municipality,
    cells: networks.map((network) => cellOf(municipality, network)),
  }));
  const columns = networks.map((network, index) => ({
    network,
    participants: network.participants.length,
    inTrials: rows.filter(({ cells }) => cells[index]?.membership === 'trials').length,
  }));
  return { rows, columns };
}
