import type { Note } from './assemble.ts';

/** A page that rests on a source, with the places in it. */
export interface SourceUse {
  address: string;
  title: string;
  places: string[];
}

/** The chapters, networks and trials that rest on a source, in the note's order. */
export function usesOfSource({ chapters, networks, trials }: Note, source: string): SourceUse[] {
  const entries = [
    ...chapters.map(({ address, data }) => ({ address, title: data.title, sources: data.sources })),
    ...networks.map(({ address, data }) => ({ address, title: data.title, sources: data.sources })),
    ...trials.map(({ address, data }) => ({
      address,
      title: `${data.code} ${data.title}`,
      sources: data.sources,
    })),
  ];
  return entries
    .map(({ address, title, sources }) => ({
      address,
      title,
      places: sources.filter((one) => one.source === source).map(({ place }) => place),
    }))
    .filter(({ places }) => places.length > 0);
}
