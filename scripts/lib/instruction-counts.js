/**
 * Counts of instructions: reading them, comparing them with those on record, and the file of the record. Pure.
 *
 * @typedef {'base' | 'simd' | 'relaxed'} Variant
 * @typedef {Record<string, number>} Counts instructions by kernel: for each element, or for each step of training
 * @typedef {Record<string, Counts>} VariantCounts by variant
 * @typedef {{ compiler: string, machine: string }} Origin counts of one do not compare with those of another
 * @typedef {{ kernel: string, variant: string, old: number, now: number }} Change
 */

/** By how much a count may change before it is told. */
const TOLERANCE = 0.1;
const HOW = '`node scripts/check-instructions.js --record` writes them to tests/fixtures/instructions.csv';

const VARIANTS = ['base', 'simd', 'relaxed'];
const HEADER = ['compiler', 'machine', 'kernel', ...VARIANTS].join(',');

/**
 * @param {string} dumps what Callgrind wrote: a part for each kernel, named "relu forward/1024"
 * @returns {Counts}
 */
export function readDumps(dumps) {
  /** @type {Counts} */
  const counts = {};
  let named;
  for (const line of dumps.split('\n')) {
    const name = /^desc: Trigger: Client Request: (.+)\/(\d+)$/.exec(line);
    if (name) named = { kernel: name[1], divisor: Number(name[2]) };
    const total = /^totals: (\d+)$/.exec(line);
    if (!total || !named) continue;
    counts[named.kernel] = rounded(Number(total[1]) / named.divisor);
    named = undefined; // what is counted after the last dump is of no kernel
  }
  return counts;
}

/** Three digits behind the point for elements, none for steps. @param {number} count */
const rounded = (count) => Number(count.toFixed(count < 100 ? 3 : 0));

/**
 * @param {string} text of tests/fixtures/instructions.csv
 * @param {Origin} origin
 * @returns {VariantCounts | undefined} undefined when there are none of this compiler and machine
 */
export function readRecord(text, { compiler, machine }) {
  const rows = rowsOf(text).filter(([a, b]) => a === compiler && b === machine);
  if (rows.length === 0) return undefined;
  return Object.fromEntries(
    VARIANTS.map((variant, i) => [
      variant,
      Object.fromEntries(rows.map(([, , kernel, ...counts]) => [kernel, Number(counts[i])])),
    ]),
  );
}

/**
 * @param {string} text of the file, or nothing
 * @param {Origin} origin
 * @param {VariantCounts} counts which take the place of those of the same compiler and machine
 * @returns {string} the file anew
 */
export function writeRecord(text, { compiler, machine }, counts) {
  const others = rowsOf(text).filter(([a, b]) => a !== compiler || b !== machine);
  const own = Object.keys(counts[VARIANTS[0]]).map((kernel) => [
    ...[compiler, machine, kernel],
    ...VARIANTS.map((variant) => String(counts[variant][kernel])),
  ]);
  return `${[HEADER, ...[...others, ...own].map((cells) => cells.join(','))].join('\n')}\n`;
}

/** @param {string} text @returns {string[][]} without the header */
const rowsOf = (text) =>
  text
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((line) => line.split(','));

/**
 * What there is to say of these counts beside those on record. A kernel that takes over a tenth more than it did,
 * or that is not on record, is no good; without any record of this compiler nothing can be said against them.
 *
 * @param {Origin} origin
 * @param {VariantCounts | undefined} record
 * @param {VariantCounts} found
 * @returns {{ isGood: boolean, says: string[] }}
 */
export function verdict({ compiler, machine }, record, found) {
  if (!record) {
    const says = `No instruction counts are on record for ${compiler}, ${machine}: none were compared; ${HOW}.`;
    return { isGood: true, says: [says] };
  }
  const changes = Object.entries(found).flatMap(([variant, counts]) =>
    Object.entries(counts).map(([kernel, now]) => ({ kernel, variant, old: record[variant][kernel], now })),
  );
  const known = changes.filter(({ old }) => old !== undefined);
  const slower = known.filter(({ old, now }) => now > old * (1 + TOLERANCE));
  const faster = known.filter(({ old, now }) => now < old * (1 - TOLERANCE));
  const [recorded, counted] = [record, found].map(kernelsOf);
  const unknown = counted.filter((kernel) => !recorded.includes(kernel));
  const gone = recorded.filter((kernel) => !counted.includes(kernel));
  const isGood = slower.length + unknown.length + gone.length === 0;
  return {
    isGood,
    says: [
      ...faster.map((change) => `Fewer instructions: ${changeLine(change)}`),
      ...slower.map((change) => `MORE INSTRUCTIONS: ${changeLine(change)}`),
      ...unknown.map((kernel) => `NOT ON RECORD: ${kernel}`),
      ...gone.map((kernel) => `ON RECORD, BUT NO LONGER THERE: ${kernel}`),
      `${changes.length} instruction counts compared: ${slower.length} grew by more than 10 %, ${faster.length} fell by as much.`,
      ...(isGood && faster.length === 0 ? [] : [`Where the new counts are meant, ${HOW}.`]),
    ],
  };
}

/** @param {VariantCounts} counts */
const kernelsOf = (counts) => [...new Set(Object.values(counts).flatMap(Object.keys))];

/** @param {Change} change */
function changeLine({ kernel, variant, old, now }) {
  const percent = Math.round((now / old - 1) * 100);
  return `${kernel} (${variant}) ${now}, before ${old}: ${percent > 0 ? '+' : '−'}${Math.abs(percent)} %`;
}
