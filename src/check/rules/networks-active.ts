import { dirname } from 'node:path';
import { networkText } from '../../text/network-findings.ts';
import type { Check } from '../check.ts';
import { fileStart } from '../finding.ts';
import { writtenField, type Project } from '../../model/reading/project.ts';

/** How many trials belong to each network, by what they say or where they lie: one that says it wrongly is one fault. */
function trialCounts({ trials }: Pick<Project, 'trials'>): Map<unknown, number> {
  const counts = new Map<unknown, number>();
  for (const trial of trials) {
    for (const network of new Set([writtenField(trial, 'network'), dirname(trial.id)])) {
      counts.set(network, (counts.get(network) ?? 0) + 1);
    }
  }
  return counts;
}

/** A network is active when it has approved trials, and only then: its chapter, number and place in the book hang on it. */
export const networksActive: Check = {
  id: 'networks-active',
  run(project, report) {
    const counts = trialCounts(project);
    for (const file of project.networks) {
      if (!file.data) continue;
      const count = counts.get(file.id) ?? 0;
      if (file.data.active === count > 0) continue;
      const place = file.fields?.locate(['active']) ?? fileStart;
      report(file, place, networkText.activeDiffers(file.data.active, count));
    }
  },
};
