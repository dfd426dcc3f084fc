import { describe, expect, test } from 'vitest';
import { engineInNode } from '../../../scripts/site/engine-in-node.js';
import { assess, solve } from '../../../web/quiz/assess.js';
import { describeKey } from '../../../web/quiz/describe-key.js';
import { makeQuestion } from '../../../web/quiz/make-question.js';
import { SAMPLE_ITEMS } from './sample-items.js';

const engine = await engineInNode();
const make = (/** @type {keyof typeof SAMPLE_ITEMS} */ kind, seed = 'a', more = {}) =>
  makeQuestion(/** @type {any} */ ({ ...SAMPLE_ITEMS[kind], ...more }), seed, { engine, locale: 'en' });
const KINDS = /** @type {(keyof typeof SAMPLE_ITEMS)[]} */ (Object.keys(SAMPLE_ITEMS));

describe.each(KINDS)('%s', (kind) => {
  test('the right answer scores 1, with nothing misconceived', () => {
    const { key } = make(kind);
    const assessment = assess(key, solve(key).rightResponse);
    expect(assessment).toMatchObject({ score: 1, isRight: true, misconceptions: [] });
    expect(assessment.own).toBe(assessment.right);
    expect(assessment.explanations.length).toBeGreaterThan(0);
  });

  test('the question holds neither answer nor explanation', () => {
    const { question } = make(kind);
    const shown = JSON.stringify(question);
    for (const hidden of ['because', 'isRight', 'misconception', 'otherwise', 'correct']) {
      expect(shown).not.toContain(hidden);
    }
  });

  test('has a right answer and a reason for the printed key', () => {
    const { right, because } = describeKey(make(kind).key);
    expect(right).not.toBe('');
    expect(because).not.toBe('');
  });
});

describe('a number', () => {
  test('that fits a misconception names it and explains with its number', () => {
    const { question, key } = make('numeric');
    const x = /** @type {number} */ (question.drawn.x);
    const assessment = assess(key, -x);
    expect(assessment).toMatchObject({ score: 0, isRight: false, misconceptions: ['absolute-value'] });
    expect(assessment.explanations).toEqual([
      { about: '', text: `${-x} drops the sign.`, isRight: false, isPicked: true },
    ]);
    expect(assessment).toMatchObject({ own: String(-x), right: '0', rightResponse: 0 });
  });

  test('that fits none gets the general explanation', () => {
    const assessment = assess(make('numeric').key, 100);
    expect(assessment).toMatchObject({ score: 0, misconceptions: [] });
    expect(assessment.explanations[0].text).toBe('It is 0.');
  });

  test('within its tolerance is right, beyond it wrong', () => {
    const graph = make('read-graph').key;
    expect(assess(graph, 2.2).score).toBe(1);
    expect(assess(graph, 1.8).score).toBe(1);
    expect(assess(graph, 2.21).score).toBe(0);
    expect(assess(graph, 0.1).misconceptions).toEqual(['flat']);
  });

  test('without a tolerance must agree to four digits', () => {
    const third = make('numeric', 'a', { let: { y: '1 / 3' }, where: [] }).key;
    expect(assess(third, 0.3333).score).toBe(1);
    expect(assess(third, 0.33).score).toBe(0);
  });
});

describe('one choice', () => {
  test('explains every option, the picked one first', () => {
    const { question, key } = make('choice');
    const wrong = key.options.find((/** @type {any} */ option) => option.misconception === 'shifts');
    const assessment = assess(key, wrong.id);
    expect(assessment).toMatchObject({ score: 0, misconceptions: ['shifts'], own: wrong.text });
    expect(assessment.explanations).toHaveLength(question.options?.length ?? 0);
    expect(assessment.explanations[0]).toMatchObject({ text: wrong.because, isPicked: true, isRight: false });
    expect(assessment.explanations.filter(({ isRight }) => isRight)).toHaveLength(1);
  });
});

describe('one choice whose right option can be wrong with other numbers', () => {
  test('does not name its misconception when another one is picked', () => {
    const [right, ...others] = SAMPLE_ITEMS.choice.options;
    const options = [{ ...right, correct: 'true', misconception: 'all-zero' }, ...others];
    const { key } = make('choice', 'a', { options });
    expect(assess(key, 'option-3').misconceptions).toEqual(['shifts']);
    expect(assess(key, 'option-1').misconceptions).toEqual([]);
  });
});

