// npm test: all tests, once. What stands after -- goes on to Vitest: npm test -- --changed
process.argv.splice(2, 0, 'run');
// Vitest's own program, in this process: it hears of an interruption itself.
await import(new URL('../node_modules/vitest/vitest.mjs', import.meta.url).href);
