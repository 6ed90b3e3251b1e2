import { findingText } from '../text/findings.ts';
import type { Check } from './check.ts';
import { fileStart } from './finding.ts';
import { allFiles } from './project.ts';

/** Every file that is needed is there, and every file that is there is read. */
export const filesRead: Check = {
  id: 'files-read',
  run(project, report) {
    for (const file of allFiles(project)) {
      if (file.isMissing) report(file, fileStart, findingText.missingFile);
    }
    for (const file of project.unread) report({ file }, fileStart, findingText.unreadFile);
  },
};
