/**
 * Writes small ONNX models: the few fields of onnx.proto (https://github.com/onnx/onnx, IR version 10) that one graph
 * of float32 tensors needs, as Protocol Buffers put them into bytes.
 *
 * @typedef {object} Node
 * @property {string} op
 * @property {string[]} inputs
 * @property {string} output
 * @property {Record<string, number | string>} [attributes] numbers are floats
 */

const IR_VERSION = 10;
const OPERATOR_SET = 22;
const FLOAT = 1;

/** @typedef {Uint8Array | number[]} Bytes */

/** @param {number} value from 0 @returns {number[]} seven bits a byte, the lowest first */
function varint(value) {
  const bytes = [];
  for (; value > 127; value = Math.floor(value / 128)) bytes.push((value % 128) + 128);
  return [...bytes, value];
}

const WIRE = { varint: 0, bytes: 2, float: 5 };
const tag = (/** @type {number} */ field, /** @type {number} */ wire) => varint(field * 8 + wire);
const whole = (/** @type {number} */ field, /** @type {number} */ value) => [
  ...tag(field, WIRE.varint),
  ...varint(value),
];
const float = (/** @type {number} */ field, /** @type {number} */ value) => [
  ...tag(field, WIRE.float),
  ...new Uint8Array(new Float32Array([value]).buffer),
];
const bytes = (/** @type {number} */ field, /** @type {Bytes} */ content) => [
  ...tag(field, WIRE.bytes),
  ...varint(content.length),
  ...content,
];
const text = (/** @type {number} */ field, /** @type {string} */ value) =>
  bytes(field, new TextEncoder().encode(value));

/** AttributeProto. @param {string} name @param {number | string} value */
const attribute = (name, value) =>
  typeof value === 'number'
    ? [...text(1, name), ...float(2, value), ...whole(20, 1)]
    : [...text(1, name), ...text(4, value), ...whole(20, 3)];

/** NodeProto. @param {Node} node */
const nodeBytes = ({ op, inputs, output, attributes = {} }) => [
  ...inputs.flatMap((input) => text(1, input)),
  ...text(2, output),
  ...text(4, op),
  ...Object.entries(attributes).flatMap(([name, value]) => bytes(5, attribute(name, value))),
];

/** ValueInfoProto of a float32 tensor. @param {string} name @param {readonly number[]} shape */
function value(name, shape) {
  const dimensions = shape.flatMap((length) => bytes(1, whole(1, length)));
  const tensor = [...whole(1, FLOAT), ...bytes(2, dimensions)];
  return [...text(1, name), ...bytes(2, bytes(1, tensor))];
}

/** TensorProto. @param {string} name @param {Float32Array} numbers */
const constant = (name, numbers) => [
  ...whole(1, numbers.length),
  ...whole(2, FLOAT),
  ...text(8, name),
  ...bytes(9, new Uint8Array(numbers.buffer)),
];

/**
 * @param {readonly Node[]} nodes from x to y
 * @param {readonly number[]} shape of both
 * @param {Readonly<Record<string, Float32Array>>} [constants] vectors by name
 * @returns {Uint8Array} the model
 */
export function onnxModel(nodes, shape, constants = {}) {
  const graph = [
    ...nodes.flatMap((node) => bytes(1, nodeBytes(node))),
    ...text(2, 'bench'),
    ...Object.entries(constants).flatMap(([name, numbers]) => bytes(5, constant(name, numbers))),
    ...bytes(11, value('x', shape)),
    ...bytes(12, value('y', shape)),
  ];
  return new Uint8Array([...whole(1, IR_VERSION), ...bytes(7, graph), ...bytes(8, whole(2, OPERATOR_SET))]);
}