describe('a wrong line', () => {
  test('stands in its order; another line picked is wrong', () => {
    const { key } = make('spot-error');
    for (let seed = 0; seed < 20; seed++) {
      const shown = make('spot-error', `s${seed}`).question.options?.map(({ text }) => text);
      expect(shown).toEqual(['first', 'second', 'third']);
    }
    expect(solve(key).rightResponse).toBe('option-2');
    expect(assess(key, 'option-2').score).toBe(1);
    expect(assess(key, 'option-1')).toMatchObject({ score: 0, misconceptions: [] });
    expect(assess(key, 'option-3')).toMatchObject({
      score: 0,
      misconceptions: ['blames-the-end'],
      right: 'second',
    });
  });
});

describe('several choices', () => {
  test.each([
    [[], 0],
    [['option-1'], 0.5],
    [['option-1', 'option-2'], 1],
    [['option-1', 'option-2', 'option-3'], 0.5],
    [['option-1', 'option-3'], 0],
    [['option-3', 'option-4'], 0],
    [['option-1', 'option-2', 'option-3', 'option-4'], 0],
  ])('ticking %j scores %d', (response, score) => {
    expect(assess(make('choices').key, response).score).toBe(score);
  });

  test('name a misconception once, for a wrong tick only', () => {
    const { key } = make('choices');
    expect(assess(key, ['option-3', 'option-4']).misconceptions).toEqual(['all-zero']);
    expect(assess(key, ['option-1']).misconceptions).toEqual([]);
  });

  test('left out right ones are slips too where they name a misconception', () => {
    const options = SAMPLE_ITEMS.choices.options.map((option) => ({ ...option, misconception: 'flips' }));
    expect(assess(make('choices', 'a', { options }).key, ['option-1']).misconceptions).toEqual(['flips']);
  });

  test('give all the right ones, and their reasons, as the right answer', () => {
    expect(solve(make('choices', 'a', { shuffle: false }).key)).toEqual({
      right: '−2; 0',
      rightResponse: ['option-1', 'option-2'],
      because: 'negative zero',
    });
  });

  test('are asked only where at least one is right', () => {
    const options = [
      { text: 'a', correct: 'x > 0', because: 'a' },
      { text: 'b', correct: false, because: 'b' },
    ];
    for (let seed = 0; seed < 20; seed++) {
      const { question } = make('choices', `c${seed}`, { options, draw: { x: { oneOf: [0, 1] } } });
      expect(question.drawn.x).toBe(1);
    }
  });
});

describe('a table', () => {
  test('shows its headings and inputs', () => {
    expect(make('table').question.table).toEqual({ given: 'x', asked: 'relu(x)', inputs: [-2, 0, 3] });
  });

  test('is asked only where every wrong rule differs somewhere', () => {
    const table = { ...SAMPLE_ITEMS.table.table, inputs: '[x, 1]' };
    for (let seed = 0; seed < 20; seed++) {
      const { question } = make('table', `t${seed}`, { table, draw: { x: { oneOf: [0, 2, -2] } } });
      expect(question.drawn.x).toBe(-2);
    }
    const oneRuleNeverDiffers = {
      ...table,
      wrong: [table.wrong[0], { ...table.wrong[1], value: 'relu(x)' }],
    };
    expect(() => make('table', 'a', { table: oneRuleNeverDiffers, draw: { x: { oneOf: [-2] } } })).toThrow(
      'in 500 draws',
    );
  });

  test('names the rule that explains most of the wrong cells first', () => {
    // −1 → 1 and −2 → 2 are the absolute value; a 1 could also come from the first rule.
    const table = {
      ...SAMPLE_ITEMS.table.table,
      inputs: '[-1, -2, 3]',
      wrong: [{ value: '1', misconception: 'flips', because: 'always 1' }, ...SAMPLE_ITEMS.table.table.wrong],
    };
    expect(assess(make('table', 'a', { table }).key, [1, 2, 3]).misconceptions).toEqual(['absolute-value']);
  });

  test('says each reason once in the printed key', () => {
    const table = { ...SAMPLE_ITEMS.table.table, because: 'max(0, {x}) or so.', inputs: '[2, -2, 2]' };
    expect(solve(make('table', 'a', { table }).key).because).toBe('max(0, 2) or so. max(0, −2) or so.');
  });

  test('counts each right cell alike and reads wrong cells first', () => {
    const assessment = assess(make('table').key, [-2, 0, 3]);
    expect(assessment.score).toBeCloseTo(2 / 3, 12);
    expect(assessment.misconceptions).toEqual(['keeps-negative']);
    expect(assessment.explanations[0]).toEqual({
      about: '−2 → −2',
      text: '−2 was kept as −2.',
      isRight: false,
      isPicked: true,
    });
    expect(assessment.explanations.slice(1).map(({ text }) => text)).toEqual(['0 gives 0.', '3 gives 3.']);
    expect(assessment).toMatchObject({ own: '−2, 0, 3', right: '0, 0, 3', rightResponse: [0, 0, 3] });
  });

  test('a cell that fits no wrong rule gets the general explanation', () => {
    const assessment = assess(make('table').key, [0, 7, 3]);
    expect(assessment.explanations.map(({ text }) => text)).toEqual([
      'relu(0) is 0.',
      '−2 gives 0.',
      '3 gives 3.',
    ]);
    expect(assessment.misconceptions).toEqual([]);
  });

  test('all wrong scores 0', () => {
    expect(assess(make('table').key, [1, 1, 1]).score).toBe(0);
  });
});

