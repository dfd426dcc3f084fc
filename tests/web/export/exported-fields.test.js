import { expect, test } from 'vitest';
import { exportedFields } from '../../../web/export/exported-fields.js';
import { samples, wholeBank } from './export-samples.js';

const withFields = [...wholeBank('a', 'k7'), ...samples('a')].filter(
  ({ question }) => !question.options && !question.steps,
);
const answers = withFields.map(({ question, key }) =>
  exportedFields(question, /** @type {any} */ (key), 'en'),
);

test('no wrong number is as near to the right one as its tolerance, and none is there twice', () => {
  for (const { value, tolerance, wrong } of answers.flatMap(({ fields }) => fields)) {
    const values = wrong.map((one) => one.value);
    expect(new Set(values).size).toBe(values.length);
    for (const one of values) expect(Math.abs(one - value)).toBeGreaterThan(tolerance);
  }
});

test('only the numbers of a point are right together or not at all', () => {
  withFields.forEach(({ question }, i) =>
    expect(answers[i].wholes !== null).toBe(question.kind === 'place-point'),
  );
});
