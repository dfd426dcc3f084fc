import { expect, test } from 'vitest';
import { quiz, rightResponse, START, wrongResponse } from './quiz-in-node.js';

test('the start names every question', () => {
  const { model, reports } = quiz();
  model.start({ seed: 'abc' });
  const [start] = reports;
  expect(start).toMatchObject({ type: 'quiz-start', attempt: model.attempt?.id, seed: 'abc' });
  expect(start.items).toHaveLength(3);
  expect(start.items[0]).toEqual({
    item: model.question?.item,
    seed: 'abc',
    idea: model.question?.idea,
    kind: model.question?.kind,
  });
});

test('an answer says all that a gradebook needs, and how long the question was on show', () => {
  const { model, clock, told } = quiz({ ideas: ['neuron'] });
  model.start();
  clock.now += 4250;
  model.answer(wrongResponse(model), { sure: 'think' });
  const x = Number(model.question?.drawn.x);
  expect(told('quiz-answer')).toEqual([
    {
      type: 'quiz-answer',
      attempt: model.attempt?.id,
      index: 0,
      item: 'neuron-a',
      seed: 'seed1',
      idea: 'neuron',
      kind: 'numeric',
      parameters: { x },
      prompt: `What is relu(${x}) for x?`,
      response: x + 1,
      rightResponse: x,
      own: String(x + 1),
      right: String(x),
      correct: false,
      score: 0,
      sure: 'think',
      at: new Date(START + 4250).toISOString(),
      latency: 4.3,
      counts: true,
      misconceptions: ['adds-one'],
    },
  ]);
});

test('time on other questions is not counted, time of earlier visits is', () => {
  const { model, clock, told, answer } = quiz();
  model.start();
  clock.now += 2000;
  model.goTo(1);
  clock.now += 60_000;
  model.goTo(0);
  clock.now += 3000;
  answer(false);
  clock.now += 7000;
  model.answerAgain(rightResponse(model));
  expect(told('quiz-answer').map(({ latency }) => latency)).toEqual([5, 7]);
});

test('a clock that was set back makes no time negative', () => {
  const { model, clock, told, answer } = quiz();
  model.start();
  clock.now += 3000;
  model.goTo(1);
  clock.now -= 60_000;
  model.goTo(0);
  clock.now += 1000;
  answer(true);
  model.goTo(1);
  clock.now += 500;
  answer(true);
  expect(told('quiz-answer').map(({ latency }) => latency)).toEqual([4, 0.5]);
});

test('later tries and questions that came back do not count', () => {
  const { model, told, answer } = quiz({ mode: 'practice', ideas: ['neuron'] });
  model.start();
  answer(false);
  model.answerAgain(rightResponse(model));
  model.next();
  answer(true);
  expect(told('quiz-answer').map(({ counts, correct }) => [counts, correct])).toEqual([
    [true, false],
    [false, true],
    [false, true],
  ]);
});

test('the end comes once, with the score and the first answers', () => {
  const { model, told, answer, clock } = quiz({ pass: 30 });
  model.start();
  answer(true);
  clock.now += 90_500;
  model.finish();
  model.finish();
  const [complete, ...more] = told('quiz-complete');
  expect(more).toEqual([]);
  expect(complete).toMatchObject({ points: 1, of: 3, score: 1 / 3, passed: true, duration: 90.5 });
  expect(complete.ideas).toHaveLength(3);
  expect(complete.answers).toEqual(told('quiz-answer').map(({ type: _, ...answerReport }) => answerReport));
  expect(JSON.parse(JSON.stringify(complete))).toEqual(complete);
});
