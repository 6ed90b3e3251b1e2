/** Names and values as the end of an address: `?kommune=aarhus&ord=plejehjem`; nothing where all values are empty. */
export function queryString(pairs: readonly (readonly [string, string | undefined])[]): string {
  const query = new URLSearchParams();
  for (const [name, value] of pairs) if (value) query.set(name, value);
  const written = query.toString();
  return written && `?${written}`;
}
