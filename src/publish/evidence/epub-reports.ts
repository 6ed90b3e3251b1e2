import { basename } from 'node:path';
import { z } from 'zod';
import { checkOf, type Check, type Fault } from './evidence.ts';
import { readReport } from './reports.ts';

// What EPUBCheck and DAISY Ace have found, read from their own reports: one for each file that they looked at.

/** A report, and the address within the site of the file that it is about. */
export interface FileReport {
  page: string;
  report: string;
}

/** `epubcheck --json`: https://github.com/w3c/epubcheck/wiki/JSON-XML-Reports */
const epubcheckSchema = z.object({
  checker: z.object({ checkerVersion: z.string() }),
  messages: z.array(
    z.object({
      ID: z.string(),
      severity: z.string(),
      message: z.string(),
      locations: z.array(z.object({ path: z.string(), line: z.int(), column: z.int() })),
    }),
  ),
});

/** What asks for nothing: how the file is made, and what could be made otherwise. */
const isNoFault = /^(?:INFO|USAGE|SUPPRESSED)$/;

/**
 * What EPUBCheck found, errors and warnings alike.
 * @throws {ReportFault}
 */
export function epubcheckCheck(reports: readonly FileReport[]): Check {
  const read = reports.map(({ page, report }) => ({
    page,
    ...readReport(report, epubcheckSchema),
  }));
  const faults = read.flatMap(({ page, messages }) =>
    messages
      .filter(({ severity }) => !isNoFault.test(severity))
      .flatMap(({ ID, message, locations }): Fault[] => {
        const [first] = locations;
        const place = first ? `${first.path}:${first.line}:${first.column}: ` : '';
        return [{ page, fault: ID, detail: place + message }];
      }),
  );
  return checkOf({ EPUBCheck: read[0]?.checker.checkerVersion ?? '' }, read.length, faults);
}

/** `report.json` of Ace: https://daisy.github.io/ace/docs/report-json/ */
const aceSchema = z.object({
  'earl:assertedBy': z.object({ 'doap:release': z.object({ 'doap:revision': z.string() }) }),
  assertions: z.array(
    z.object({
      'earl:testSubject': z.object({ url: z.string() }),
      assertions: z.array(
        z.object({
          'earl:test': z.object({ 'dct:title': z.string() }),
          'earl:result': z.object({ 'dct:description': z.string().optional() }),
        }),
      ),
    }),
  ),
});

/**
 * What DAISY Ace found: each of its rules once for each text in which it is broken.
 * @throws {ReportFault}
 */
export function aceCheck(reports: readonly FileReport[]): Check {
  const read = reports.map(({ page, report }) => ({ page, ...readReport(report, aceSchema) }));
  const faults = read.flatMap(({ page, assertions }) =>
    assertions.flatMap(({ 'earl:testSubject': { url }, assertions: broken }) =>
      broken.map(({ 'earl:test': rule, 'earl:result': result }) => ({
        page,
        fault: rule['dct:title'],
        detail: `${basename(url)}: ${result['dct:description'] ?? ''}`,
      })),
    ),
  );
  const version = read[0]?.['earl:assertedBy']['doap:release']['doap:revision'];
  return checkOf({ 'DAISY Ace': version ?? '' }, read.length, faults);
}
