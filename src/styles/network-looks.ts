import { lookOf } from '../schemas/network-look.ts';

/** How a network is told from the others, never by colour alone: its mark has a shape and its number too. */
export interface NetworkLook {
  /** In light and in dark surroundings. */
  colour: readonly [light: string, dark: string];
  /** What its mark is cut to, as `clip-path` has it. */
  shape: string;
}

/** The first is network 1's; which a later one has, `lookOf` says. */
export const networkLooks: readonly NetworkLook[] = [
  { colour: ['#0a5c8f', '#7db9e8'], shape: 'circle()' },
  { colour: ['#8a3f0b', '#e8a06a'], shape: 'inset(4% round 12%)' },
  { colour: ['#1f6b45', '#7fce9f'], shape: 'polygon(50% -6%,106% 50%,50% 106%,-6% 50%)' },
  {
    colour: ['#8b1e5b', '#ee9ac4'],
    shape: 'polygon(25% 4%,75% 4%,100% 50%,75% 96%,25% 96%,0 50%)',
  },
  { colour: ['#5b3fa0', '#b9a3f0'], shape: 'polygon(50% 0,100% 36%,82% 98%,18% 98%,0 36%)' },
  { colour: ['#a3271c', '#f09a8e'], shape: 'polygon(22% 4%,100% 4%,78% 96%,0 96%)' },
  { colour: ['#4d5b12', '#c3cf74'], shape: 'polygon(0 6%,70% 6%,100% 50%,70% 94%,0 94%)' },
  { colour: ['#565c63', '#a9afb6'], shape: 'polygon(0 0,100% 0,100% 60%,50% 100%,0 60%)' },
  {
    colour: ['#00625f', '#5ed0cb'],
    shape:
      'polygon(18% 0,82% 0,82% 18%,100% 18%,100% 82%,82% 82%,82% 100%,18% 100%,18% 82%,0 82%,0 18%,18% 18%)',
  },
];

/**
 * The style sheet of the networks that there are, with a rule for each look that they have. What has the attribute
 * `data-look` has that look's `--network` (its colour) and `--shape`; `--stripe` has all colours side by side.
 */
export function networkStyles(numbers: readonly number[]): string {
  const used = new Set(numbers.map(lookOf));
  const looks = networkLooks.flatMap(({ colour, shape }, index) =>
    used.has(index + 1)
      ? [{ number: index + 1, colour: `light-dark(${colour.join(',')})`, shape }]
      : [],
  );
  // Each colour begins where the one before it ends.
  const end = (index: number): number => Math.round(((index + 1) * 10_000) / looks.length) / 100;
  const stripe = looks.map(({ colour }, index) => `${colour} 0 ${end(index)}%`);
  const rules = looks.map(
    ({ number, colour, shape }) => `[data-look="${number}"]{--network:${colour};--shape:${shape}}`,
  );
  return `:root{--stripe:linear-gradient(to right,${stripe.join(',')})}${rules.join('')}`;
}
