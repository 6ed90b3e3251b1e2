import { findingText } from '../text/findings.ts';
import type { Check } from './check.ts';
import { fileStart } from './finding.ts';
import { allFiles } from './project.ts';
import { plainFindings } from './plain-fields.ts';
import { schemaFindings } from './schema-findings.ts';

/** Each file's fields can be read and are what the schema says. Astro stops at the first that are not, in English. */
export const fieldsValid: Check = {
  id: 'fields-valid',
  run(project, report) {
    for (const file of allFiles(project)) {
      if (file.isMissing || file.refusal) continue;
      if (!file.fields) {
        report(file, fileStart, findingText.noFrontMatter);
        continue;
      }
      for (const { message, ...place } of file.fields.faults) report(file, place, message);
      if (file.fields.faults.length > 0) continue;
      const findings =
        file.data === undefined
          ? schemaFindings(file.schema, file.fields)
          : plainFindings(file.fields);
      for (const { message, ...place } of findings) report(file, place, message);
    }
  },
};
