import { findingText } from '../../text/findings.ts';
import type { Check } from '../check.ts';
import { fileStart } from '../finding.ts';
import { allFiles } from '../../model/reading/project.ts';

/** Every file that is needed is there, and every file that is there is read. */
export const filesRead: Check = {
  id: 'files-read',
  run(project, report) {
    const odd = new Set(project.unexpectedEntries.map(({ file }) => file));
    for (const file of allFiles(project)) {
      if (file.isMissing && !odd.has(file.file)) report(file, fileStart, findingText.missingFile);
      if (file.refusal) report(file, file.refusal, file.refusal.message);
    }
    for (const file of project.unread) report({ file }, fileStart, findingText.unreadFile);
    for (const { file, unexpected } of project.unexpectedEntries) {
      report({ file }, fileStart, findingText.unexpectedEntries[unexpected]);
    }
  },
};
