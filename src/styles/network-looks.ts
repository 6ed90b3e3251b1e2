import { lookOf, networkColours } from '../schemas/network-look.ts';

/**
 * How a network is told from the others, never by colour alone: its mark has a shape and its number too. No colour is
 * near one that says something else: a note, a link, muted text.
 */
export interface NetworkLook {
  /** In light and in dark surroundings. */
  colour: readonly [light: string, dark: string];
  /** What its mark is cut to, as `clip-path` has it. */
  shape: string;
}

const shapes = [
  'circle()',
  'inset(4% round 12%)',
  'polygon(50% -6%,106% 50%,50% 106%,-6% 50%)',
  'polygon(25% 4%,75% 4%,100% 50%,75% 96%,25% 96%,0 50%)',
  'polygon(50% 0,100% 36%,82% 98%,18% 98%,0 36%)',
  'polygon(22% 4%,100% 4%,78% 96%,0 96%)',
  'polygon(0 6%,70% 6%,100% 50%,70% 94%,0 94%)',
  'polygon(0 0,100% 0,100% 60%,50% 100%,0 60%)',
  'polygon(18% 0,82% 0,82% 18%,100% 18%,100% 82%,82% 82%,82% 100%,18% 100%,18% 82%,0 82%,0 18%,18% 18%)',
];

/** The first is network 1's; which a later one has, `lookOf` says. */
export const networkLooks: readonly NetworkLook[] = networkColours.map((colour, index) => ({
  colour,
  shape: shapes[index] ?? '',
}));

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
