import { collectionNames, type CollectionName } from '../model/reading/collections.ts';
import { memoized } from '../model/reading/memoized.ts';
import type { ContentFile, ContentFiles, Project } from '../model/reading/project.ts';
import type { Details, Finding, Place, Severity } from './finding.ts';
import { readable } from './readable.ts';

/** Tells that something is wrong at a place in a file. */
export type Report = (
  file: Pick<ContentFile, 'file'>,
  place: Place,
  message: string,
  details?: Details,
) => void;

type FileOf<Name extends CollectionName> = Name extends unknown
  ? ContentFiles[Name] extends readonly (infer File)[]
    ? File
    : ContentFiles[Name]
  : never;

interface Rule {
  /** Its name is the claim that should hold of all content. */
  id: string;
  /** What its findings are when it does not say otherwise: errors. */
  severity?: Severity;
}

/** A rule that looks at one file at a time and at nothing else: while a file is as it was, so are its findings. */
export interface FileCheck extends Rule {
  scope: 'file';
  /** The collections whose files it is about. */
  in: readonly CollectionName[];
  run(file: ContentFile, report: Report, collection: CollectionName): void;
}

/** A rule that looks at files beside each other. */
export interface PublicationCheck extends Rule {
  scope?: 'publication';
  run(project: Project, report: Report): void;
}

/** One editorial rule. */
export type Check = FileCheck | PublicationCheck;

/** A rule with the scope of a file, whose `run` knows the fields of the files that it is about. */
export const fileCheck = <Name extends CollectionName>({
  run,
  ...rule
}: Rule & {
  in: readonly Name[];
  run(file: FileOf<Name>, report: Report, collection: Name): void;
}): FileCheck => ({ ...rule, scope: 'file', run: run as FileCheck['run'] });

function collect({ id, severity = 'error' }: Rule, run: (report: Report) => void): Finding[] {
  const findings: Finding[] = [];
  run(({ file }, { line, column }, message, details) => {
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

/** What a rule says of one file, worked out once for each text of it. */
const findingsOfFile = memoized((check: FileCheck) =>
  memoized((collection: { name: CollectionName }) =>
    memoized((file: ContentFile) =>
      collect(check, (report) => {
        check.run(file, report, collection.name);
      }),
    ),
  ),
);
const named = Object.fromEntries(collectionNames.map((name) => [name, { name }])) as Record<
  CollectionName,
  { name: CollectionName }
>;

/** Everything that one check has to say of a project. */
export function findingsOfCheck(check: Check, project: Project): Finding[] {
  if (check.scope !== 'file') {
    return collect(check, (report) => {
      check.run(project, report);
    });
  }
  return check.in.flatMap((name) => {
    const found = findingsOfFile(check)(named[name]);
    return [project[name]].flat().flatMap((file: ContentFile) => found(file));
  });
}
