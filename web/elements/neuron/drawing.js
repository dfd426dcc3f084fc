import { html, nothing, svg } from 'lit';
import { activationLevel } from '../../lesson/activation-level.js';
import { fillTemplate } from '../../lesson/fill-template.js';
import { lineThickness, neuronLayout, smallGraph, weightSign } from '../../lesson/neuron-layout.js';
import { strings } from '../../content/en/strings.js';
import { outputWord } from './words.js';

/** @typedef {import('../relu-neuron.js').ReluNeuron} ReluNeuron */

/**
 * The drawing in a box that scrolls where numbers are too long for the width there is.
 * @param {ReluNeuron} host
 * @param {import('../measured-room.js').MeasuredRoom} room of the box
 */
export function renderFigure(host, { width, textScale }) {
  const room = width / textScale;
  const scrolls = drawingLayout(host, room).layout.width > room;
  return html`<div
    class="figure"
    tabindex=${scrolls ? '0' : nothing}
    role=${scrolls ? 'group' : nothing}
    aria-label=${scrolls ? strings.neuron.scrolls : nothing}
  >
    ${renderDrawing(host, width, textScale)}
  </div>`;
}

/**
 * The rows of the drawing, the bias last, and where everything goes.
 * @param {ReluNeuron} host
 * @param {number} width
 */
function drawingLayout(host, width) {
  const { node } = host;
  const rows = [...node.terms, { name: strings.neuron.biasName, input: 1, weight: node.bias, isX: false }];
  const weightNames = [...node.terms.map(({ weightName }) => weightName), 'b'];
  const layout = neuronLayout(width, {
    names: rows.map((row) => nameOf(host, row)),
    values: rows.map(({ input }) => host.number(input)),
    weights: rows.map(({ weight }) => `×${host.number(weight)}`),
    namedWeights: rows.map(({ weight }, index) => `${weightNames[index]} = ${host.number(weight)}`),
    below: [`z = ${shown(host, node.z)}`, outputWord(host)],
    title: node.functionName,
    output: `y = ${shown(host, node.y)}`,
  });
  return { rows, weightNames, layout };
}

/**
 * @param {ReluNeuron} host
 * @param {number} value
 */
function shown(host, value) {
  return host.hides ? strings.neuron.hidden : host.number(value);
}

/**
 * The node, drawn for a width: inputs and the bias on the left, their connections, the node, its output.
 * @param {ReluNeuron} host
 * @param {number} width in CSS pixels
 * @param {number} [textScale] the whole drawing grows with the reader's type
 */
export function renderDrawing(host, width, textScale = 1) {
  const { rows, weightNames, layout } = drawingLayout(host, width / textScale);
  return svg`<svg
    class="drawing"
    role="img"
    aria-label=${description(host)}
    width=${layout.width * textScale}
    height=${layout.height * textScale}
    viewBox="0 0 ${layout.width} ${layout.height}"
  >
    ${layout.rows.map((place, index) => renderRow(host, place, rows[index], weightNames[index], layout.roomy))}
    ${renderNode(host, layout)}
  </svg>`;
}

/**
 * One input, or the bias as an input that is always 1, and its connection.
 * @param {ReluNeuron} host
 * @param {ReturnType<typeof neuronLayout>['rows'][number]} place
 * @param {{ name: string, input: number, weight: number, isX: boolean }} row
 * @param {string} weightName
 * @param {boolean} roomy
 */
function renderRow(host, { path, pill, name, weight: label, y }, row, weightName, roomy) {
  const isBias = row.name === strings.neuron.biasName;
  const weight = host.number(row.weight);
  return svg`
    <path class="wire ${weightSign(row.weight)}" d=${path} stroke-width=${lineThickness(row.weight)} />
    <rect class="pill" rx=${isBias ? 4 : 15} x=${pill.x + 1} y=${pill.y} width=${pill.width - 2} height=${pill.height} />
    <text class="value" x=${pill.x + pill.width / 2} y=${y + 4.5} text-anchor="middle">${host.number(row.input)}</text>
    <text class="name" x=${name.x} y=${name.y} text-anchor=${name.anchor}>${
      isBias ? (roomy ? row.name : strings.neuron.biasShort) : variable(row.name)
    }${roomy && row.isX && !host.alone ? ` ${strings.neuron.graphInput}` : ''}</text>
    <text x=${label.x} y=${label.y}>${roomy ? variable(weightName) : ''}${roomy ? ' = ' : '×'}${weight}</text>`;
}

/**
 * @param {ReluNeuron} host
 * @param {ReturnType<typeof neuronLayout>} layout
 */
function renderNode(host, { node: box, title, below, arrow, output }) {
  const { node, hides } = host;
  const level = hides ? 0 : activationLevel(node.y);
  const isActivated = !hides && node.y > 0;
  const divider = box.x + box.width * 0.4;
  const { xs, ys, jumps } = host.smallCurve;
  const size = box.height * 0.46;
  const picture = {
    x: divider + (box.x + box.width - divider) / 2 - size / 2 - 2,
    y: box.middle - size / 2,
    width: size,
    height: size,
  };
  const graph = smallGraph(xs, ys, jumps, picture);
  return svg`
    <rect class="base" x=${box.x} y=${box.y} width=${box.width} height=${box.height} rx=${box.radius} />
    <rect class="body level-${level} ${hides ? 'hidden' : isActivated ? 'activated' : 'quiet'}"
      x=${box.x} y=${box.y} width=${box.width} height=${box.height} rx=${box.radius} />
    <path class="divider" d="M${divider} ${box.y + 4}v${box.height - 8}" />
    <text class="sigma" x=${box.x + (divider - box.x) * 0.54} y=${box.middle + 6} text-anchor="middle">Σ</text>
    <path class="zero" d="M${picture.x} ${graph.zeroY}h${picture.width}" />
    <path class="curve" d=${graph.path} />
    <text class="name" x=${title.x} y=${title.y}>${node.functionName}</text>
    <text class="value" x=${below[0].x} y=${below[0].y}>${variable('z')} = ${shown(host, node.z)}</text>
    <text class="name" x=${below[1].x} y=${below[1].y}>${outputWord(host)}</text>
    <path class="wire output ${isActivated ? 'activated' : ''}" stroke-width="2"
      d="M${arrow.from} ${arrow.y}H${arrow.to - 2}m-7 -5l7 5l-7 5" />
    <text class="value ${isActivated ? 'activated' : ''}" x=${output.x} y=${output.y}>${variable('y')} = ${shown(host, node.y)}</text>`;
}

/**
 * @param {ReluNeuron} host
 * @param {{ name: string, isX: boolean }} row
 */
function nameOf(host, { name, isX }) {
  return isX && !host.alone ? `${name} ${strings.neuron.graphInput}` : name;
}

/** @param {ReluNeuron} host */
function description(host) {
  const { terms, bias, z, y, functionName } = host.node;
  const inputs = terms.map(({ name, input, weight }) =>
    fillTemplate(strings.neuron.drawingInput, {
      name,
      input: host.spoken(input),
      weight: host.spoken(weight),
    }),
  );
  const values = { z: host.spoken(z), y: host.spoken(y), word: outputWord(host) };
  return [
    fillTemplate(strings.neuron.drawing, { function: functionName }),
    ...inputs,
    fillTemplate(strings.neuron.drawingBias, { bias: host.spoken(bias) }),
    host.hides ? strings.neuron.drawingHidden : fillTemplate(strings.neuron.drawingOutput, values),
  ].join(' ');
}

/** @param {string} name */
function variable(name) {
  return svg`<tspan class="variable">${name}</tspan>`;
}
