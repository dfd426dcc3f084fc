import { html, svg } from 'lit';
import { quizFigureStrings } from '../../content/en/strings-quiz-figure.js';
import { fillTemplate } from '../../lesson/fill-template.js';
import { heightLines, heightMarks } from '../../quiz/drawn-answer.js';
import { onGrid, valueOf } from '../../quiz/grid-values.js';
import { isSame } from '../../quiz/kinds/number.js';
import { renderFigure } from './figure.js';
import { figureDrag } from './figure-drag.js';
import { readGridField, renderGridField } from './grid-field.js';
import { renderHandle } from './handle.js';
import { numbersMarked } from './marked.js';

/** @typedef {import('./kinds.js').KindScene} KindScene */
/** @typedef {import('../../quiz/figure-scene.js').FigureScene} FigureScene */
/** @typedef {import('../../quiz/drawn-answer.js').Heights} Heights */

const words = quizFigureStrings.sketch;

/** Heights of a curve at given inputs, by hand or typed. The draft is the list of texts. @type {import('./kinds.js').KindView} */
export const sketch = {
  start: (question) => inputsOf(question).map(() => ''),
  restore: (_, response, { field }) => response.map(field),
  read(question, draft, write) {
    const inputs = inputsOf(question);
    const read = inputs.map((_, i) => readGridField(draft[i], figureOf(question).y, write));
    const unreadable = read.findIndex((one) => 'isEmpty' in one && !one.isEmpty);
    if (unreadable >= 0) {
      const { problem } = /** @type {{ problem: string }} */ (read[unreadable]);
      const x = write(inputs[unreadable]);
      return { problem: fillTemplate(words.problem, { x, problem }), field: `height-${unreadable}` };
    }
    const missing = inputs.filter((_, i) => 'isEmpty' in read[i]);
    if (missing.length > 0) {
      const problem = fillTemplate(words.missing, { inputs: write(missing) });
      return { problem, field: `height-${inputs.indexOf(missing[0])}` };
    }
    return { response: read.map((one) => /** @type {{ value: number }} */ (one).value) };
  },
  render(scene) {
    const { host, question, draft, onDraft, isLocked, assessment, number } = scene;
    const figure = figureOf(question);
    const heights = heightsOf(scene);
    const right = /** @type {number[] | undefined} */ (assessment?.rightResponse);
    const drag = figureDrag(host);
    return html`<fieldset class="drawn" aria-labelledby="prompt">
      ${renderFigure({
        figure,
        number,
        id: 'figure',
        host,
        drag,
        answers: heightLines(inputsOf(question), heights, {
          right,
          isRight: assessment?.isRight,
          labels: quizFigureStrings,
        }),
        grid: question.grid,
        rails: isLocked ? [] : inputsOf(question),
        marks: isLocked ? heightMarks(inputsOf(question), heights, right) : [],
        over: (figureScene) => {
          drag.aim(isLocked ? undefined : targetOf(scene, heights, figureScene));
          return isLocked ? svg`` : renderHandles(inputsOf(question), heights, figureScene);
        },
      })}
      <p class="says">${numbersMarked(sentence(scene, heights, right))}</p>
      <p class="hint" id="how" ?hidden=${isLocked}>
        ${fillTemplate(words.how, { step: number(question.grid ?? 1) })}
      </p>
      <div class="grid-fields">
        ${inputsOf(question).map((x, i) =>
          renderGridField(scene, {
            id: `height-${i}`,
            label: fillTemplate(words.height, { x: number(x) }),
            text: draft[i],
            range: figure.y,
            onText: (text) => onDraft(draft.with(i, text)),
            right: right?.[i],
          }),
        )}
      </div>
    </fieldset>`;
  },
};

/** @param {import('./kinds.js').Question} question */
const figureOf = (question) => /** @type {NonNullable<typeof question.figure>} */ (question.figure);

/** @param {import('./kinds.js').Question} question */
const inputsOf = (question) => /** @type {number[]} */ (question.at);

/**
 * @param {KindScene} scene
 * @returns {Heights}
 */
const heightsOf = ({ question, draft }) =>
  inputsOf(question).map((_, i) => valueOf(draft[i], figureOf(question).y));

/**
 * Heights that are not set wait on the x axis, or as near as the drawing comes to it.
 * @param {number[]} inputs
 * @param {Heights} heights
 * @param {FigureScene} figureScene
 * @returns {{ id: number, at: import('../../lesson/curve-segments.js').Pixel, isSet: boolean }[]}
 */
function handlesOf(inputs, heights, { layout: { plot, view } }) {
  const waiting = Math.min(view.top, Math.max(view.bottom, 0));
  return inputs.map((x, id) => ({
    id,
    at: [plot.x.toPixel(x), plot.y.toPixel(heights[id] ?? waiting)],
    isSet: heights[id] !== null,
  }));
}

/**
 * @param {KindScene} scene
 * @param {Heights} heights
 * @param {FigureScene} figureScene
 * @returns {import('./figure-drag.js').DragTarget}
 */
function targetOf({ host, question, draft, onDraft, number }, heights, figureScene) {
  const { plot, width } = figureScene.layout;
  const inputs = inputsOf(question);
  const handles = handlesOf(inputs, heights, figureScene);
  const far = (/** @type {number} */ x, /** @type {number} */ id) => Math.abs(handles[id].at[0] - x);
  return {
    width,
    box: plot.box,
    handles,
    handleFor: ([x]) => handles.reduce((best, { id }) => (far(x, id) < far(x, best) ? id : best), 0),
    moveTo: (id, pixel) => {
      const text = number(onGrid(plot.y.toValue(pixel[1]), question.grid ?? 1, figureOf(question).y));
      if (text === draft[id]) return;
      onDraft(draft.with(id, text));
      host.announce(`${fillTemplate(words.height, { x: number(inputs[id]) })}: ${text}`);
    },
  };
}

/**
 * @param {number[]} inputs
 * @param {Heights} heights
 * @param {FigureScene} figureScene
 */
const renderHandles = (inputs, heights, figureScene) =>
  svg`${handlesOf(inputs, heights, figureScene).map(({ at, isSet }) => renderHandle(at, isSet))}`;

/**
 * @param {KindScene} scene
 * @param {Heights} heights
 * @param {number[] | undefined} right
 */
function sentence({ number }, heights, right) {
  const all = number(heights.length);
  if (!right) {
    const count = heights.filter((height) => height !== null).length;
    const template = count === 0 ? words.unset : count < heights.length ? words.some : words.all;
    return fillTemplate(template, { count: number(count), all });
  }
  const count = heights.filter((height, i) => height !== null && isSame(height, right[i], null)).length;
  return fillTemplate(count === heights.length ? words.assessedRight : words.assessed, {
    count: number(count),
    all,
  });
}
