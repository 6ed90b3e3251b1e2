/** The most letters that a tile has room for on a line, in the widest of readers' typefaces. */
const widest = 10;
const widthOf = (name: string): number => name.length + (name.match(/[mw]/gi)?.length ?? 0) / 2;

/** Where Danish place names of one long word can be parted: before what the second part often is. */
const tails = /(?<=.{3})(himmerland|fjord|havn|borg|bugt|sund|berg|lund|slev)$/;

/** A name on the lines that it needs in a tile: `Ringkøbing-Skjern` and `Frederikshavn` have two. */
export function tileLines(name: string): string[] {
  if (widthOf(name) <= widest) return [name];
  const parted = name.includes('-') ? name.replace('-', '-\n') : name.replace(tails, '-\n$1');
  return parted.split('\n');
}
