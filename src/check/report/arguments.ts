import { parseArgs } from 'node:util';
import { argumentText } from '../../text/check-report.ts';
import { nearest } from '../nearest.ts';

type OptionName = keyof typeof argumentText.uses;

/** What `npm run check` was asked for. */
export interface Options {
  /** How the findings are shown; to a person in a terminal when nothing is said. */
  shownAs: 'console' | 'json' | 'github' | 'markdown' | 'laesbarhed' | 'help';
  fix: boolean;
}

const names = Object.keys(argumentText.uses) as OptionName[];
const written = names.map((name) => `--${name}`);
const isName = (name: string): name is OptionName => names.some((known) => known === name);

/** Every option with what it is for. */
export function usage(): string {
  const longest = Math.max(...written.map(({ length }) => length));
  const lines = names.map((name) => `  ${`--${name}`.padEnd(longest)}  ${argumentText.uses[name]}`);
  return argumentText.overview(lines);
}

/** Reads the words after `npm run check --`, or says in Danish what is wrong with them. */
export function readArguments(args: readonly string[]): Options | { fault: string } {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(names.map((name) => [name, { type: 'boolean' as const }])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = new Set<OptionName>();
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'option' && isName(token.name)) {
      if (token.value !== undefined) return { fault: argumentText.withoutValue(token.rawName) };
      given.add(token.name);
      continue;
    }
    const word = token.kind === 'option' ? token.rawName : token.value;
    const meant = nearest(word.replace(/^-+/, ''), names);
    const unknown = argumentText.unknown(word, meant && `--${meant}`);
    return { fault: `${unknown}\n${usage()}` };
  }
  const fix = given.delete('fix');
  const [shownAs = 'console', ...others] = [...given] as Exclude<OptionName, 'fix'>[];
  if (others.length > 0) {
    return { fault: argumentText.notTogether([...given].map((name) => `--${name}`)) };
  }
  return { shownAs, fix };
}
