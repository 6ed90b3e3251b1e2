import { beginCommand } from '../src/publish/command/begin.ts';
import { runProgram } from '../src/publish/programs/run.ts';
import { frozenAddress, frozenFolder, siteUrl } from '../src/settings.ts';
import { runEdition } from '../src/tools/edition/command.ts';

// npm run edition: freezes the newest edition in a folder of its own, which stays as it is when newer ones come.
beginCommand();
process.exitCode = await runEdition(process.cwd(), process.argv.slice(2), {
  folderOf: frozenFolder,
  addressOf: (edition) => siteUrl + frozenAddress(edition),
  build: async (edition) => {
    const { exitCode } = await runProgram('node', ['scripts/build.ts'], {
      stdio: 'inherit',
      env: { FROZEN_EDITION: String(edition ?? '') },
    });
    return exitCode === 0;
  },
});
