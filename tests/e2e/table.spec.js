/** <relu-table>: its rule, its rows tied to the graph, columns pasted, outputs predicted, a file to take away. */
import { expect, test } from './support/browsers.js';
import { FUNCTION, LIVE, POINT, setX } from './support/lesson.js';

/** @typedef {import('./support/ui-types.js').Ui} Ui */

const inTable = (/** @type {string} */ role, /** @type {string | RegExp} */ name) => ({
  role,
  name,
  in: 'relu-table',
});
const ADD = inTable('textbox', 'Add inputs');
const status = (/** @type {Ui} */ ui) => ui.text('relu-table .status');
const sentence = (/** @type {Ui} */ ui) => ui.text('relu-table .says');
/** The learner's rows that are drawn, as "input → output", the one at the point marked with a *. */
const rows = (/** @type {Ui} */ ui) =>
  ui.evaluate('relu-table table.rows', (table) =>
    [...table.querySelectorAll('tr.row')].map((row) => {
      const numbers = [...row.querySelectorAll('.number')].map((number) => number.textContent.trim());
      return `${row.getAttribute('aria-current') === 'true' ? '*' : ''}${numbers.join(' → ')}`;
    }),
  );
const unfold = (/** @type {Ui} */ ui, /** @type {string} */ name) => ui.click(inTable('button', name));

test('columns are pasted: decimal commas, lines that cannot be read, 10,000 values', async ({ ui }) => {
  await ui.open('./', LIVE);
  await test.step('a column with decimal commas becomes rows', async () => {
    await ui.paste(ADD, '1,5\n-2,25\n1000,5\n');
    await ui.click(inTable('button', 'Add'));
    await expect
      .poll(() => rows(ui).then((all) => all.slice(5)))
      .toEqual(['1.5 → 1.5', '−2.25 → 0', '1000.5 → 1000.5']);
    expect(await ui.value(ADD)).toBe('');
  });
  await test.step('what cannot be read is named with its line and stays in the field', async () => {
    await ui.paste(ADD, '4\nfour\n-4\n');
    await ui.click(inTable('button', 'Add'));
    await expect.poll(() => ui.text('relu-table [role="alert"]')).toContain('Line 2: “four” is not a number');
    expect(await ui.value(ADD)).toBe('four');
    expect((await rows(ui)).slice(8)).toEqual(['4 → 4', '−4 → 0']);
  });
  await test.step('10,000 values are taken, drawn only where in sight, and scroll to the last', async () => {
    await ui.fill(ADD, '');
    await ui.click(inTable('button', 'Copy, download, clear'));
    await ui.click(inTable('button', 'Clear all rows'));
    const column = Array.from({ length: 10_000 }, (_, index) => (index - 5000) / 4);
    await ui.paste(ADD, column.join('\n'));
    await ui.click(inTable('button', 'Add'));
    await expect.poll(() => status(ui)).toMatch(/Added 10,?000 inputs/u);
    expect(await ui.attr('relu-table table.rows', 'aria-rowcount')).toBe('10002');
    await expect.poll(() => sentence(ui)).toMatch(/5,?001 of 10,?000 inputs give 0/u);
    const drawn = () => rows(ui);
    expect((await drawn()).length, 'rows in the document').toBeLessThan(120);
    await ui.evaluate('relu-table .box', (box) => box.scrollTo(0, box.scrollHeight));
    await expect.poll(drawn).toContain('1249.75 → 1249.75');
  });
});

test('its rows are tied to the point both ways, by mouse and keys, and can be copied', async ({ ui }) => {
  await ui.open('./', LIVE);
  await test.step('moving the point marks its row', async () => {
    await expect.poll(() => rows(ui)).toContain('*2.5 → 2.5');
    await setX(ui, '-0.5');
    await expect.poll(() => rows(ui)).toEqual(['−3 → 0', '*−0.5 → 0', '0 → 0', '1 → 1', '2.5 → 2.5']);
    await setX(ui, '0.7');
    await expect
      .poll(() => rows(ui), 'no row has this input')
      .not.toContainEqual(expect.stringMatching(/^\*/u));
  });
  await test.step('selecting a row moves the point', async () => {
    await ui.click(inTable('button', 'Show minus 3 on the graph'));
    await expect.poll(() => ui.attr(POINT, 'aria-valuenow')).toBe('-3');
    expect(await rows(ui)).toEqual(['*−3 → 0', '−0.5 → 0', '0 → 0', '1 → 1', '2.5 → 2.5']);
  });
  await test.step('the arrow keys walk from row to row, Enter selects', async () => {
    await ui.focus(inTable('button', 'Show minus 3 on the graph'));
    await ui.press('ArrowDown');
    await ui.press('ArrowDown');
    await ui.press('ArrowDown');
    await ui.press('Enter');
    await expect.poll(() => ui.attr(POINT, 'aria-valuenow')).toBe('1');
  });
  await test.step('Copy puts inputs and outputs on the clipboard, with decimal commas if asked', async () => {
    await unfold(ui, 'Copy, download, clear');
    await ui.click(inTable('checkbox', 'Decimal comma, columns split by semicolons'));
    await ui.click(inTable('button', 'Copy'));
    await expect.poll(() => ui.text('relu-table')).toContain('Copied 5 rows.');
    await ui.click(inTable('button', 'Clear all rows'));
    await ui.focus(ADD);
    await ui.press('Control+v');
    await expect.poll(() => ui.value(ADD)).toContain('-0,5');
  });
});