describe('a placed point', () => {
  const at = (/** @type {number} */ h) => make('place-point', 'a', { draw: { h: { oneOf: [h] } } });

  test('must have both coordinates right', () => {
    const { question, key } = at(1.5);
    expect(question.grid).toBe(0.5);
    expect(assess(key, { x: 1.5, y: 0 })).toEqual({
      score: 1,
      isRight: true,
      own: '(1.5, 0)',
      right: '(1.5, 0)',
      rightResponse: { x: 1.5, y: 0 },
      explanations: [{ about: '', text: 'The corner is at 1.5.', isRight: true, isPicked: true }],
      misconceptions: [],
    });
    expect(assess(key, { x: 1.5, y: 0.5 }).score).toBe(0);
    expect(assess(key, { x: 1.5, y: -0.5 }).score).toBe(0);
    expect(assess(key, { x: 2, y: 0 }).score).toBe(0);
    expect(assess(key, { x: -1.5, y: 0 })).toMatchObject({ score: 0, misconceptions: ['sign'] });
    expect(assess(key, { x: 4, y: 4 }).explanations[0].text).toBe('Where the sum is 0.');
  });

  test('above and below the axis are not confused', () => {
    const answer = { x: '1', y: '2', because: 'up' };
    const { key } = make('place-point', 'a', { answer, draw: { h: { oneOf: [2] } } });
    expect(assess(key, { x: 1, y: -2 }).score).toBe(0);
    expect(assess(key, { x: 1, y: 2 }).score).toBe(1);
  });

  test.each([
    [{ grid: 1 }, [0.5, 2, 2.5], 2],
    [{}, [-4.5, -4], -4],
    [{}, [4.5, 4], 4],
    [{ figure: { x: [-4.5, 4], y: [-1, 4], says: '' }, grid: 1 }, [-2, 1.5], 1.5],
    [{ figure: { x: [0.2, 4], y: [-1, 4], says: '' }, grid: 0.5 }, [0.3, 0.7], 0.7],
    [{ wrong: [{ x: '2', y: '0', misconception: 'sign', because: '' }] }, [2, 1], 1],
    [
      {
        wrong: [
          { x: '2', y: '0', misconception: 'sign', because: '' },
          { x: '4', y: '4', misconception: 'sign', because: '' },
        ],
      },
      [2, 1],
      1,
    ],
  ])('with %j is asked of %j only where the grid reaches it and no wrong one coincides', (more, hs, only) => {
    for (let seed = 0; seed < 20; seed++) {
      const { question } = make('place-point', `p${seed}`, { draw: { h: { oneOf: hs } }, ...more });
      expect(question.drawn.h).toBe(only);
    }
  });

  test.each(['-1.5', '4.5', '0.25'])(
    'is never asked at the height %s, which the grid does not reach',
    (y) => {
      const answer = { x: '1', y, because: 'up' };
      expect(() => make('place-point', 'a', { answer })).toThrow('in 500 draws');
    },
  );
});

