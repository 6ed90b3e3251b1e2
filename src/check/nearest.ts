import { distance } from 'fastest-levenshtein';
import { slug } from '../markdown/slug.ts';

/**
 * The known value that a misspelt one most likely means: `Ålborg` → `aalborg`, `aeldre-og-teknik` →
 * `aeldre-og-teknologi`. None when nothing is near: at most two letters in five may differ.
 */
export function nearest(value: string, known: readonly string[]): string | undefined {
  const wanted = slug(value);
  const ranked = known
    .map((candidate) => ({ candidate, apart: distance(wanted, slug(candidate)) }))
    .sort((a, b) => a.apart - b.apart);
  const best = ranked[0];
  const starts = known.filter(
    (candidate) => wanted.length > 3 && slug(candidate).startsWith(wanted),
  );
  if (best && best.apart <= Math.max(1, wanted.length * 0.4)) return best.candidate;
  return starts.length === 1 ? starts[0] : undefined;
}

/**
 * The same of names and addresses. A file whose name can't stand in an address is proposed by the name that it is asked
 * to take: `Mikrolån-2` is reported by another check, and is no right answer here.
 */
export const nearestName = (value: string, known: readonly string[]): string | undefined =>
  nearest(value, known)?.replace(/[^/.#]+/g, slug);
