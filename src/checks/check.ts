import type { Place } from './finding.ts';
import type { ContentFile, Project } from './project.ts';

/** Tells that something is wrong at a place in a file. */
export type Report = (file: Pick<ContentFile, 'file'>, place: Place, message: string) => void;

/** One editorial rule, named as the claim that should hold of all content. */
export interface Check {
  id: string;
  run(project: Project, report: Report): void;
}
