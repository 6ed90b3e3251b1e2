import { expect, test } from 'vitest';
import { commentOf } from './comment.ts';
import type { StepResult } from './steps.ts';

const passed: StepResult[] = [
  { id: 'check', passed: true, time: 1600 },
  { id: 'build', passed: true, time: 17_400 },
  { id: 'test', leftOut: 'asked' },
];
const run = 'https://example.org/kørsel/1';

test('has each step, the files, the faults and what readers see', () => {
  const comment = commentOf({
    results: passed,
    changes: 'Ét forsøg er afsluttet.',
    faults: 'Ingen fejl.',
    run,
  });
  expect(comment).toMatchInlineSnapshot(`
    "## Gennemgang af ændringen

    | Trin | Resultat | Tid |
    | --- | --- | ---: |
    | Kontrol af indholdet | ✔ i orden | 2 s |
    | Bygning af websted og PDF’er | ✔ i orden | 17 s |
    | Prøver | – ikke kørt: valgt fra |  |

    Webstedet og PDF’erne, som de ser ud med ændringen, kan hentes fra [kørslen](https://example.org/kørsel/1): »statusnotat-pdf« er hele notatet og kan åbnes, som det er. »publikation« er webstedet. Det virker ikke, når filerne åbnes hver for sig: Pak det ud, og skriv \`npm run preview -- <mappen>\` i projektets mappe.

    ### Fejl og advarsler i indholdet

    Ingen fejl.

    ### Det ser læserne

    Ét forsøg er afsluttet.
    "
  `);
});

test('says what was left out and why, and offers no files that are not there', () => {
  const results: StepResult[] = [
    { id: 'check', passed: false, time: 900 },
    { id: 'build', leftOut: 'check' },
  ];
  const comment = commentOf({ results, changes: '', faults: '1 fejl', run });
  expect(comment).toContain('| Kontrol af indholdet | ✘ fejl | 1 s |');
  expect(comment).toContain('– ikke kørt: Kontrol af indholdet fandt fejl');
  expect(comment).not.toContain(run);
  expect(comment).toContain('Ændringerne kunne ikke gøres op.');
});

test('leads to the change’s own site where there is one, and to the suggestions', () => {
  const preview = 'https://pr-7.example.org/';
  const parts = { changes: 'x', faults: '3 fejl', run, preview };
  const comment = commentOf({ ...parts, results: passed, suggested: { here: 2, elsewhere: 1 } });
  expect(comment).toContain(`[kan ses her](${preview})`);
  expect(comment).toMatch(/3 fejl\n\n2 rettelser står som forslag .*\n\nÉn rettelse kan ikke stå/);
  const unbuilt: StepResult[] = [{ id: 'build', passed: false, time: 1 }];
  const without = commentOf({ ...parts, results: unbuilt, suggested: { here: 0, elsewhere: 0 } });
  expect(without).not.toContain(preview);
  expect(without).not.toContain('rettelse');
});

test('is never longer than GitHub takes, and leaves nothing open', () => {
  const passage = '<details><summary>Et afsnit</summary>\n\nOrd og atter ord.\n\n</details>\n';
  const comment = commentOf({ results: passed, changes: passage.repeat(2000), faults: '', run });
  expect(comment.length).toBeLessThanOrEqual(65_536);
  expect(comment.length).toBeGreaterThan(60_000);
  expect(comment.startsWith('## Gennemgang')).toBe(true);
  expect(comment.match(/<details>/g)?.length).toBe(comment.match(/<\/details>/g)?.length);
  expect(comment).toMatch(/Resten står i \[kørslen\]\(\S+\)\.\n$/);
});
