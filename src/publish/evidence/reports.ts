import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { evidenceText } from '../../text/evidence.ts';
import { addressOf } from '../built-addresses.ts';
import { checkOf, type Check } from './evidence.ts';

// What programs that need Java have found, read from their own reports: `vnu --format json` and `verapdf --format json`.

/** A report that can't be used, in Danish. */
export class ReportFault extends Error {}

/** https://github.com/validator/validator/wiki/Output-»-JSON */
const nuSchema = z.object({
  version: z.string().optional(),
  messages: z.array(
    z.object({
      type: z.string(),
      url: z.string().optional(),
      lastLine: z.int().optional(),
      lastColumn: z.int().optional(),
      message: z.string(),
    }),
  ),
});

const veraResult = z.object({
  profileName: z.string(),
  compliant: z.boolean(),
  details: z.object({
    ruleSummaries: z
      .array(
        z.object({
          clause: z.string(),
          testNumber: z.int(),
          description: z.string(),
          ruleStatus: z.string(),
        }),
      )
      .default([]),
  }),
});
/** https://docs.verapdf.org/cli/: the machine-readable report. Older versions have one result a file, not a list. */
const veraSchema = z.object({
  report: z.object({
    buildInformation: z.object({
      releaseDetails: z.array(z.object({ id: z.string(), version: z.string() })),
    }),
    jobs: z.array(
      z.object({
        itemDetails: z.object({ name: z.string() }),
        // Without one, the file could not be read.
        validationResult: z.union([z.array(veraResult), veraResult]).optional(),
      }),
    ),
  }),
});

/**
 * A report in JSON.
 * @throws {ReportFault}
 */
export function readReport<Report>(file: string, schema: z.ZodType<Report>): Report {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new ReportFault(evidenceText.noReport(file));
  }
}

/** The address of what a report names: the part of its path that there is in the site, wherever the site lay then. */
function addressIn(folder: string, file: string, named: string): string {
  const steps = decodeURIComponent(named).replaceAll('\\', '/').split('/');
  const found = steps
    .map((_, at) => steps.slice(at).join('/'))
    .find((path) => {
      return path !== '' && !path.startsWith('/') && existsSync(join(folder, path));
    });
  if (found === undefined) throw new ReportFault(evidenceText.notOfSite(file, named));
  return addressOf(found);
}

/**
 * What the Nu Html Checker found, errors and warnings alike.
 * @throws {ReportFault}
 */
export function nuCheck(folder: string, file: string): Check {
  const { version, messages } = readReport(file, nuSchema);
  const faults = messages.map(({ url = '', lastLine, lastColumn, message }) => ({
    page: addressIn(folder, file, url),
    fault: message,
    ...(lastLine !== undefined && { detail: `${lastLine}:${lastColumn ?? 1}` }),
  }));
  return checkOf({ 'Nu Html Checker': version ?? '' }, undefined, faults);
}

/**
 * What veraPDF found.
 * @throws {ReportFault}
 */
export function veraCheck(folder: string, file: string): Check {
  const { buildInformation, jobs } = readReport(file, veraSchema).report;
  const faults = jobs.flatMap(({ itemDetails, validationResult }) => {
    const page = addressIn(folder, file, itemDetails.name);
    if (!validationResult) return [{ page, fault: 'not readable' }];
    return [validationResult].flat().flatMap(({ profileName, compliant, details }) => {
      const failed = details.ruleSummaries.filter(({ ruleStatus }) => ruleStatus === 'FAILED');
      if (!compliant && failed.length === 0) return [{ page, fault: profileName }];
      return failed.map(({ clause, testNumber, description }) => ({
        page,
        fault: `${clause}-${testNumber}`,
        detail: `${profileName}: ${description}`,
      }));
    });
  });
  const version = buildInformation.releaseDetails.find(({ id }) => id === 'core')?.version;
  return checkOf({ veraPDF: version ?? '' }, jobs.length, faults);
}
