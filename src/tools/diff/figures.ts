import { figuresIn, type Figure } from '../../model/ledger/figures.ts';
import type { FigureChange } from './change.ts';

/** The figures of one list that the other has not, each as many times as it is missing there. */
function without(figures: readonly Figure[], others: readonly Figure[]): Figure[] {
  const left = others.map(({ kind, value }) => `${kind} ${value}`);
  return figures.filter(({ kind, value }) => {
    const at = left.indexOf(`${kind} ${value}`);
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
}

/** »Ét« is often an article, and a chapter of ours a pointer: alone, they state nothing. */
const isNoFigure = (figure: Figure | undefined): boolean =>
  figure !== undefined &&
  ((figure.value === '1' && !/\d/.test(figure.text)) || /^kap[1-8]$/.test(figure.value));

/** The figures that two texts do not share: those of one kind in pairs, in their order, and then those left over. */
export function figureChanges(before: string, after: string): FigureChange[] {
  const [had, has] = [figuresIn(before), figuresIn(after)];
  const lost = without(had, has);
  const gained = without(has, had);
  // »April og oktober 2018« is read as two times, and is written once.
  const written = new Set<string>();
  const isFirst = (change: FigureChange): boolean => {
    const text = JSON.stringify(change);
    return !written.has(text) && Boolean(written.add(text));
  };
  const kinds = [...new Set([...lost, ...gained].map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const from = lost.filter((figure) => figure.kind === kind);
    const to = gained.filter((figure) => figure.kind === kind);
    const longest = Math.max(from.length, to.length);
    return Array.from({ length: longest }, (_, index): FigureChange[] => {
      const [old, now] = [from[index], to[index]];
      if (!(old && now) && [old, now].some(isNoFigure)) return [];
      return [
        { kind, ...(old && { before: old.text.trim() }), ...(now && { after: now.text.trim() }) },
      ];
    })
      .flat()
      .filter(isFirst);
  });
}
