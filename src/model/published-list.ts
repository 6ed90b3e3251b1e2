// The list of all that has been published: which addresses, and which places on each page. An edition adds to it; nobody
// takes anything out. It is a text file with a line for each, so that a change of it can be read.

/** Where the list is, from the project's top folder. */
export const publishedListFile = 'src/content/published.txt';

/** Addresses of pages and files, each with the anchors of its places; both without base path. */
export type PublishedList = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads the list: an address a line, below it its anchors, moved in and with `#` before; a line with `#` first is a comment. */
export function parsePublishedList(text: string): PublishedList {
  const list = new Map<string, Set<string>>();
  let anchors = new Set<string>();
  for (const line of text.split(/\r?\n/)) {
    const [, anchor] = /^\s+#(\S+)/.exec(line) ?? [];
    if (anchor !== undefined) anchors.add(anchor);
    else if (line.startsWith('/')) {
      const address = line.trim();
      anchors = list.get(address) ?? new Set();
      list.set(address, anchors);
    }
  }
  return list;
}

/** What either list has. */
export function mergePublishedLists(one: PublishedList, other: PublishedList): PublishedList {
  const merged = new Map(one);
  for (const [address, anchors] of other) {
    merged.set(address, new Set([...(one.get(address) ?? []), ...anchors]));
  }
  return merged;
}

/** Each address of a list, and each place as page and anchor: `/bilag/2/1/#forsoeg-1-01`. */
export const addressesIn = (list: PublishedList): string[] =>
  [...list].flatMap(([address, anchors]) => [
    address,
    ...[...anchors].map((anchor) => `${address}#${anchor}`),
  ]);

/** @param comment the list's first lines, without `#` */
export function formatPublishedList(list: PublishedList, comment: readonly string[]): string {
  const lines = [...list.keys()]
    .sort()
    .flatMap((address) => [
      address,
      ...[...(list.get(address) ?? [])].sort().map((anchor) => `  #${anchor}`),
    ]);
  return [...comment.map((line) => `# ${line}`), ...lines, ''].join('\n');
}
