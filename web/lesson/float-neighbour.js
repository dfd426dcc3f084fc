const single = new Float32Array(1);
const bits = new Int32Array(single.buffer);

/**
 * The float32 next to a number: the closest place from which a jump can be looked at.
 * @param {number} value finite
 * @param {1 | -1} direction 1 for the next one above, -1 for the next one below
 */
export function floatNeighbour(value, direction) {
  single[0] = value;
  if (single[0] === 0) {
    bits[0] = 1;
    return direction * single[0];
  }
  bits[0] += single[0] > 0 === direction > 0 ? 1 : -1;
  return single[0];
}