describe('a sketch', () => {
  test('counts each right height alike and names the rule that explains it', () => {
    const { question, key } = make('sketch');
    const assessment = assess(key, [2, 1, 0, 1, 2]);
    expect(question).toMatchObject({ at: [-2, -1, 0, 1, 2], grid: 1 });
    expect(assessment.score).toBeCloseTo(3 / 5, 12);
    expect(assessment.misconceptions).toEqual(['absolute-value']);
    expect(assessment.explanations).toEqual([
      { about: '', text: 'A V is the absolute value.', isRight: false, isPicked: true },
    ]);
  });

  test('follows the rule that explains more of it', () => {
    const { key } = make('sketch');
    expect(assess(key, [-2, -1, 0, 1, 2]).explanations[0].text).toBe('A straight line is no ReLU.');
    const steep = make('sketch', 'a', { at: '[-2, -1, -0.5, 0, 1]', grid: 0.5 }).key;
    const mixed = assess(steep, [-2, 1, 0.5, 0, 1]);
    expect(mixed.explanations[0].text).toBe('A V is the absolute value.');
    expect(mixed.misconceptions).toEqual(['keeps-negative', 'absolute-value']);
  });

  test('that fits nothing gets the general explanation', () => {
    expect(assess(make('sketch').key, [1, 2, 1, 1, 2]).explanations[0].text).toBe('Left of 0 it is flat.');
  });

  test('is asked only where every height can be set and every wrong rule differs', () => {
    const answer = { y: 'relu(x) + c', because: '' };
    for (let seed = 0; seed < 20; seed++) {
      const draw = { c: { oneOf: [0, 0.5, 1, -3] } };
      expect(make('sketch', `s${seed}`, { answer, draw }).question.drawn.c).toBe(0);
      const wrong = [
        { y: 'relu(x) * c', misconception: 'flips', because: '' },
        { y: 'x', misconception: 'keeps-negative', because: '' },
      ];
      expect(make('sketch', `s${seed}`, { wrong, draw: { c: { oneOf: [1, 2] } } }).question.drawn.c).toBe(2);
    }
  });
});

describe('an order', () => {
  test('is never shown right, and always whole', () => {
    for (let seed = 0; seed < 50; seed++) {
      const shown = make('order', `order-${seed}`).question.steps ?? [];
      expect(shown.map(({ id }) => id)).not.toEqual(['step-1', 'step-2', 'step-3']);
      expect(shown.map(({ id, text }) => `${id} ${text}`).toSorted()).toEqual([
        'step-1 multiply',
        'step-2 add',
        'step-3 relu',
      ]);
    }
  });

  test('may begin with its first step', () => {
    const firsts = Array.from({ length: 50 }, (_, i) => make('order', `order-${i}`).question.steps?.[0].id);
    expect(new Set(firsts).size).toBe(3);
  });

  test('is never asked when two steps read alike', () => {
    const steps = [...SAMPLE_ITEMS.order.steps.slice(0, 2), { text: 'add', because: 'again' }];
    expect(() => make('order', 'a', { steps })).toThrow('in 500 draws');
  });

  test('counts each step in its place, and names a slip', () => {
    const assessment = assess(make('order').key, ['step-1', 'step-3', 'step-2']);
    expect(assessment.score).toBeCloseTo(1 / 3, 12);
    expect(assessment.misconceptions).toEqual(['relu-first']);
    expect(assessment.explanations).toEqual([
      { about: '', text: 'ReLU acts on the sum.', isRight: false, isPicked: true },
      { about: 'multiply', text: 'first', isRight: true, isPicked: true },
      { about: 'add', text: 'second', isRight: false, isPicked: true },
      { about: 'relu', text: 'last', isRight: false, isPicked: true },
    ]);
    expect(assessment.own).toBe('1. multiply 2. relu 3. add');
  });

  test('right explains the order, as right', () => {
    const { key } = make('order');
    expect(assess(key, ['step-1', 'step-2', 'step-3']).explanations[0]).toEqual({
      about: '',
      text: 'Sum first, then ReLU.',
      isRight: true,
      isPicked: true,
    });
    expect(solve(key)).toEqual({
      right: '1. multiply 2. add 3. relu',
      rightResponse: ['step-1', 'step-2', 'step-3'],
      because: 'Sum first, then ReLU.',
    });
  });

  test('wrong without a slip that the item foresaw explains the right order', () => {
    const assessment = assess(make('order').key, ['step-2', 'step-1', 'step-3']);
    expect(assessment.misconceptions).toEqual([]);
    expect(assessment.explanations[0]).toMatchObject({ text: 'Sum first, then ReLU.', isRight: false });
    expect(assessment.explanations.slice(1).map(({ isRight }) => isRight)).toEqual([false, false, true]);
  });
});
