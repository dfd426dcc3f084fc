import { html, nothing, svg } from 'lit';
import { fillTemplate } from '../../lesson/fill-template.js';
import {
  centreInside,
  cornersOf,
  curvePath,
  hingeOf,
  hingeView,
  outputView,
  plotWidth,
  samplePlaces,
  splitAt,
  ticksFor,
} from '../../lesson/hinge.js';
import { linearScale, roundTicks } from '../../lesson/scale.js';
import { neuronHingeStrings as words } from '../../content/en/strings-neuron-hinge.js';
import { keepEquations } from './words.js';

/** @typedef {import('../relu-neuron.js').ReluNeuron} ReluNeuron */
/** @typedef {import('../../lesson/hinge.js').Hinge} Hinge */

const HEIGHT = 200;
const MARGIN = { left: 44, right: 18, top: 28, bottom: 44 };
const SAMPLES = 121;

/**
 * With one input: where w·x + b is 0, which side is active, and y against x.
 * @param {ReluNeuron} host
 * @param {import('../measured-room.js').MeasuredRoom} room that the element has
 */
export function renderHinge(host, room) {
  const [{ weight, input }] = host.node.terms;
  const hinge = hingeOf(weight, host.node.bias);
  return html`<div class="hinge" role="group" aria-labelledby="hinge-title">
    <p class="heading" id="hinge-title">${words.title}</p>
    <div class="hinge-parts">
      ${hinge.kind === 'beyond' ? nothing : renderPlot(host, hinge, input, room)}
      <p class="says">${keepEquations(hingeSentence(host, hinge, input))}</p>
    </div>
  </div>`;
}

/**
 * What happens where z is 0: a corner, a jump, or nothing but a change of sign.
 * @param {ReluNeuron} host
 * @returns {{ label: string, sentence: string }}
 */
function atZero(host) {
  const kink = host.model.function.kinks.find(({ x }) => x === 0);
  if (!kink || host.sides.isLinear) return { label: words.zeroLabel, sentence: '' };
  if (kink.isJump) return { label: words.jumpLabel, sentence: words.jumpThere };
  return { label: words.label, sentence: words.hingeThere };
}

/**
 * @param {ReluNeuron} host
 * @param {Hinge} hinge
 * @param {number} input
 */
function hingeSentence(host, { kind, x, active, shift }, input) {
  if (kind === 'none') return fillTemplate(words.none, { z: host.number(host.node.z) });
  if (kind === 'beyond') return words.beyond;
  const isSilentElsewhere = host.sides.silencesNegatives;
  const side = active === 'right' ? 'right' : 'left';
  return [
    fillTemplate(words.at, { x: host.number(x) }),
    atZero(host).sentence,
    isSilentElsewhere ? words[side === 'right' ? 'activeRight' : 'activeLeft'] : words[side],
    fillTemplate(words.moves, { shift: host.number(shift), side: words.sides[shift < 0 ? 'left' : 'right'] }),
    isShown(host, input) ? fillTemplate(words.now, { x: host.number(input) }) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/**
 * @param {ReluNeuron} host
 * @param {Hinge} hinge
 * @param {number} input
 * @param {import('../measured-room.js').MeasuredRoom} room
 */
function renderPlot(host, hinge, input, { width, textScale }) {
  const [{ weight }] = host.node.terms;
  const { kinks } = host.model.function;
  const view = hingeView([hinge.x, input]);
  const xs = samplePlaces(view, cornersOf(weight, host.node.bias, kinks), SAMPLES);
  const ys = xs.map((x) => host.outputAt(x));
  const finite = ys.filter(Number.isFinite);
  const [low, high] = outputView(finite);
  const size = plotWidth(width / textScale);
  const toX = linearScale(view, [MARGIN.left, size - MARGIN.right]).toPixel;
  const toY = linearScale([low, high], [HEIGHT - MARGIN.bottom, MARGIN.top]).toPixel;
  const ticksX = roundTicks(view[0], view[1], ticksFor(size));
  const ticksY = roundTicks(low, high, 4);
  const jumps = kinks.some(({ isJump }) => isJump) ? [hinge.x] : [];
  const pieces = splitAt(hinge.x, xs).map(([from, to]) => ({
    path: curvePath(xs.slice(from, to), ys.slice(from, to), jumps, toX, toY),
    isActive: ys[(from + to) >> 1] > 0,
  }));
  const { label } = atZero(host);
  return svg`<svg class="plot" role="img" aria-label=${words.drawing} width=${size * textScale} height=${HEIGHT * textScale}
    viewBox="0 0 ${size} ${HEIGHT}">
    ${ticksY.map(
      (
        tick,
      ) => svg`<path class=${tick === 0 ? 'axis' : 'grid'} d="M${MARGIN.left} ${toY(tick)}H${size - MARGIN.right}" />
        <text class="tick" x=${MARGIN.left - 6} y=${toY(tick) + 4} text-anchor="end">${host.number(tick)}</text>`,
    )}
    ${ticksX.map(
      (tick) =>
        svg`<text class="tick" x=${toX(tick)} y=${HEIGHT - MARGIN.bottom + 18} text-anchor="middle">${host.number(tick)}</text>`,
    )}
    <text class="tick variable" x=${MARGIN.left - 16} y=${HEIGHT - MARGIN.bottom + 18} text-anchor="end">${words.axisX}</text>
    <text class="tick variable" x=${MARGIN.left - 6} y="12" text-anchor="end">${words.axisY}</text>
    ${pieces.map(({ path, isActive }) => svg`<path class="curve ${isActive ? '' : 'silent'}" d=${path} />`)}
    ${hinge.kind === 'at' ? renderMark(fillTemplate(label, { x: host.number(hinge.x) }), hinge, host.outputAt(hinge.x), { toX, toY, size }) : nothing}
    ${renderInput(host, input, { toX, toY })}
  </svg>`;
}

/**
 * The hinge, with its label below the numbers of the axis, where neither curve nor axis runs.
 * @param {string} label
 * @param {Hinge} hinge
 * @param {number} y
 * @param {{ toX: (x: number) => number, toY: (y: number) => number, size: number }} scales
 */
function renderMark(label, hinge, y, { toX, toY, size }) {
  const at = toX(hinge.x);
  return svg`
    <path class="guide" d="M${at} ${HEIGHT - MARGIN.bottom}V${toY(y)}" />
    <circle class="corner" cx=${at} cy=${toY(y)} r="4.5" />
    <text class="value" x=${centreInside(label, at, size)} y=${HEIGHT - 5} text-anchor="middle">${label}</text>`;
}

/**
 * @param {ReluNeuron} host
 * @param {number} input
 * @param {{ toX: (x: number) => number, toY: (y: number) => number }} scales
 */
function renderInput(host, input, { toX, toY }) {
  if (!isShown(host, input)) return nothing;
  return svg`<circle class="point" cx=${toX(input)} cy=${toY(host.node.y)} r="6" />`;
}

/**
 * Whether the input's point is in the plot: not while the output is hidden or has no place.
 * @param {ReluNeuron} host
 * @param {number} input
 */
function isShown(host, input) {
  return !host.hides && Number.isFinite(input) && Number.isFinite(host.node.y);
}
