import type { Finding } from '../finding.ts';

// For tests only.

/** A finding as the checks make them, with these parts instead of its own. */
export const finding = (parts: Partial<Finding> = {}): Finding => ({
  file: 'src/content/acts.yaml',
  line: 2,
  column: 8,
  severity: 'error',
  check: 'fields-valid',
  message: 'Feltet »title« mangler.',
  ...parts,
});
