import { expect, test, vi } from 'vitest';
import { PartOnDemand } from '../../../web/elements/part-on-demand.js';

const hostOf = () => /** @type {any} */ ({ requestUpdate: vi.fn() });
const name = (/** @type {string} */ part) => `drawn ${part}`;

test('a part is loaded once, when it is first asked for, and then drawn', async () => {
  const host = hostOf();
  const load = vi.fn(async () => 'part');
  const onDemand = new PartOnDemand(host, load);
  expect(load).not.toHaveBeenCalled();
  const asked = [onDemand.ask(), onDemand.ask()];
  expect(onDemand.render(name), 'while it loads').not.toBe('drawn part');
  await Promise.all(asked);
  await onDemand.ask();
  expect(load).toHaveBeenCalledTimes(1);
  expect(host.requestUpdate).toHaveBeenCalled();
  expect(onDemand.render(name)).toBe('drawn part');
});

test('a part that could not be loaded says so, and is loaded when it is asked for again', async () => {
  const load = vi.fn().mockRejectedValueOnce(new Error('offline')).mockResolvedValue('part');
  const onDemand = new PartOnDemand(hostOf(), load);
  await onDemand.ask();
  expect(JSON.stringify(onDemand.render(name))).toMatch(/could not be loaded/u);
  await onDemand.ask();
  expect(onDemand.render(name)).toBe('drawn part');
});
