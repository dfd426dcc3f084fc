/** Our question bank, one file an idea, joined; docs/quiz-format.md describes it. */
import algebra from './algebra.json' with { type: 'json' };
import graph from './graph.json' with { type: 'json' };
import hinge from './hinge.json' with { type: 'json' };
import neuron from './neuron.json' with { type: 'json' };
import nonlinearity from './nonlinearity.json' with { type: 'json' };
import rule from './rule.json' with { type: 'json' };
import slope from './slope.json' with { type: 'json' };
import variants from './variants.json' with { type: 'json' };

/** In the order the lesson teaches them. */
const PARTS = [rule, graph, algebra, nonlinearity, neuron, hinge, slope, variants];

/** @type {any} checked against web/content/schemas/quiz.schema.json by a test */
export const bank = {
  title: 'ReLU',
  ideas: PARTS.map(({ idea }) => idea),
  misconceptions: PARTS.flatMap(({ misconceptions }) => misconceptions),
  items: PARTS.flatMap(({ items }) => /** @type {any[]} */ (items)),
};