test(
  'numbers come and go; the file, all digits, special values, the rule and the most rows',
  { tag: '@once' },
  async ({ ui }) => {
    await ui.open('./', LIVE);
    await unfold(ui, 'Copy, download, clear');
    await test.step('a number is added by Enter, removed by its button, and brought back by Undo', async () => {
      await ui.fill(ADD, '-7,25');
      await ui.press('Enter');
      await expect.poll(() => rows(ui).then((all) => all.at(-1))).toBe('−7.25 → 0');
      expect(await status(ui)).toContain('Added 1 input.');
      await ui.click(inTable('button', 'Remove minus 7.25'));
      await expect.poll(() => rows(ui)).toHaveLength(5);
      await ui.click(inTable('button', 'Undo'));
      await expect.poll(() => rows(ui)).toHaveLength(6);
    });
    await test.step('the CSV file has every row with all its digits', async () => {
      await ui.click(inTable('button', 'Remove minus 7.25'));
      await expect.poll(() => rows(ui)).toHaveLength(5);
      await ui.fill(ADD, '0.1 -1e-7');
      await ui.press('Enter');
      const { name, text } = await ui.download(inTable('button', 'Download CSV'));
      expect(name).toMatch(/\.csv$/u);
      expect(text).toBe('x,relu(x)\r\n-3,0\r\n-0.5,0\r\n0,0\r\n1,1\r\n2.5,2.5\r\n0.1,0.1\r\n-1e-7,0\r\n');
    });
    await test.step('all digits of a 32-bit number are shown on request', async () => {
      await ui.fill(ADD, '0.333333333');
      await ui.press('Enter');
      await expect.poll(() => rows(ui)).toContain('0.3333 → 0.3333');
      await ui.click(inTable('checkbox', 'All digits'));
      await expect.poll(() => rows(ui)).toContain('0.33333334 → 0.33333334');
    });
    await test.step('special values are there: minus zero, infinities, NaN', async () => {
      await unfold(ui, 'Special values');
      const values = () =>
        ui.evaluate('relu-table table.special', (table) =>
          [...table.querySelectorAll('tbody tr:not(.more)')].map((row) => {
            const [input, output] = row.cells;
            return `${input.querySelector('.number').textContent.trim()} → ${output.textContent.trim()}`;
          }),
        );
      for (const pair of ['−0 → 0', '∞ → ∞', '−∞ → 0', 'NaN → NaN'])
        await expect.poll(values).toContain(pair);
      await ui.click(inTable('button', 'Show minus infinity on the graph'));
      await expect.poll(() => ui.text('relu-graph .says')).toContain('−∞');
    });
    await test.step('the rule has two rows, and is another one for another function', async () => {
      const rule = () => ui.text('relu-table table.rule');
      await expect.poll(rule).toMatch(/less than or equal to 0\s+0\s+greater than 0\s+the input itself/u);
      await ui.choose(FUNCTION, 'Leaky ReLU');
      await expect.poll(rule).toMatch(/0\.01 times the input/u);
    });
    await test.step('the 10,001st value is refused in a sentence', async () => {
      await ui.click(inTable('button', 'Clear all rows'));
      await ui.click(inTable('button', 'Restore the first rows'));
      await expect.poll(() => rows(ui)).toHaveLength(5);
      await ui.paste(ADD, Array.from({ length: 10_000 }, (_, index) => index).join('\n'));
      await ui.click(inTable('button', 'Add'));
      await expect.poll(() => status(ui)).toMatch(/takes 10,?000 rows: 9,?995 of 10,?000 inputs were added/u);
    });
  },
);

test(
  'outputs are predicted: mistakes said, ended by Escape, revealed with a reason',
  { tag: '@once' },
  async ({ ui }) => {
    await ui.open('./', LIVE);
    await test.step('a prediction that is not a number is said, and predictions can be cleared', async () => {
      const field = inTable('textbox', 'Your output for x = minus 3');
      await ui.click(inTable('checkbox', 'Predict first'));
      await ui.fill(field, 'zero');
      await ui.press('Enter');
      await expect.poll(() => ui.text('relu-table .problem')).toMatch(/“zero” is not a number/u);
      await ui.click(inTable('button', 'Clear predictions'));
      await expect.poll(() => ui.value(field)).toBe('');
      expect(await ui.count('relu-table .problem')).toBe(0);
    });
    await test.step('Escape ends predicting and gives the focus back to where it began', async () => {
      await ui.focus(inTable('textbox', 'Your output for x = 1'));
      await ui.press('Escape');
      await expect.poll(() => rows(ui)).toContain('*2.5 → 2.5');
      const checked = () =>
        ui.evaluate(inTable('checkbox', 'Predict first'), (box) => [box.checked, box.matches(':focus')]);
      await expect.poll(checked).toEqual([false, true]);
    });
    await test.step('outputs are predicted, then revealed beside the prediction with a reason', async () => {
      await ui.click(inTable('checkbox', 'Predict first'));
      const answers = () => ui.text('relu-table table.rows');
      await expect.poll(() => ui.count(inTable('textbox', /^Your output for x = /u))).toBe(5);
      expect(await rows(ui), 'no row gives its output away').toEqual(['−3', '−0.5', '0', '1', '*2.5']);
      await ui.fill(inTable('textbox', 'Your output for x = minus 3'), '-3');
      await ui.click(inTable('button', 'Reveal the output for minus 3'));
      await expect
        .poll(answers)
        .toContain('You predicted −3; the output is 0. −3 is less than or equal to 0');
      await ui.fill(inTable('textbox', 'Your output for x = 1'), '1,0');
      await ui.press('Enter');
      await expect.poll(answers).toContain('✓ as you predicted');
      await ui.click(inTable('button', 'Reveal all'));
      await expect.poll(() => sentence(ui)).toMatch(/5 of 5 revealed, 1 as you predicted/u);
      expect(await answers(), 'skipping is allowed').toContain('not predicted');
    });
  },
);
