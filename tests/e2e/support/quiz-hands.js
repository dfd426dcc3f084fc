/** Ways to answer a question other than by mouse: the keyboard alone, and the finger alone. */
import { expect } from './browsers.js';
import { fieldsOf, inQuiz, moveUp, movesOf, picksOf } from './quiz.js';

/** @typedef {import('./ui-types.js').Ui} Ui */
/** @typedef {import('./ui-types.js').Target} Target */
/** @typedef {import('../../../web/quiz/types.js').Question} Question */
/** @typedef {import('../../../web/quiz/types.js').Response} Response */

const MOST_TABS = 60;

/**
 * Presses Tab until something has the focus.
 * @param {Ui} ui
 * @param {string} css of it, in the quiz
 */
export async function tabTo(ui, css) {
  const passed = [];
  for (let tabs = 0; tabs <= MOST_TABS; tabs++) {
    if (tabs > 0) await ui.press('Tab');
    const { isThere, name } = await ui.run(focus, css);
    if (isThere) return;
    passed.push(name);
  }
  throw new Error(`Tab does not lead to ${css}, only to ${passed.join(', ')}.`);
}

/** Runs in the page. @param {string} css */
function focus(css) {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return { isThere: element?.matches(css) ?? false, name: element?.outerHTML.slice(0, 40) ?? '' };
}

/** @param {Ui} ui @param {string} text typed where the focus is */
async function type(ui, text) {
  for (const key of text) await ui.press(key);
}

/**
 * Fills in and hands in an answer by keyboard alone.
 * @param {Ui} ui
 * @param {Question} question
 * @param {Response} response
 */
export async function answerByKeyboard(ui, question, response) {
  for (const [field, text] of fieldsOf(question, response)) {
    await tabTo(ui, `#${field}`);
    await type(ui, text);
  }
  if (question.kind === 'place-point') await expectArrowsToStep(ui, 'point-y');
  for (const index of picksOf(question, response)) {
    if (question.kind === 'choices') await tabTo(ui, `#option-${index}`);
    else await tabTo(ui, '[name="option"]');
    for (let step = 0; !(await ui.run(focus, `#option-${index}`)).isThere && step < 10; step++)
      await ui.press('ArrowDown');
    if (!(await ui.run(focus, ':checked')).isThere) await ui.press(' ');
  }
  for (const place of movesOf(question, response)) {
    await tabTo(ui, moveUp(place).replace('relu-quiz ', ''));
    await ui.press('Enter');
    // The focus stays with the step.
    const moved = moveUp(place - 1).replace('relu-quiz ', '');
    await expect.poll(async () => (await ui.run(focus, moved)).isThere, moved).toBe(true);
  }
  await tabTo(ui, '[part="answer"]');
  await ui.press('Enter');
}

/** Up and down again is where it was. @param {Ui} ui @param {string} id of the field that has the focus */
async function expectArrowsToStep(ui, id) {
  const value = () => typed(ui, id);
  const before = await value();
  const [there, back] = before > 0 ? ['ArrowDown', 'ArrowUp'] : ['ArrowUp', 'ArrowDown'];
  await ui.press(there);
  await expect.poll(value).not.toBe(before);
  await ui.press(back);
  await expect.poll(value).toBe(before);
}

/**
 * A tap of a finger: the browser's own where its driver has touch, else what it would dispatch.
 * @param {Ui} ui
 * @param {Target} target
 */
export async function tap(ui, target) {
  // A finger of the browser's own goes where it has last drawn the page.
  if (ui.page)
    await ui.evaluate(target, (element) => {
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      return new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    });
  await ui.touchDrag(target, { x: 0, y: 0 });
}

/**
 * Fills in and hands in an answer by touch: drawings are drawn in, and only numbers are typed.
 * @param {Ui} ui
 * @param {Question} question
 * @param {Response} response
 */
export async function answerByTouch(ui, question, response) {
  if (question.kind === 'place-point' || question.kind === 'sketch') await draw(ui, question, response);
  else
    for (const [index, [field, text]] of fieldsOf(question, response).entries()) {
      if (index === 0) await tap(ui, `relu-quiz #${field}`);
      if (index === 0) await expect.poll(async () => (await ui.run(focus, `#${field}`)).isThere).toBe(true);
      await ui.fill(`relu-quiz #${field}`, text);
    }
  for (const index of picksOf(question, response)) await tap(ui, `relu-quiz #option-${index}`);
  for (const place of movesOf(question, response)) await tap(ui, moveUp(place));
  await tap(ui, inQuiz('button', 'Answer'));
}

/**
 * Long enough to reach another line of the grid in every drawing. A drag of a handle by so much tells how many
 * pixels make a step.
 */
const PULL = -40;
/** Heights of one curve that are dragged; the others are typed, for time's sake. */
const MOST_DRAWN = 3;
/** Chromium takes a tap so soon after another touch for the second of a double tap; twice its 300 ms on a busy machine. */
const DOUBLE_TAP_MS = 700;

/**
 * @param {Ui} ui
 * @param {Question} question
 * @param {Response} response
 */
async function draw(ui, question, response) {
  const isPoint = question.kind === 'place-point';
  // A tap in the drawing brings the point there.
  if (isPoint) await tap(ui, 'relu-quiz .drawing');
  const fields = fieldsOf(question, response);
  /** @type {number[] | undefined} pixels for each unit, to the right and down */
  let scale;
  for (const index of isPoint ? [0] : fields.keys()) {
    if (index >= MOST_DRAWN) {
      await ui.fill(`relu-quiz #${fields[index][0]}`, fields[index][1]);
      continue;
    }
    // Handles are the last in the drawing but for the labels.
    const handle = `relu-quiz .handle:nth-last-of-type(${isPoint ? 2 : fields.length - index + 1})`;
    const own = isPoint ? fields : [['', '0'], fields[index]];
    const at = () => ui.evaluate(handle, middleInDrawing);
    const values = () => Promise.all(own.map(([id, text]) => (id ? typed(ui, id) : Number(text))));
    let now = await values();
    if (!scale) {
      const [from, before] = [await at(), now];
      await ui.touchDrag(handle, { x: isPoint ? PULL : 0, y: PULL });
      await expect.poll(values, 'a finger drags the handle').not.toEqual(before);
      const to = await at();
      now = await values();
      scale = to.map((pixel, axis) => (pixel - from[axis]) / (now[axis] - before[axis]));
    }
    const [x, y] = own.map(([, text], axis) => (Number(text) - now[axis]) * (scale?.[axis] || 0));
    await ui.touchDrag(handle, { x, y: y || 0.01 });
    const wanted = own.map(([, text]) => Number(text));
    await expect.poll(values, `the handle is where it belongs: ${own}`).toEqual(wanted);
  }
  if (ui.page) await new Promise((resolve) => setTimeout(resolve, DOUBLE_TAP_MS));
}

/** @param {Ui} ui @param {string} id of a field @returns {Promise<number>} what is in it */
const typed = async (ui, id) => Number((await ui.value(`relu-quiz #${id}`)).replace('−', '-'));

/** Runs in the page. @param {SVGGElement} handle @returns {number[]} x and y in pixels */
function middleInDrawing(handle) {
  const { left, top, width, height } = handle.getBoundingClientRect();
  const frame = /** @type {Element} */ (handle.ownerSVGElement).getBoundingClientRect();
  return [left + width / 2 - frame.left, top + height / 2 - frame.top];
}
