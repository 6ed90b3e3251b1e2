import type { Details, Finding, Place, Severity } from './finding.ts';
import type { ContentFile, Project } from '../model/project.ts';
import { readable } from './readable.ts';

/** Tells that something is wrong at a place in a file. */
export type Report = (
  file: Pick<ContentFile, 'file'>,
  place: Place,
  message: string,
  details?: Details,
) => void;

/** One editorial rule, named as the claim that should hold of all content. */
export interface Check {
  id: string;
  /** What its findings are when it does not say otherwise: errors. */
  severity?: Severity;
  run(project: Project, report: Report): void;
}

/** Everything that one check has to say of a project. */
export function findingsOfCheck({ id, severity = 'error', run }: Check, project: Project) {
  const findings: Finding[] = [];
  run(project, ({ file }, { line, column }, message, details) => {
    findings.push({
      file,
      line,
      column,
      severity,
      check: id,
      message: readable(message),
      ...details,
    });
  });
  return findings;
}
