/** Tells whoever waits for the tests what is being done. */
export function say(line: string): void {
  process.stderr.write(`Prøverne: ${line}\n`);
}
