import { expect, test } from 'vitest';
import { showSteps } from './steps.ts';

function paper(columns = 80) {
  return {
    written: '',
    columns,
    write(text: string) {
      this.written += text;
    },
  };
}

test('in a terminal one line says what is done, and is gone when something else is written', () => {
  const output = paper();
  const steps = showSteps(2, output, true);
  steps.begin('forsiden');
  steps.begin('søgningen');
  expect(output.written).toBe(
    '░░░░░░░░░░░░ 0 af 2  forsiden …\r\u001b[2K██████░░░░░░ 1 af 2  søgningen …',
  );
  output.written = '';
  steps.clear();
  steps.clear();
  expect(output.written).toBe('\r\u001b[2K');
});

test('a line is no longer than the terminal is wide', () => {
  const output = paper(20);
  showSteps(1, output, true).begin('en side med et langt navn');
  expect(output.written).toHaveLength(19);
});

test('in a log each step has a line when it begins, and no sign that moves anything', () => {
  const output = paper();
  const steps = showSteps(2, output, false);
  steps.begin('forsiden');
  steps.clear();
  steps.begin('søgningen');
  steps.clear();
  expect(output.written).toBe('1 af 2: forsiden …\n2 af 2: søgningen …\n');
});
