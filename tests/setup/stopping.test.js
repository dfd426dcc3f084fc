import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inRepository } from '../../scripts/lib/repository.js';

/**
 * A real script that starts `sh`, which starts `sleep`, and tells their process group's number.
 * @param {string} options of startChild
 * @param {string} shell what sh does
 */
async function startScript(options, shell) {
  const source = `
    import { runMain } from '${inRepository('scripts/lib/command-line.js')}';
    import { startChild } from '${inRepository('scripts/lib/children.js')}';
    await runMain(async () => {
      const child = startChild('sh', ['-c', ${JSON.stringify(shell)}], { stdio: 'ignore', ${options} });
      console.log(child.process.pid);
      await child.ended;
    });`;
  const script = spawn(process.execPath, ['--input-type=module', '-e', source], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [chunk] = await once(script.stdout, 'data');
  return { script, group: Number(chunk) };
}

/**
 * @param {number} group
 * @returns {boolean} whether any process of it runs; one that has ended and waits to be collected does not
 */
function isAlive(group) {
  const numbers = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return numbers.some((number) => {
    try {
      const stat = readFileSync(`/proc/${number}/stat`, 'utf8');
      const [state, , processGroup] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return Number(processGroup) === group && state !== 'Z';
    } catch {
      return false; // it ended while we looked
    }
  });
}

describe('stopping a command', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])('by %s ends what it started and what those started, with status %i', async (signal, status) => {
    const { script, group } = await startScript('', 'sleep 100 & sleep 100');
    expect(isAlive(group)).toBe(true);
    script.kill(/** @type {NodeJS.Signals} */ (signal));
    expect((await once(script, 'exit'))[0]).toBe(status);
    await expect.poll(() => isAlive(group)).toBe(false);
  });

  it('starts none of the commands that would have come next', async () => {
    const source = `
      import { runMain } from '${inRepository('scripts/lib/command-line.js')}';
      import { runInTheOpen } from '${inRepository('scripts/lib/run-steps.js')}';
      const command = ['sh', '-c', 'echo $$; exec sleep 100'];
      await runMain(() => runInTheOpen([command, command], process.env));`;
    const script = spawn(process.execPath, ['--input-type=module', '-e', source], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    script.stdout.on('data', (chunk) => (said += chunk));
    await expect.poll(() => said).toMatch(/^\d+\n$/);
    script.kill('SIGINT');
    expect((await once(script, 'exit'))[0]).toBe(130);
    const groups = said.trim().split('\n').map(Number);
    expect(groups).toHaveLength(1);
    expect(isAlive(groups[0])).toBe(false);
  });

  it('ends even what ignores the first signal', async () => {
    const { script, group } = await startScript('', "trap '' INT; sleep 100 & wait; sleep 100");
    script.kill('SIGINT');
    await once(script, 'exit');
    await expect.poll(() => isAlive(group)).toBe(false);
  });

  it('waits for what must finish', async () => {
    const { script, group } = await startScript("mustFinish: true, title: 'the test'", 'sleep 1');
    const started = performance.now();
    script.kill('SIGINT');
    await once(script, 'exit');
    expect(performance.now() - started).toBeGreaterThan(500);
    expect(isAlive(group)).toBe(false);
  });
});
