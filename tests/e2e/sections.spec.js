/** The page's sections: open, closed, linked to. */
import { expect, test } from './support/browsers.js';
import { LIVE } from './support/lesson.js';

/** @param {import('./support/ui-types.js').Ui} ui @param {string} id */
const isOpen = (ui, id) => ui.evaluate(`details#${id}`, (details) => details.open);

test('a section opens and closes by its heading, by keyboard and by the navigation', async ({ ui }) => {
  await ui.open('./', LIVE);
  await test.step('by its heading', async () => {
    expect(await isOpen(ui, 'read'), 'the text is open at first').toBe(true);
    await ui.click('details#resources > summary');
    expect(await isOpen(ui, 'resources')).toBe(true);
    expect(await ui.text('details#resources')).toContain('He');
    await ui.click('details#resources > summary');
    expect(await isOpen(ui, 'resources')).toBe(false);
  });
  await test.step('by keyboard', async () => {
    await ui.focus('details#updates > summary');
    await ui.press('Enter');
    await expect.poll(() => isOpen(ui, 'updates')).toBe(true);
    await ui.press('Enter');
    await expect.poll(() => isOpen(ui, 'updates')).toBe(false);
  });
  await test.step('the navigation leads to every section and opens it', async () => {
    for (const name of ['Resources', 'Updates']) {
      await ui.click({ role: 'link', name, in: 'nav' });
      await expect.poll(() => isOpen(ui, name.toLowerCase()), `${name} is open`).toBe(true);
    }
    await ui.click('details#resources > summary');
  });
  await test.step('it does so a second time, when it was closed meanwhile, and takes the focus along', async () => {
    for (const time of ['first', 'second']) {
      await ui.click({ role: 'link', name: 'Resources', in: 'nav' });
      await expect.poll(() => isOpen(ui, 'resources'), `the ${time} time`).toBe(true);
      const focused = () => ui.run(() => document.activeElement?.parentElement?.id);
      await expect.poll(focused, `the ${time} time`).toBe('resources');
      await ui.click('details#resources > summary');
      await expect.poll(() => isOpen(ui, 'resources')).toBe(false);
    }
  });
});

test('a link to a section opens it and brings it into view', async ({ ui }) => {
  await ui.open('./#resources', LIVE);
  await expect.poll(() => isOpen(ui, 'resources')).toBe(true);
  const top = () => ui.evaluate('details#resources', (details) => details.getBoundingClientRect().top);
  await expect.poll(top, 'distance of the section from the top of the window').toBeLessThan(768);
});

test('a link to something inside a closed section opens every section around it', async ({ ui }) => {
  await ui.open('./#bertoin-2021', LIVE);
  await expect.poll(() => isOpen(ui, 'resources')).toBe(true);
  await ui.openInNewPage('./#slope-at-zero', LIVE);
  await expect.poll(() => isOpen(ui, 'slope-at-zero')).toBe(true);
});

test('a fragment that names nothing on the page is harmless', { tag: '@once' }, async ({ ui }) => {
  await ui.open('./#no%20such%20place', LIVE);
  expect(await isOpen(ui, 'read')).toBe(true);
});
