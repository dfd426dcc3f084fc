/** <relu-lab>: predicted, trained, gone back to, looked into, taken away; small networks, so that a run takes a moment. */
import { expectAccessible } from './support/audit.js';
import { expect, test } from './support/browsers.js';
import { LIVE } from './support/lesson.js';
import { layoutFaults } from './support/layout-in-page.js';
import { tabTo } from './support/quiz-hands.js';
import { embedding } from './support/sites.js';

/** @typedef {import('./support/ui-types.js').Ui} Ui */

const SMALL = {
  data: 'circles',
  functions: 'relu prelu identity',
  seeds: '1 2',
  units: '4',
  epochs: '4',
  pace: '0',
};
const FRAME = `./embed.html?${new URLSearchParams({ show: 'lab', ...SMALL })}`;
const TAG = `<h2>Lab</h2><relu-lab ${Object.entries(SMALL)
  .map(([name, value]) => `${name}="${value}"`)
  .join(' ')}></relu-lab>`;
const SET_UP = 'relu-lab [part="set-up"]';
const VERDICT = 'relu-lab [part="verdict"]';
const TABLE = 'relu-lab .results tbody';
const GO = 'relu-lab #go';

/** @param {Ui} ui what the run is at */
const phase = (ui) => ui.evaluate('relu-lab', (lab) => lab.snapshot.phase);
/** @param {Ui} ui */
const point = (ui) => ui.evaluate('relu-lab', (lab) => lab.snapshot.point);
/** @param {Ui} ui */
const untilPaused = (ui) => expect.poll(() => phase(ui)).toBe('paused');
/** What belongs to the lab alone. @param {string[]} addresses */
const ofTheLab = (addresses) => addresses.filter((each) => /define-lab|-lab-|worker|digits/u.test(each));

test('by keyboard: a prediction, a run, back to where it was, and the same numbers again', async ({ ui }) => {
  await ui.open(FRAME, SET_UP);
  await expectAccessible(ui, 'before the lab is started');

  await test.step('it does not start before the prediction was offered', async () => {
    await tabTo(ui, 'button.primary');
    await ui.press('Enter');
    expect(await ui.text('relu-lab #ask-first')).toContain('prediction first');
    expect(await phase(ui)).toBe('idle');
  });

  await test.step('the run ends with what it shows, and with the prediction', async () => {
    await ui.press('Space');
    await tabTo(ui, 'button.primary');
    await ui.press('Enter');
    expect(await ui.text(VERDICT)).toContain('You predicted ReLU');
    expect(await ui.text(VERDICT)).toContain('this data, this network and these random starts');
    expect(await ui.count('relu-lab .chart > svg')).toBe(4);
    await expectAccessible(ui, 'after a run of the lab');
  });

  await test.step('one network of each function shows beside the others what it answers', async () => {
    const planes = await ui.evaluate('relu-lab', ({ shadowRoot }) =>
      [...shadowRoot.querySelectorAll('.planes canvas')].map((canvas) => ({
        name: canvas.getAttribute('aria-label'),
        picture: canvas.toDataURL(),
      })),
    );
    expect(planes.map(({ name }) => name.split(':')[0])).toEqual(['ReLU', 'PReLU', 'No activation']);
    expect(new Set(planes.map(({ picture }) => picture)).size).toBe(3);
  });

  const atEnd = await ui.text(TABLE);
  await test.step('back at an earlier point the weights are what they were', async () => {
    await ui.focus('relu-lab #place');
    await ui.press('ArrowLeft');
    await untilPaused(ui);
    expect(await ui.text(TABLE)).not.toBe(atEnd);
    await ui.focus(GO);
    await ui.press('Enter');
    await expect.poll(() => phase(ui)).toBe('finished');
    expect(await ui.text(TABLE)).toBe(atEnd);
  });

  await test.step('a unit is chosen, switched off and on again', async () => {
    await ui.focus('relu-lab #place');
    await ui.press('Home');
    await untilPaused(ui);
    expect(await point(ui)).toBe(0);
    await tabTo(ui, 'input[name="unit"]');
    await ui.press('ArrowRight');
    const kill = { role: 'button', name: 'Switch unit 2 off', in: 'relu-lab' };
    await ui.click(kill);
    const revive = { role: 'button', name: 'Switch unit 2 on again', in: 'relu-lab' };
    expect(await ui.text(revive)).toContain('Switch unit 2 on again');
    await ui.click(revive);
    await ui.text(kill);
  });
});

