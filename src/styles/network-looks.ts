import { lookOf } from '../schemas/network-look.ts';

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

/** The first is network 1's; which a later one has, `lookOf` says. */
export const networkLooks: readonly NetworkLook[] = [
  { colour: ['#00565e', '#4fcfc9'], shape: 'circle()' },
  { colour: ['#744711', '#ed9d44'], shape: 'inset(4% round 12%)' },
  { colour: ['#1b5e20', '#74c56b'], shape: 'polygon(50% -6%,106% 50%,50% 106%,-6% 50%)' },
  {
    colour: ['#860a57', '#f584bd'],
    shape: 'polygon(25% 4%,75% 4%,100% 50%,75% 96%,25% 96%,0 50%)',
  },
  { colour: ['#33299a', '#8f9bff'], shape: 'polygon(50% 0,100% 36%,82% 98%,18% 98%,0 36%)' },
  { colour: ['#5a2440', '#eec0d6'], shape: 'polygon(22% 4%,100% 4%,78% 96%,0 96%)' },
  { colour: ['#484d00', '#c3cf6a'], shape: 'polygon(0 6%,70% 6%,100% 50%,70% 94%,0 94%)' },
  { colour: ['#4a2a10', '#d9b48f'], shape: 'polygon(0 0,100% 0,100% 60%,50% 100%,0 60%)' },
  {
    colour: ['#123b1c', '#a9e5bf'],
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
