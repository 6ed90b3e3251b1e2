import { findingText } from '../text/findings.ts';
import type { Check } from './check.ts';
import { fileStart } from './finding.ts';
import { allFiles } from './project.ts';

/** What a file has in place of bytes that are not UTF-8. */
const lostLetter = '\ufffd';

/** Every file that is needed is there, and every file that is there is read, letter by letter. */
export const filesRead: Check = {
  id: 'files-read',
  run(project, report) {
    const odd = new Set(project.oddities.map(({ file }) => file));
    for (const file of allFiles(project)) {
      if (file.isMissing && !odd.has(file.file)) report(file, fileStart, findingText.missingFile);
      if (file.refusal) report(file, file.refusal, file.refusal.message);
      const above = file.text.split(lostLetter)[0] ?? '';
      if (above === file.text) continue;
      const lines = above.split('\n');
      const column = (lines.at(-1) ?? '').length + 1;
      report(file, { line: lines.length, column }, findingText.notUtf8);
    }
    for (const file of project.unread) report({ file }, fileStart, findingText.unreadFile);
    for (const { file, oddity } of project.oddities) {
      report({ file }, fileStart, findingText.oddities[oddity]);
    }
  },
};