test.describe('in a window of 320 px', () => {
  test.use({ emulate: { viewport: { width: 320, height: 640 } } });

  test(
    'numbers are taken away as they are shown, and a new run asks for a new prediction',
    { tag: '@once' },
    async ({ ui }) => {
      await ui.open(FRAME, SET_UP);
      await ui.click('relu-lab input[value="skipped"]');
      await ui.click('relu-lab button.primary');
      expect(await ui.text(VERDICT)).not.toContain('You predicted');
      const { name, text } = await ui.download({ role: 'button', name: /CSV/u, in: 'relu-lab' });
      expect(name).toBe('relu-lab-circles.csv');
      const rows = text.trim().split('\r\n');
      const { points, contestants } = await ui.evaluate('relu-lab', ({ snapshot }) => ({
        points: snapshot.points,
        contestants: snapshot.contestants.length,
      }));
      expect(rows).toHaveLength(1 + contestants * (points + 1));
      expect(rows[0]).toMatch(/^function,.*accuracy/u);
      await test.step('nothing is clipped or runs out of the page', async () => {
        expect(await ui.run(layoutFaults)).toEqual([]);
      });
      await ui.click({ role: 'button', name: /other random starts/u, in: 'relu-lab' });
      await ui.text(SET_UP);
      expect(await ui.count('relu-lab #prediction input:checked')).toBe(0);
      const seeds = await ui.evaluate('relu-lab', (lab) => lab.experiment.seeds);
      expect(seeds).toHaveLength(2);
      expect(seeds).not.toEqual([1, 2]);
    },
  );
});

test.describe('where the policy allows the site’s own scripts alone', () => {
  test.use({ host: 'strict' });

  test('the lesson loads nothing of the lab before it is opened; a closed section stops the work', async ({
    ui,
  }) => {
    await ui.open('./#lab', LIVE);
    const open = { role: 'button', name: 'Open the lab' };
    await ui.text(open);
    expect(ofTheLab(await ui.requests())).toEqual([]);
    await ui.click(open);
    await ui.text(SET_UP);
    await expect
      .poll(() => ui.evaluate('relu-lab', ({ shadowRoot }) => shadowRoot.activeElement?.id))
      .toBe('lab');
    expect(await ui.text(SET_UP)).toContain('MNIST by Yann LeCun');
    expect(await ui.text(SET_UP)).toContain('CC BY-SA 3.0');
    await ui.click('relu-lab input[value="moons"]');
    await ui.click('relu-lab input[value="skipped"]');
    await ui.click('relu-lab button.primary');
    await expect.poll(() => point(ui)).toBeGreaterThan(1);
    await ui.click('details#lab > summary');
    await untilPaused(ui);
    await ui.click('details#lab > summary');
    await expect.poll(() => phase(ui)).toBe('running');
  });
});

test.describe('on somebody else’s page', () => {
  test.use({ host: 'embedder' });

  test('the lab trains, and stops for good when it is taken out', async ({ ui }) => {
    await ui.open(embedding(TAG), SET_UP);
    await ui.click('relu-lab input[value="skipped"]');
    await ui.click('relu-lab button.primary');
    await ui.text(VERDICT);
    const isStopped = await ui.run(async () => {
      const lab = /** @type {any} */ (document.querySelector('relu-lab'));
      const { client } = lab;
      lab.remove();
      await Promise.resolve();
      await Promise.resolve();
      return client.functions().then(
        () => false,
        (/** @type {{ code: string }} */ { code }) => code === 'closed',
      );
    });
    expect(isStopped).toBe(true);
  });
});

test.describe('without WebAssembly', () => {
  test.use({ host: 'withoutWasm', expectedErrors: [/wasm-eval/u] });

  test('the lab says once what it needs', { tag: '@once' }, async ({ ui }) => {
    await ui.open(FRAME, { role: 'heading', name: 'Lab' });
    await expect.poll(() => ui.text('relu-lab [part="panel"]')).toContain('needs WebAssembly');
  });
});
