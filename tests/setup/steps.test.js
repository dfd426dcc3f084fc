import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commandList, COMMANDS } from '../../scripts/lib/commands.js';
import { purposesOf, STEPS, stepsFor } from '../../scripts/lib/steps.js';

const namesOf = (/** @type {import('../../scripts/lib/steps.js').Step[]} */ steps) =>
  steps.map(({ name }) => name);

describe('stepsFor', () => {
  it('puts what a step needs before it, once, however the names are ordered', () => {
    expect(namesOf(stepsFor(['html', 'unit']))).toEqual(['engine', 'unit', 'site', 'html']);
  });

  it('names the accepted steps when one is unknown', () => {
    expect(() => stepsFor(['unti'])).toThrow(/^Unknown step unti; accepted: engine, .*unit/);
  });

  it('finds every need earlier in the table', () => {
    STEPS.forEach(({ needs = [] }, index) => {
      const earlier = namesOf(STEPS.slice(0, index));
      for (const need of needs) expect(earlier).toContain(need);
    });
  });
});

describe('purposesOf', () => {
  it('joins what several steps need', () => {
    expect(purposesOf(stepsFor(['e2e', 'format'])).sort()).toEqual(['browsers', 'build', 'lint']);
  });
});

describe('the commands', () => {
  const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

  it('are the scripts of package.json, all of them documented', () => {
    expect(Object.keys(COMMANDS).sort()).toEqual(Object.keys(scripts).sort());
    for (const { says } of Object.values(COMMANDS)) expect(says).toMatch(/\w{3}/);
  });

  it('are listed as they are typed', () => {
    expect(commandList()).toMatch(/^npm start +install/m);
    expect(commandList()).toMatch(/^npm run test:unit +unit/m);
  });

  it('leave no shell between npm and the script, so that Ctrl-C reaches it', () => {
    for (const script of Object.values(scripts)) expect(script).toMatch(/^exec node scripts\//);
  });
});
