import { benchText } from '../../text/bench.ts';
import type { Measures } from './measure.ts';

/** What `npm run bench` has measured, as it is kept for a later run to be compared with. */
export interface Bench {
  node: string;
  /** By how many times as large the publication was. */
  sizes: Record<string, Measures>;
}

interface Row {
  name: string;
  /** Undefined where a size has nothing to measure. */
  of(measures: Measures): number | undefined;
  /** Whether it is what grows with the number of trials, so that its cost for each is worth saying. */
  grows: boolean;
}

const programs = ['check', 'checkAgain', 'build', 'rebuild'] as const;
const stages = ['pages', 'book', 'parts', 'epub', 'word', 'search'] as const;

const costRows: Row[] = [
  ...programs.flatMap((name): Row[] => [
    { name: benchText.cpu(benchText.programs[name]), of: (all) => all[name].cpu, grows: true },
    {
      name: benchText.seconds(benchText.programs[name]),
      of: (all) => all[name].seconds,
      grows: true,
    },
  ]),
  ...stages.map((name): Row => ({
    name: benchText.cpu(benchText.stages[name]),
    of: (all) => all.stages[name],
    grows: true,
  })),
  { name: benchText.devAnswer, of: (all) => all.devAnswer, grows: true },
  ...programs.map((name): Row => ({
    name: benchText.memory(benchText.programs[name]),
    of: (all) => all[name].megabytes,
    grows: false,
  })),
  { name: benchText.parsedByUs, of: (all) => all.build.parses['us'], grows: true },
  { name: benchText.parsedByAstro, of: (all) => all.build.parses['astro'], grows: true },
];

const pageRows = (sizes: readonly Measures[]): Row[] =>
  [...new Set(sizes.flatMap(({ pages }) => Object.keys(pages)))].sort().map((kind) => ({
    name: benchText.largest(kind),
    of: ({ pages }) => pages[kind]?.largest,
    grows: false,
  }));

const number = (value: number | undefined): string =>
  value === undefined
    ? '–'
    : value.toLocaleString('da-DK', { maximumFractionDigits: value < 100 ? 1 : 0 });
const ratio = (a: number | undefined, b: number | undefined): string =>
  a === undefined || !b ? '–' : (a / b).toFixed(2).replace('.', ',');

/** Cells in columns, the first to the left and the others to the right. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((cells) => (cells[at] ?? '').length)),
  );
  return rows.map((cells) =>
    cells
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

const sizesOf = ({ sizes }: Bench): [string, Measures][] =>
  Object.entries(sizes).sort(([a], [b]) => Number(a) - Number(b));

/** What was measured, with the cost of a trial in the largest publication beside that in the smallest. */
export function benchTable(bench: Bench): string[] {
  const sizes = sizesOf(bench);
  const [first, last] = [sizes[0]?.[1], sizes.at(-1)?.[1]];
  const perTrial = ({ of, grows }: Row): string => {
    if (!grows || !first || !last || first === last) return '';
    return ratio((of(last) ?? Number.NaN) / last.trials, (of(first) ?? Number.NaN) / first.trials);
  };
  const rows = [...costRows, ...pageRows(sizes.map(([, measures]) => measures))];
  return columns([
    [benchText.measure, ...sizes.map(([times]) => benchText.times(times)), benchText.perTrial],
    ...rows.map((row) => [
      row.name,
      ...sizes.map(([, measures]) => number(row.of(measures))),
      perTrial(row),
    ]),
  ]);
}

/** What was measured beside an earlier run: before, now, and now in proportion to before; sizes of both runs alone. */
export function comparison(before: Bench, now: Bench): string[] {
  return sizesOf(now).flatMap(([times, measures]) => {
    const former = before.sizes[times];
    if (!former) return [];
    const rows = [...costRows, ...pageRows([former, measures])];
    return [
      ...columns([
        [benchText.times(times), benchText.before, benchText.now, benchText.ratio],
        ...rows.map(({ name, of }) => [
          name,
          number(of(former)),
          number(of(measures)),
          ratio(of(measures), of(former)),
        ]),
      ]),
      '',
    ];
  });
}
