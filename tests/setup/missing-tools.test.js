import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inRepository } from '../../scripts/lib/repository.js';

/** @type {string} */
let folder;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'missing-tools-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/**
 * A program on the PATH that says this about its version.
 * @param {string} name
 * @param {string} output
 */
function install(name, output) {
  writeFileSync(path.join(folder, name), `#!/bin/sh\necho '${output}'\n`);
  chmodSync(path.join(folder, name), 0o755);
}

/**
 * The real set-up on a machine whose PATH holds nothing but the given folder: no apt-get either, so
 * that it can only tell.
 * @param {string[]} purposes
 */
function setUp(...purposes) {
  const { status, stderr } = spawnSync(process.execPath, [inRepository('scripts/setup.js'), ...purposes], {
    env: { PATH: folder },
    encoding: 'utf8',
  });
  return { status, lines: stderr.trimEnd().split('\n') };
}

describe('set-up on a machine that lacks tools', () => {
  it('says one line for each of them and ends with status 1', () => {
    expect(setUp('build')).toEqual({
      status: 1,
      lines: [
        'CMake: not found, needs 3.25 or newer; https://cmake.org/download/',
        'Ninja: not found, needs 1.10 or newer; https://ninja-build.org/',
        'Emscripten: not found, needs 3.1.60 or newer; https://emscripten.org/docs/getting_started/downloads.html, then put emcc on the PATH',
      ],
    });
  });

  it('tells the version found when a tool is too old, and is silent about those that are good', () => {
    install('cmake', 'cmake version 3.18.4');
    install('ninja', '1.11.1');
    install('emcc', 'emcc (Emscripten gcc/clang-like replacement + linker emulating GNU ld) 3.1.6 ()');
    expect(setUp('build')).toEqual({
      status: 1,
      lines: [
        'CMake: found 3.18.4, needs 3.25 or newer; https://cmake.org/download/',
        'Emscripten: found 3.1.6, needs 3.1.60 or newer; https://emscripten.org/docs/getting_started/downloads.html, then put emcc on the PATH',
      ],
    });
  });

  it('asks of each compiler the version that knows C++20', () => {
    for (const name of ['cmake', 'ninja', 'emcc']) install(name, `${name} 99.0`);
    install('c++', 'Debian clang version 13.0.1');
    const line = setUp('engine-tests').lines.find((each) => each.startsWith('C++20'));
    expect(line).toBe(
      'C++20 compiler: found 13.0.1, needs 14.0 or newer; g++ 12 or clang 14 from your system',
    );
    install('c++', 'c++ (Debian 10.2.1-6) 10.2.1');
    expect(setUp('engine-tests').lines).toContain(
      'C++20 compiler: found 10.2.1, needs 12.0 or newer; g++ 12 or clang 14 from your system',
    );
  });

  it("asks for g++ where Debian's clang lacks the libraries: sanitizers and coverage", () => {
    install('c++', 'Debian clang version 14.0.6');
    const wanted =
      'g++ (for sanitizers and coverage): not found, needs 12.0 or newer; g++ 12 from your system';
    expect(setUp('engine-tests').lines).toContain(wanted);
    expect(setUp('coverage').lines).toContain(wanted);
    expect(setUp('lint').lines).not.toContain(wanted);
  });

  it('names the accepted purposes when one is unknown', () => {
    const { status, lines } = setUp('bulid');
    expect(status).toBe(1);
    expect(lines[0]).toMatch(/^Unknown purpose bulid; accepted: build, /);
  });
});
