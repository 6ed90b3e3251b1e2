import type { Act } from '../schemas/act.ts';
import { termFinder, type Finder } from './terms.ts';

export type NamedAct = Pick<Act, 'id' | 'title' | 'shortTitle' | 'otherNames'>;

/** Every name of an act, each once. */
export const namesOfAct = ({ title, shortTitle, otherNames }: Omit<NamedAct, 'id'>): string[] => [
  ...new Set([title, shortTitle, ...otherNames]),
];

/** Within a sentence a title begins small: `lov om …`, but LAB. */
const small = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/** Finds the acts that a text names, also in the genitive. */
export const actFinder = (acts: readonly NamedAct[]): Finder =>
  termFinder(
    acts.map((act) => {
      const [term = '', ...others] = namesOfAct(act)
        .map(small)
        .flatMap((name) => [name, `${name}s`]);
      return { id: act.id, term, forms: others };
    }),
  );
