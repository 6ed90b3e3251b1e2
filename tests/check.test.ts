import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { placeOf, runCheck } from './support/check.ts';
import { copyProject, type ProjectCopy } from './support/copy.ts';

/** A deliberate fault: what is changed in which file, where the finding must point, and what it must say. */
interface Fault {
  file: string;
  from: string | RegExp;
  to: string;
  /** The text that the finding must point at, in the spoilt file. */
  at: string;
  message: string;
}

const trials = 'src/content/trials';
const faults: Fault[] = [
  {
    file: `${trials}/beskaeftigelse/mikrolaan.mdx`,
    from: 'municipalities: [aalborg]\nlegal',
    to: 'municipalities: [ålborg]\nlegal',
    at: 'ålborg',
    message:
      'Kommunen »ålborg« findes ikke i src/content/municipalities.yaml. Mente du »aalborg«? [references-exist]',
  },
  {
    file: `${trials}/en-plan/en-handleplan.mdx`,
    from: 'date: 2018-07-01',
    to: 'date: 2018-02-30',
    at: '2018-02-30',
    message:
      'Feltet »inForce.date«: Skriv datoen som ÅÅÅÅ-MM-DD, for eksempel 2018-07-01. Dagen skal findes i kalenderen. [fields-valid]',
  },
  {
    file: `${trials}/indsatser-paa-tvaers/plejehjemstilsyn.mdx`,
    from: '## Målgruppe',
    to: '## Målgruppen',
    at: '## Målgruppen',
    message: 'Afsnittet »Målgruppen« hører ikke til et forsøg. Mente du »Målgruppe«?',
  },
  {
    file: `${trials}/indsatser-paa-tvaers/klippekortsordningen.mdx`,
    from: 'network: indsatser-paa-tvaers',
    to: 'network: indsats-paa-tvaers',
    at: 'indsats-paa-tvaers',
    message:
      'Netværket »indsats-paa-tvaers« findes ikke i src/content/networks. Mente du »indsatser-paa-tvaers«?',
  },
  {
    file: `${trials}/en-plan/ny-organisering.mdx`,
    from: /status: \S+/,
    to: 'status: igang',
    at: 'igang',
    message: 'Feltet »implementation.status«: »igang« kendes ikke. Mente du »i-gang«?',
  },
  {
    file: 'src/content/networks/en-plan.mdx',
    from: '## Status på forsøg',
    to: 'import fs from "node:fs"\n\n## Status på forsøg',
    at: 'import fs',
    message: 'Filen må ikke hente eller dele kode (import og export).',
  },
  {
    file: 'src/content/networks/somatisk-akutomraade.mdx',
    from: '## Status på forsøg',
    to: 'Antallet er {process.env.HOME} i dag.\n\n## Status på forsøg',
    at: '{process.env.HOME}',
    message: 'Tekst i krøllede parenteser {…} bliver kørt som kode og er ikke tilladt.',
  },
  {
    file: 'src/content/chapters/forord.mdx',
    from: /\n$/,
    to: '\n\n<script>alert(1)</script>\n',
    at: '<script>',
    message: 'HTML som <script> er ikke tilladt.',
  },
  {
    file: 'src/content/chapters/overordnet-status.mdx',
    from: '<NetworkOverview />',
    to: '<NetvaerkOverview />',
    at: '<NetvaerkOverview />',
    message: 'Komponenten <NetvaerkOverview> kendes ikke. Mente du »NetworkOverview«?',
  },
  {
    file: `${trials}/en-plan/krav-til-jobsamtaler.mdx`,
    from: 'act: bekendtgoerelse-om-frikommuneforsoeg-ii',
    to: 'act: bekendtgoerelse-om-frikommuneforsoeg',
    at: 'bekendtgoerelse-om-frikommuneforsoeg',
    message: 'Loven eller bekendtgørelsen »bekendtgoerelse-om-frikommuneforsoeg« findes ikke',
  },
];

describe('npm run check', () => {
  let copy: ProjectCopy;
  beforeAll(() => {
    copy = copyProject();
  });
  afterAll(() => {
    copy.remove();
  });

  test('finds nothing wrong in the content as it is', () => {
    const { stdout, status } = runCheck(process.cwd());
    expect(stdout).toMatch(/^Ingen fejl i \d+ filer\.\n$/);
    expect(status).toBe(0);
  });

  test('reports ten faults in ten files at once, each with its line and column', () => {
    const expected = faults.map(({ file, from, to, at, message }) => {
      const path = join(copy.root, file);
      const before = readFileSync(path, 'utf8');
      const spoilt = before.replace(from, to);
      expect(spoilt, `${file} is spoilt`).not.toBe(before);
      writeFileSync(path, spoilt);
      return `${file}:${placeOf(spoilt, at)} ${message}`;
    });
    const { stdout, status } = runCheck(copy.root);
    const missing = expected.filter((finding) => !stdout.includes(finding));
    expect(missing, stdout).toEqual([]);
    const files = new Set(stdout.match(/^src\/\S+?(?=:\d)/gm));
    expect([...files].sort()).toEqual(faults.map(({ file }) => file).sort());
    expect(status).toBe(1);
  });
});
