import type { Check } from '../check.ts';
import { fileStart } from '../finding.ts';
import { relations } from './relations/index.ts';

/** Fields that depend on each other say the same: each relation of the table holds. */
export const fieldsAgree: Check = {
  id: 'fields-agree',
  run(project, report) {
    for (const { disagreements } of relations) {
      for (const { file, path, message } of disagreements(project)) {
        report(file, file.fields?.locate(path) ?? fileStart, message);
      }
    }
  },
};
