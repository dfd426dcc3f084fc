/**
 * An attempt as few bytes, column by column so that like stands by like. Items and misconceptions are written as
 * their place in the bank; what the bank does not have, as text.
 */
import { DEFAULT_SETTINGS } from '../quiz/settings.js';
import { ByteReader } from './byte-reader.js';
import { ByteWriter } from './byte-writer.js';
import { readResponse, writeResponse } from './response-bytes.js';

/** @typedef {import('../quiz/attempt.js').Attempt} Attempt */
/** @typedef {import('../quiz/attempt.js').Answer} Answer */
/** @typedef {import('../quiz/attempt.js').LaterTry} LaterTry */
/** @typedef {import('../quiz/attempt.js').AskedQuestion} AskedQuestion */
/** @typedef {Pick<import('../quiz/bank-types.js').Bank, 'items' | 'misconceptions'>} Names what stands in for ids */

const SURENESS = /** @type {const} */ ([null, 'guess', 'think', 'sure']);
/** What most answers are worth; any other score follows as a number. */
const WORTH = [
  { score: 0, isRight: false },
  { score: 1, isRight: true },
];

/**
 * @param {Attempt} attempt with whole milliseconds
 * @param {Names} bank
 */
export function attemptToBytes(attempt, bank) {
  const writer = new ByteWriter();
  const { id, seed, settings, isWhole, questions, position, answers, startedAt } = attempt;
  for (const text of [id, attempt.bank, seed, settingsText(settings)]) writer.text(text);
  for (const count of [Number(isWhole), position, attempt.extensions, questions.length]) writer.count(count);
  writer.integer(startedAt);
  writer.integer(attempt.movedAt - startedAt);
  writeTime(writer, attempt.finishedAt, startedAt);
  writeTime(writer, attempt.endsAt, startedAt);
  for (const { item } of questions) writeName(writer, item, bank.items);
  for (const question of questions) writeSeed(writer, question.seed, seed);
  for (const { since } of questions) writeTime(writer, since, startedAt);
  for (const answer of answers) writeWorth(writer, answer);
  const given = answers.filter((answer) => answer !== null);
  for (const { response } of given) writeResponse(writer, response);
  for (const { misconceptions } of given) {
    writer.count(misconceptions.length);
    for (const name of misconceptions) writeName(writer, name, bank.misconceptions);
  }
  let before = startedAt;
  for (const { at, latency } of given) {
    writer.integer(at - before);
    writeLatency(writer, latency, at - before);
    before = at;
  }
  for (const { again } of given) writer.count(again.length);
  for (const { again, at } of given) for (const later of again) writeLater(writer, later, at);
  return writer.bytes;
}

/**
 * @param {Uint8Array} bytes
 * @param {Names} bank the same
 * @returns {unknown} an attempt; anything, if the bytes are not one
 * @throws {Error} when the bytes cannot be read
 */
export function attemptFromBytes(bytes, bank) {
  const reader = new ByteReader(bytes);
  const [id, title, seed, settings] = Array.from({ length: 4 }, () => reader.text());
  const [isWhole, position, extensions, length] = Array.from({ length: 4 }, () => reader.count());
  if (length > bytes.length) throw new RangeError('More questions than bytes.');
  const startedAt = reader.integer();
  const movedAt = reader.integer() + startedAt;
  const finishedAt = readTime(reader, startedAt);
  const endsAt = readTime(reader, startedAt);
  const items = times(length, () => readName(reader, bank.items));
  const seeds = times(length, () => readSeed(reader, seed));
  const sinces = times(length, () => readTime(reader, startedAt));
  const worths = times(length, () => readWorth(reader));
  const given = worths.filter((worth) => worth !== null);
  const responses = given.map(() => readResponse(reader));
  const misconceptions = given.map(() => times(reader.count(), () => readName(reader, bank.misconceptions)));
  let before = startedAt;
  const moments = given.map(() => {
    const after = reader.integer();
    before += after;
    return { at: before, latency: readLatency(reader, after) };
  });
  const tries = given.map(() => reader.count());
  const agains = tries.map((count, i) => times(count, () => readLater(reader, moments[i].at)));
  let next = 0;
  const answers = worths.map((worth) => {
    if (!worth) return null;
    const i = next++;
    const { sure, score, isRight } = worth;
    const answer = { response: responses[i], sure, score, isRight, misconceptions: misconceptions[i] };
    return { ...answer, ...moments[i], again: agains[i] };
  });
  return {
    version: 1,
    id,
    bank: title,
    seed,
    settings: { ...DEFAULT_SETTINGS, ...JSON.parse(settings) },
    isWhole: isWhole === 1,
    questions: items.map((item, i) => ({ item, seed: seeds[i], since: sinces[i] })),
    position,
    movedAt,
    answers,
    startedAt,
    finishedAt,
    endsAt,
    extensions,
  };
}

