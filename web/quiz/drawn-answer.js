/** An answer given in a drawing, as what to draw: the learner's and the right one differ by shape and label. */

/** @typedef {import('./figure-scene.js').Mark} Mark */
/** @typedef {import('./figure-scene.js').Line} Line */
/** @typedef {(number | null)[]} Heights null where none is set */
/** @typedef {{ you: string, right: string, youAndRight: string }} Labels */

/**
 * @param {import('./types.js').Question} question
 * @param {import('./types.js').Response} response
 * @param {import('./types.js').Assessment} assessment
 * @param {Labels} labels
 * @returns {{ marks: Mark[], answers: Line[] }} nothing to draw for kinds that are not answered in a drawing
 */
export function drawnAnswer({ kind, at = [] }, response, { rightResponse, isRight }, labels) {
  if (kind === 'place-point') {
    const [own, right] = /** @type {{ x: number, y: number }[]} */ ([response, rightResponse]);
    return { marks: pointMarks(own, right, isRight, labels), answers: [] };
  }
  if (kind === 'sketch') {
    const [own, right] = /** @type {number[][]} */ ([response, rightResponse]);
    return { marks: heightMarks(at, own, right), answers: heightLines(at, own, { right, isRight, labels }) };
  }
  return { marks: [], answers: [] };
}

/**
 * The point put and the point where it belongs.
 * @param {{ x: number, y: number }} own
 * @param {{ x: number, y: number }} right
 * @param {boolean} isRight
 * @param {Labels} labels
 * @returns {Mark[]}
 */
export function pointMarks(own, right, isRight, { you, youAndRight, right: rightLabel }) {
  return [
    { ...right, kind: 'right', label: isRight ? youAndRight : rightLabel },
    { ...own, kind: 'own', label: isRight ? '' : you },
  ];
}

/**
 * Every height set and every right one.
 * @param {readonly number[]} inputs
 * @param {Heights} heights
 * @param {number[]} [right]
 * @returns {Mark[]}
 */
export function heightMarks(inputs, heights, right) {
  return inputs.flatMap((x, i) => {
    const y = heights[i];
    /** @type {Mark[]} */
    const own = y === null ? [] : [{ x, y, kind: 'own', label: '' }];
    return right ? [...own, { x, y: right[i], kind: /** @type {const} */ ('right'), label: '' }] : own;
  });
}

/**
 * The right line, once it may be seen, and over it the learner's, wherever two neighbours are set.
 * @param {readonly number[]} inputs
 * @param {Heights} heights
 * @param {{ right?: number[], isRight?: boolean, labels: Labels }} answer
 * @returns {Line[]}
 */
export function heightLines(inputs, heights, { right, isRight = false, labels }) {
  const ownLabel = right && !isRight ? labels.you : '';
  const own = runs(inputs, heights).map((points, i) => ({
    label: i === 0 ? ownLabel : '',
    kind: /** @type {const} */ ('own'),
    points,
  }));
  if (!right) return own;
  /** @type {[number, number][]} */
  const points = inputs.map((x, i) => [x, right[i]]);
  return [{ label: isRight ? labels.youAndRight : labels.right, kind: 'right', points }, ...own];
}

/**
 * Neighbours that are set, two or more at a time.
 * @param {readonly number[]} inputs
 * @param {Heights} heights
 */
function runs(inputs, heights) {
  /** @type {[number, number][][]} */
  const found = [[]];
  inputs.forEach((x, i) => {
    const y = heights[i];
    if (y === null) found.push([]);
    else found[found.length - 1].push([x, y]);
  });
  return found.filter((run) => run.length > 1);
}
