import { array } from './syntax.ts';

/** What a box takes of lines besides its text: its name, and the space around and within it. */
const boxLines = ['1', '1', '1', '1'];

/**
 * How many letters each line of a cell's markup prints, so that the template can reckon how tall its row is. Only
 * calls that are known are left out: of anything else, all is counted.
 */
export function lettersOfLines(cell: string): string {
  const lines = cell.split('\n').flatMap((line) => {
    const boxed = line.includes('#editorial-note(');
    const shown = line
      .replace(/address: "[^"]*"|#outside\("[^"]*"[^)]*\)/g, '')
      .replace(/#inside\([^)]*\)/g, 'side 100 ')
      .replace(/#?(?:editorial-note|names|list|enum|plain-list|status|trial-title)\(/g, '')
      .replace(/<[a-z0-9-]+>/g, '')
      .replace(/\b(?:sources|in-force): /g, '')
      .replace(/[[\](),;#\\"]/g, '')
      .trim();
    const letters = shown === '' ? [] : [String(shown.length)];
    return boxed ? [...boxLines, ...letters] : letters;
  });
  return array(lines);
}
