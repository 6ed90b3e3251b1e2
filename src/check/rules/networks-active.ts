import { dirname } from 'node:path';
import { networkText } from '../../text/network-findings.ts';
import type { Check } from '../check.ts';
import { fileStart } from '../finding.ts';
import { writtenField, type Project } from '../../model/reading/project.ts';

/** How many trials belong to a network, by what they say or where they lie: one that says it wrongly is one fault. */
const trialsOf = ({ trials }: Pick<Project, 'trials'>, network: string): number =>
  trials.filter((trial) => [writtenField(trial, 'network'), dirname(trial.id)].includes(network))
    .length;

/** A network is active when it has approved trials, and only then: its chapter, number and place in the book hang on it. */
export const networksActive: Check = {
  id: 'networks-active',
  run(project, report) {
    for (const file of project.networks) {
      if (!file.data) continue;
      const count = trialsOf(project, file.id);
      if (file.data.active === count > 0) continue;
      const place = file.fields?.locate(['active']) ?? fileStart;
      report(file, place, networkText.activeDiffers(file.data.active, count));
    }
  },
};