/** Without the defaults. @param {import('../quiz/settings.js').Settings} settings */
const settingsText = (settings) =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(settings).filter(([name, value]) => value !== Reflect.get(DEFAULT_SETTINGS, name)),
    ),
  );

/**
 * @template Entry
 * @param {number} count
 * @param {() => Entry} read
 */
function times(count, read) {
  /** @type {Entry[]} */
  const list = [];
  while (list.length < count) list.push(read());
  return list;
}

/** @param {ByteWriter} writer @param {number | null} time @param {number} from */
function writeTime(writer, time, from) {
  writer.count(Number(time !== null));
  if (time !== null) writer.integer(time - from);
}

/** @param {ByteReader} reader @param {number} from */
const readTime = (reader, from) => (reader.count() === 1 ? from + reader.integer() : null);

/** @param {ByteWriter} writer @param {string} name @param {readonly { id: string }[]} known */
function writeName(writer, name, known) {
  const place = known.findIndex(({ id }) => id === name) + 1;
  writer.count(place);
  if (place === 0) writer.text(name);
}

/** @param {ByteReader} reader @param {readonly { id: string }[]} known */
function readName(reader, known) {
  const place = reader.count();
  return place === 0 ? reader.text() : known[place - 1].id;
}

/** The attempt's own as 0, "seed.2" as 2; any other as 1 and text. @param {ByteWriter} writer @param {string} seed @param {string} own */
function writeSeed(writer, seed, own) {
  const turn = seed.startsWith(`${own}.`) ? seed.slice(own.length + 1) : '';
  const code = seed === own ? 0 : /^(?:[2-9]|[1-9]\d{1,8})$/u.test(turn) ? Number(turn) : 1;
  writer.count(code);
  if (code === 1) writer.text(seed);
}

/** @param {ByteReader} reader @param {string} own */
function readSeed(reader, own) {
  const code = reader.count();
  if (code === 1) return reader.text();
  return code === 0 ? own : `${own}.${code}`;
}

/** @param {ByteWriter} writer @param {Answer | null} answer */
function writeWorth(writer, answer) {
  if (!answer) return writer.count(0);
  const { sure, score, isRight } = answer;
  const usual = WORTH.findIndex((worth) => worth.score === score && worth.isRight === isRight);
  const worth = usual < 0 ? 2 + Number(isRight) : usual;
  writer.count(1 + worth * SURENESS.length + SURENESS.indexOf(sure));
  if (usual < 0) writer.number(score);
}

/** @param {ByteReader} reader */
function readWorth(reader) {
  const code = reader.count() - 1;
  if (code < 0) return null;
  const sure = SURENESS[code % SURENESS.length];
  const worth = Math.floor(code / SURENESS.length);
  return { sure, ...(WORTH[worth] ?? { score: reader.number(), isRight: worth === 3 }) };
}

/** In tenths of a second, less what the time since the answer before tells. @param {ByteWriter} writer @param {number} latency @param {number} since ms */
function writeLatency(writer, latency, since) {
  const tenths = Math.round(latency * 10);
  const isTenths = tenths / 10 === latency && !Object.is(latency, -0) && tenths < 2 ** 40;
  writer.count(Number(!isTenths));
  if (isTenths) writer.integer(Math.round(since / 100) - tenths);
  else writer.number(latency);
}

/** @param {ByteReader} reader @param {number} since ms */
function readLatency(reader, since) {
  if (reader.count() === 1) return reader.number();
  return (Math.round(since / 100) - reader.integer()) / 10;
}

/** @param {ByteWriter} writer @param {LaterTry} later @param {number} from */
function writeLater(writer, { response, score, at }, from) {
  writeResponse(writer, response);
  writer.number(score);
  writer.integer(at - from);
}

/** @param {ByteReader} reader @param {number} from */
const readLater = (reader, from) => ({
  response: readResponse(reader),
  score: reader.number(),
  at: from + reader.integer(),
});
