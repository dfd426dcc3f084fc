/** Small pictures of numbers on a canvas: one pixel a number, in the colours of the page. */

/** @typedef {(canvas: HTMLCanvasElement, values: Float32Array, side: number) => void} Paint */
/** @typedef {HTMLCanvasElement & { painter?: (canvas: HTMLCanvasElement) => void }} PaintedCanvas */
/** @typedef {[red: number, green: number, blue: number]} Colour 0 to 255 */

/**
 * What a template gives a canvas as its property `painter`.
 * @param {Paint} paint
 * @param {Float32Array} values
 * @param {number} side
 */
export const painter = (paint, values, side) => (/** @type {HTMLCanvasElement} */ canvas) =>
  paint(canvas, values, side);

/**
 * Paints every canvas that a template has given a painter: they have their colours once they are in the document.
 * @param {ParentNode} root
 */
export function paintAll(root) {
  for (const canvas of /** @type {NodeListOf<PaintedCanvas>} */ (root.querySelectorAll('canvas')))
    canvas.painter?.(canvas);
}

/** @typedef {{ paper: Colour, ink: Colour, high: Colour, low: Colour }} Colours */

/** What the browser makes of a colour, whatever notation it is in. @type {Map<string, Colour>} */
const known = new Map();

/** @param {string} notation */
function read(notation) {
  const colour = known.get(notation) ?? painted(notation);
  known.set(notation, colour);
  return colour;
}

/** @param {string} notation @returns {Colour} */
function painted(notation) {
  const probe = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!probe) return [0, 0, 0];
  probe.fillStyle = notation;
  probe.fillRect(0, 0, 1, 1);
  const [red, green, blue] = probe.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/**
 * The colours that the style sheet gives a canvas.
 * @param {HTMLCanvasElement} canvas
 * @returns {Colours}
 */
function coloursOf(canvas) {
  const style = getComputedStyle(canvas);
  return {
    paper: read(style.backgroundColor),
    ink: read(style.caretColor),
    high: read(style.color),
    low: read(style.outlineColor),
  };
}

/** What was painted last: the same numbers in the same colours need no second time. @type {WeakMap<HTMLCanvasElement, { values: ArrayLike<number>, colours: string }>} */
const last = new WeakMap();

/**
 * @param {HTMLCanvasElement} canvas
 * @param {ArrayLike<number>} values row after row
 * @param {number} side of the square
 * @param {(value: number, colours: Colours) => Colour} colourOf
 */
function paint(canvas, values, side, colourOf) {
  const colours = coloursOf(canvas);
  const now = { values, colours: Object.values(colours).join(' ') };
  const before = last.get(canvas);
  if (before?.values === values && before.colours === now.colours) return;
  last.set(canvas, now);
  if (canvas.width !== side) canvas.width = canvas.height = side;
  const context = canvas.getContext('2d');
  if (!context) return;
  const image = context.createImageData(side, side);
  for (let i = 0; i < side * side; i++) {
    const [red, green, blue] = colourOf(values[i], colours);
    image.data[4 * i] = red;
    image.data[4 * i + 1] = green;
    image.data[4 * i + 2] = blue;
    image.data[4 * i + 3] = 255;
  }
  context.putImageData(image, 0, 0);
}

/** @param {Colour} from @param {Colour} to @param {number} share 0 to 1 @returns {Colour} */
const mixed = (from, to, share) =>
  /** @type {Colour} */ (from.map((value, i) => Math.round(value + (to[i] - value) * share)));

/** @param {number} value NaN becomes 0 */
const share = (value) => (value > 0 ? Math.min(1, value) : 0);

/**
 * A digit: 0 paper to 1 ink.
 * @param {HTMLCanvasElement} canvas
 * @param {Float32Array} pixels
 * @param {number} side
 */
export const paintDigit = (canvas, pixels, side) =>
  paint(canvas, pixels, side, (value, { paper, ink }) => mixed(paper, ink, share(value)));

/**
 * Numbers of both signs: 0 is paper, the largest size has the full colour of its sign.
 * @param {HTMLCanvasElement} canvas
 * @param {Float32Array} values
 * @param {number} side
 */
export function paintSigned(canvas, values, side) {
  const most = values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0) || 1;
  paint(canvas, values, side, (value, { paper, high, low }) =>
    mixed(paper, value < 0 ? low : high, share(Math.abs(value) / most)),
  );
}

/** How strong the colours of a surface are: points and lines are to be seen over them. */
const WASH = 0.55;

/**
 * Probabilities: 1 in the colour of class 1, 0 in that of class 0, paper between.
 * @param {HTMLCanvasElement} canvas
 * @param {Float32Array} values
 * @param {number} side
 */
export const paintClasses = (canvas, values, side) =>
  paint(canvas, values, side, (value, { paper, high, low }) =>
    mixed(paper, value < 0.5 ? low : high, WASH * share(Math.abs(2 * value - 1))),
  );
