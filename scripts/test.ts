import { pathToFileURL } from 'node:url';
import { programOf } from '../src/programs/run.ts';

// npm test: all tests, once. What stands after -- goes on to Vitest: npm test -- --changed
const vitest = programOf('vitest');
process.argv.splice(1, 1, vitest, 'run');
await import(pathToFileURL(vitest).href);
