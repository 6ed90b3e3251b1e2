import { type Choice, facetNames } from './facets.ts';

/** What the search page is asked for: kept in its address, so that a search can be shared. */
export interface Asked {
  words: string;
  choice: Choice;
}

export function askedIn(search: string): Asked {
  const parameters = new URLSearchParams(search);
  const value = (name: string): string => parameters.get(name) ?? '';
  return {
    words: value('q'),
    choice: { slags: value('slags'), kommune: value('kommune'), netvaerk: value('netvaerk') },
  };
}

/** The query part of the address; empty when nothing is asked for. */
export function searchFor({ words, choice }: Asked): string {
  const parameters = new URLSearchParams();
  if (words.trim()) parameters.set('q', words.trim());
  for (const name of facetNames) if (choice[name]) parameters.set(name, choice[name]);
  const text = parameters.toString();
  return text ? `?${text}` : '';
}
