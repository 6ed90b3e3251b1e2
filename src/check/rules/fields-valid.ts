import { findingText } from '../../text/findings.ts';
import type { Check } from '../check.ts';
import { fileStart, type Place } from '../finding.ts';
import { allFiles, type ContentFile } from '../../model/reading/project.ts';
import { lastLineOfFields } from '../../model/reading/front-matter.ts';
import { plainFindings } from './plain-fields.ts';
import { unknownReferences } from './references-exist.ts';
import { schemaFindings } from '../schema-findings.ts';

/** Each file's fields can be read and are what the schema says. Astro stops at the first that are not, in English. */
export const fieldsValid: Check = {
  id: 'fields-valid',
  run(project, report) {
    // A name that nobody has is reported with the nearest that somebody has: how names are spelt need not be said too.
    const unknown = unknownReferences(project);
    const isUnknownReference = (file: ContentFile, { line, column }: Place): boolean =>
      unknown.some((one) => one.file === file && one.line === line && one.column === column);
    for (const file of allFiles(project)) {
      if (file.isMissing || file.refusal) continue;
      if (!file.fields) {
        const line = lastLineOfFields(file.text);
        if (line === undefined) report(file, fileStart, findingText.noFrontMatter);
        else report(file, { line, column: 1 }, findingText.fieldsUnclosed);
        continue;
      }
      for (const { message, ...place } of file.fields.faults) report(file, place, message);
      if (file.fields.faults.length > 0) continue;
      const findings =
        file.data === undefined
          ? schemaFindings(file.schema, file.fields)
          : plainFindings(file.fields);
      for (const { message, ...place } of findings) {
        if (!isUnknownReference(file, place)) report(file, place, message);
      }
    }
  },
};
