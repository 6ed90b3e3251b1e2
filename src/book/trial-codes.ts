import type { NoteTrial } from '../model/assemble.ts';
import { inline, label, markup } from './syntax.ts';
import { labels } from '../model/targets.ts';

/** A trial's code, which leads to its row in appendix 2. */
export const codeLink = ({ data: { code } }: NoteTrial, more = ''): string =>
  inline('inside', [label(labels.trial(code)), 'page: false'], markup(code + more));

/** Trials by their codes alone, where the appendix has what they are called. */
export const codeLinks = (trials: readonly NoteTrial[]): string =>
  trials.map((trial) => codeLink(trial)).join(', ');
