import { describe, expect, it } from 'vitest';
import { StepError } from '../../scripts/lib/logged-command.js';
import { matchesLock, requireSetupNode } from '../../scripts/setup/npm-packages.js';

describe('matchesLock', () => {
  const locked = {
    '': { version: '0.1.0' },
    'node_modules/lit': { version: '3.3.3', integrity: 'sha512-lit' },
    'node_modules/only-arm64': { version: '1.0.0', integrity: 'sha512-arm', optional: true },
  };
  const lit = { 'node_modules/lit': { version: '3.3.3', integrity: 'sha512-lit' } };

  it('accepts what the lock file says, without the optional packages of other machines', () => {
    expect(matchesLock(locked, lit)).toBe(true);
  });

  it('sees a package that is missing', () => {
    expect(matchesLock(locked, {})).toBe(false);
  });

  it('sees another version and other content', () => {
    expect(matchesLock(locked, { 'node_modules/lit': { version: '3.3.2', integrity: 'sha512-lit' } })).toBe(
      false,
    );
    expect(matchesLock(locked, { 'node_modules/lit': { version: '3.3.3', integrity: 'sha512-x' } })).toBe(
      false,
    );
  });

  it('sees a package that the lock file no longer names', () => {
    expect(matchesLock(locked, { ...lit, 'node_modules/gone': { version: '1.0.0' } })).toBe(false);
  });
});

describe('requireSetupNode', () => {
  it('accepts Node 20 and newer', () => {
    expect(() => requireSetupNode('20.0.0')).not.toThrow();
    expect(() => requireSetupNode('22.23.3')).not.toThrow();
  });

  it('says in one line what an older Node is missing', () => {
    expect(() => requireSetupNode('18.20.4')).toThrow(
      new StepError('Node.js: found 18.20.4, needs 20.0 or newer; get it from https://nodejs.org/'),
    );
  });
});
