import { runDiff } from '../src/changes/command.ts';

// npm run diff -- <ref> [<ref>]: what readers see change between two versions.
process.exitCode = runDiff(process.cwd(), process.argv.slice(2));
