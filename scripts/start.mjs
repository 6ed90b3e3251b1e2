import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// What every npm script goes through: node scripts/start.mjs <name> runs scripts/<name>.ts. It is JavaScript that an
// old Node reads too, as the one that reads TypeScript may be missing: it comes with the npm package `node`, whose
// install script puts it in place.

const [name, ...given] = process.argv.slice(2);

if (process.features.typescript) {
  const script = new URL(`${name}.ts`, import.meta.url);
  process.argv = [process.argv[0], fileURLToPath(script), ...given];
  await import(script.href);
} else {
  const wanted = readFileSync(new URL('../.node-version', import.meta.url), 'utf8').trim();
  console.error(
    `Node ${wanted} mangler (her kører ${process.version}): kør »npm rebuild node --ignore-scripts=false«, som lægger den version på plads, der følger med npm-pakkerne, eller installér den fra https://nodejs.org/.`,
  );
  process.exitCode = 1;
}
