/**
 * Checks our question bank and prints instances of its items as a learner would meet them:
 * node scripts/check-bank.js [idea ...] [--seeds 3] [--item id] [--lang de]
 */
import { parseArgs } from 'node:util';
import { engineInNode } from './site/engine-in-node.js';
import { speakLanguage } from './site/language/speak-language.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seeds: { type: 'string', default: '3' },
    item: { type: 'string' },
    lang: { type: 'string', default: 'en' },
  },
});
speakLanguage(values.lang);
const { bank: ours } = await import('../web/content/en/quiz/bank.js');
const { assess, solve } = await import('../web/quiz/assess.js');
const { makeQuestion } = await import('../web/quiz/make-question.js');
const { validateBank } = await import('../web/quiz/validate-bank.js');
const engine = await engineInNode();
const { bank, problems } = validateBank(ours, { engine });

const isAsked = (/** @type {import('../web/quiz/bank-types.js').Item} */ { id, idea }) =>
  values.item ? id === values.item : positionals.length === 0 || positionals.includes(idea);
for (const item of (bank?.items ?? []).filter(isAsked)) {
  for (let seed = 1; seed <= Number(values.seeds); seed++) {
    const { question, key } = makeQuestion(item, `look-${seed}`, { engine, locale: values.lang });
    const { prompt, hint, options, steps, table, at, figure } = question;
    console.log(`\n== ${item.id} (${item.kind}, level ${item.level}, ${JSON.stringify(question.drawn)})`);
    console.log(prompt);
    if (figure) console.log('  figure:', JSON.stringify(figure));
    if (steps) console.log('  steps shown:', steps.map(({ text }) => text).join(' | '));
    if (table) console.log(`  ${table.given}: ${table.inputs}; ${table.asked}: ?`);
    if (at) console.log('  heights at', at.join(', '));
    const right = solve(key);
    console.log(`  RIGHT ${right.right}\n        ${right.because}`);
    for (const { about, text, isRight } of options ? assess(key, []).explanations : []) {
      console.log(`  ${isRight ? '[x]' : '[ ]'} ${about}\n        ${text}`);
    }
    for (const one of key.wrong ?? []) console.log('  wrong', JSON.stringify(one));
    for (const row of key.rows ?? key.heights ?? []) console.log('  row', JSON.stringify(row));
    for (const one of [...(key.steps ?? []), ...(key.slips ?? [])])
      console.log('  step', JSON.stringify(one));
    if (key.otherwise) console.log('  otherwise', key.otherwise);
    console.log('  hint', hint);
  }
}
console.log(`\n${bank?.items.length ?? 0} sound items.`);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
