import { describe, expect, it } from 'vitest';
import { installCommand, packagesFor, problemLine } from '../../scripts/setup/findings.js';

describe('problemLine says what, found, needed and how to get it', () => {
  it('for a tool that is too old', () => {
    const finding = { name: 'CMake', present: true, found: '3.18.4', minimum: '3.25' };
    expect(problemLine(finding, 'Debian package cmake')).toBe(
      'CMake: found 3.18.4, needs 3.25 or newer; Debian package cmake',
    );
  });

  it('for a tool that is missing', () => {
    expect(problemLine({ name: 'Ninja', present: false, minimum: '1.10' }, 'https://ninja-build.org/')).toBe(
      'Ninja: not found, needs 1.10 or newer; https://ninja-build.org/',
    );
  });

  it('for a tool of which any version will do', () => {
    expect(problemLine({ name: 'Xvfb', present: false }, 'Debian package xvfb')).toBe(
      'Xvfb: not found, needed; Debian package xvfb',
    );
  });

  it('for a tool that does not say its version', () => {
    expect(problemLine({ name: 'CMake', present: true, minimum: '3.25' }, 'reinstall it')).toBe(
      'CMake: found without a version, needs 3.25 or newer; reinstall it',
    );
  });
});

describe('installCommand is one command for the person at hand', () => {
  const packages = ['ninja-build', 'xvfb'];
  const install = 'apt-get install -y --no-install-recommends ninja-build xvfb';

  it.each([
    [{ asRoot: true, hasSudo: true, listsAreEmpty: false }, install],
    [{ asRoot: true, hasSudo: false, listsAreEmpty: true }, `apt-get update && ${install}`],
    [{ asRoot: false, hasSudo: true, listsAreEmpty: false }, `sudo ${install}`],
    [{ asRoot: false, hasSudo: true, listsAreEmpty: true }, `sudo sh -c 'apt-get update && ${install}'`],
    [{ asRoot: false, hasSudo: false, listsAreEmpty: false }, `su - -c '${install}'`],
  ])('%j', (machine, command) => {
    expect(installCommand(packages, machine)).toBe(command);
  });
});

describe('packagesFor', () => {
  const finding = { name: 'x', present: false, good: false, get: '' };

  it('names a package once, and none for what is good or has none', () => {
    const findings = [
      { ...finding, debian: 'clang-format' },
      { ...finding, debian: 'clang-format' },
      { ...finding, debian: 'cmake', good: true },
      finding,
    ];
    expect(packagesFor(findings)).toEqual(['clang-format']);
  });
});
