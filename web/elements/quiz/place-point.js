import { html, svg } from 'lit';
import { quizFigureStrings } from '../../content/en/strings-quiz-figure.js';
import { fillTemplate } from '../../lesson/fill-template.js';
import { pointMarks } from '../../quiz/drawn-answer.js';
import { onGrid, valueOf } from '../../quiz/grid-values.js';
import { px } from '../graph/axes.js';
import { renderFigure } from './figure.js';
import { figureDrag } from './figure-drag.js';
import { readGridField, renderGridField } from './grid-field.js';
import { renderHandle } from './handle.js';
import { numbersMarked } from './marked.js';

/** @typedef {import('./kinds.js').KindScene} KindScene */
/** @typedef {import('./kinds.js').Question} Question */

const words = quizFigureStrings.place;
const AXES = /** @type {const} */ (['x', 'y']);

/** A point put on the grid, by hand or by its numbers. The draft is { x, y }, texts. @type {import('./kinds.js').KindView} */
export const placePoint = {
  start: () => ({ x: '', y: '' }),
  restore: (_, { x, y }, { field }) => ({ x: field(x), y: field(y) }),
  read(question, draft, write) {
    const figure = figureOf(question);
    const read = AXES.map((axis) => readGridField(draft[axis], figure[axis], write));
    if (read.every((one) => 'isEmpty' in one && one.isEmpty))
      return { problem: words.missing, field: 'point-x' };
    for (const [i, one] of read.entries()) {
      if ('value' in one) continue;
      const name = words[AXES[i]];
      const template = one.isEmpty ? words.missingPart : words.problem;
      return { problem: fillTemplate(template, { name, problem: one.problem }), field: `point-${AXES[i]}` };
    }
    const [x, y] = /** @type {{ value: number }[]} */ (read).map(({ value }) => value);
    return { response: { x, y } };
  },
  render(scene) {
    const { host, question, draft, onDraft, isLocked, assessment, number } = scene;
    const figure = figureOf(question);
    const at = pointOf(scene);
    const right = /** @type {{ x: number, y: number } | undefined} */ (assessment?.rightResponse);
    const drag = figureDrag(host);
    return html`<fieldset class="drawn" aria-labelledby="prompt">
      ${renderFigure({
        figure,
        number,
        id: 'figure',
        host,
        drag,
        grid: question.grid,
        marks: marksOf(scene, at, right),
        over: (figureScene) => {
          drag.aim(isLocked ? undefined : targetOf(scene, figureScene));
          return at && !isLocked ? renderPoint(figureScene, at) : svg``;
        },
      })}
      <p class="says">${numbersMarked(sentence(scene, at, right))}</p>
      <p class="hint" id="how" ?hidden=${isLocked}>
        ${fillTemplate(words.how, { step: number(question.grid ?? 1) })}
      </p>
      <div class="grid-fields">
        ${AXES.map((axis) =>
          renderGridField(scene, {
            id: `point-${axis}`,
            label: html`<var>${words[axis]}</var>`,
            text: draft[axis],
            range: figure[axis],
            onText: (text) => onDraft({ ...draft, [axis]: text }),
            right: right?.[axis],
          }),
        )}
      </div>
    </fieldset>`;
  },
};

/** @param {Question} question */
const figureOf = (question) => /** @type {NonNullable<typeof question.figure>} */ (question.figure);

/**
 * The point of the draft.
 * @param {KindScene} scene
 * @returns {{ x: number, y: number } | undefined} nothing until both of its numbers are in the drawing
 */
function pointOf({ question, draft }) {
  const figure = figureOf(question);
  const [x, y] = AXES.map((axis) => valueOf(draft[axis], figure[axis]));
  return x === null || y === null ? undefined : { x, y };
}

/**
 * @param {KindScene} scene
 * @param {{ x: number, y: number } | undefined} at
 * @param {{ x: number, y: number } | undefined} right
 * @returns {import('../../quiz/figure-scene.js').Mark[]}
 */
function marksOf({ assessment, isLocked, number }, at, right) {
  if (!at) return [];
  if (right) return pointMarks(at, right, assessment?.isRight === true, quizFigureStrings);
  return [{ ...at, kind: isLocked ? 'own' : 'hand', label: `(${number(at.x)}, ${number(at.y)})` }];
}

/**
 * @param {KindScene} scene
 * @param {import('../../quiz/figure-scene.js').FigureScene} figureScene
 * @returns {import('./figure-drag.js').DragTarget}
 */
function targetOf(scene, { layout }) {
  const { host, question, draft, onDraft, number } = scene;
  const { plot, width } = layout;
  const figure = figureOf(question);
  const step = question.grid ?? 1;
  const at = pointOf(scene);
  return {
    width,
    box: plot.box,
    handles: at ? [{ id: 0, at: [plot.x.toPixel(at.x), plot.y.toPixel(at.y)] }] : [],
    handleFor: () => 0,
    moveTo: (_, pixel) => {
      const x = number(onGrid(plot.x.toValue(pixel[0]), step, figure.x));
      const y = number(onGrid(plot.y.toValue(pixel[1]), step, figure.y));
      if (x === draft.x && y === draft.y) return;
      onDraft({ x, y });
      host.announce(fillTemplate(words.set, { x, y }).replaceAll('*', ''));
    },
  };
}

/**
 * The handle, with lines to where its numbers are on the axes.
 * @param {import('../../quiz/figure-scene.js').FigureScene} figureScene
 * @param {{ x: number, y: number }} at
 */
function renderPoint({ layout: { plot } }, at) {
  const [x, y] = [plot.x.toPixel(at.x), plot.y.toPixel(at.y)];
  return svg`<path class="guide" d="M${px(x)} ${px(plot.box.top + plot.box.height)}V${px(y)}H${px(plot.box.left)}" aria-hidden="true" />
    ${renderHandle([x, y])}`;
}

/**
 * @param {KindScene} scene
 * @param {{ x: number, y: number } | undefined} at
 * @param {{ x: number, y: number } | undefined} right
 */
function sentence({ draft, assessment, number }, at, right) {
  if (!at) return AXES.some((axis) => draft[axis].trim() !== '') ? words.half : words.unset;
  const own = { x: number(at.x), y: number(at.y) };
  if (!right) return fillTemplate(words.set, own);
  const both = { ...own, rightX: number(right.x), rightY: number(right.y) };
  return fillTemplate(assessment?.isRight ? words.assessedRight : words.assessed, both);
}
