import { describe, expect, it } from 'vitest';
import { compareVersions, isAtLeast, parseVersion } from '../../scripts/setup/versions.js';

describe('parseVersion finds the version in what tools really print', () => {
  it.each([
    ['v20.20.2\n', '20.20.2'],
    ['cmake version 3.25.1\n\nCMake suite maintained by Kitware', '3.25.1'],
    ['1.11.1\n', '1.11.1'],
    ['c++ (Debian 12.2.0-14+deb12u1) 12.2.0\nCopyright (C) 2022', '12.2.0'],
    ['Debian clang version 14.0.6\nTarget: x86_64-pc-linux-gnu', '14.0.6'],
    ['emcc (Emscripten gcc/clang-like replacement + linker emulating GNU ld) 3.1.6 ()', '3.1.6'],
    ['Debian LLVM version 14.0.6\n  Optimized build.', '14.0.6'],
  ])('%j', (output, version) => {
    expect(parseVersion(output)).toBe(version);
  });

  it('says undefined when there is none', () => {
    expect(parseVersion('')).toBeUndefined();
    expect(parseVersion('command not found')).toBeUndefined();
  });
});

describe('compareVersions', () => {
  it('compares numbers, not letters', () => {
    expect(compareVersions('3.9', '3.25')).toBeLessThan(0);
    expect(compareVersions('10.0', '9.9.9')).toBeGreaterThan(0);
  });

  it('counts missing numbers as 0', () => {
    expect(compareVersions('3.25', '3.25.0')).toBe(0);
    expect(compareVersions('3.25', '3.25.1')).toBeLessThan(0);
  });
});

describe('isAtLeast', () => {
  it('accepts the minimum itself', () => {
    expect(isAtLeast('3.1.60', '3.1.60')).toBe(true);
    expect(isAtLeast('3.1.6', '3.1.60')).toBe(false);
  });

  it('does not trust an unknown version', () => {
    expect(isAtLeast(undefined, '0.1')).toBe(false);
  });
});
