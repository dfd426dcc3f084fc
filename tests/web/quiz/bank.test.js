import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { engineInNode } from '../../../scripts/site/engine-in-node.js';
import { bank } from '../../../web/content/en/quiz/bank.js';
import { namedMisconceptions } from '../../../web/quiz/named-misconceptions.js';
import { validateBank } from '../../../web/quiz/validate-bank.js';

const lesson = readFileSync(new URL('../../../web/content/en/lesson.json', import.meta.url), 'utf8');
const unique = (/** @type {string[]} */ list) => [...new Set(list)];

describe('our bank', () => {
  test('fits its schema, and every expression in it works', async () => {
    expect(validateBank(bank, { engine: await engineInNode() }).problems).toEqual([]);
  });

  test('has at least 40 items, five or more of each idea and one a beginner can do', () => {
    expect(bank.items.length).toBeGreaterThanOrEqual(40);
    for (const { id } of bank.ideas) {
      const items = bank.items.filter((/** @type {any} */ { idea }) => idea === id);
      expect(items.length, id).toBeGreaterThanOrEqual(5);
      expect(Math.min(...items.map((/** @type {any} */ { level }) => level)), id).toBeLessThan(3);
    }
  });

  test('has items of every kind', () => {
    expect(unique(bank.items.map((/** @type {any} */ { kind }) => kind)).toSorted()).toEqual([
      'choice',
      'choices',
      'numeric',
      'order',
      'place-point',
      'read-graph',
      'sketch',
      'spot-error',
      'table',
    ]);
  });

  test('names every misconception once, and asks for each of them somewhere', () => {
    const ids = bank.misconceptions.map((/** @type {any} */ { id }) => id);
    expect(unique(ids)).toEqual(ids);
    expect(unique(bank.items.flatMap(namedMisconceptions)).toSorted()).toEqual(ids.toSorted());
  });

  test('links to places that the lesson has', () => {
    for (const { link } of [...bank.ideas, ...bank.misconceptions]) {
      expect(lesson, link).toContain(`"id": "${link.slice(1)}"`);
    }
  });

  test('explains every wrong option of a choice by a misconception', () => {
    for (const item of bank.items.filter((/** @type {any} */ { kind }) => kind === 'choice')) {
      for (const option of item.options.filter((/** @type {any} */ { correct }) => correct !== true)) {
        expect(option.misconception, `${item.id}: ${option.text}`).toBeTypeOf('string');
      }
    }
  });
});
