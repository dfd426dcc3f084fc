import { expect, it } from 'vitest';
import { insideRelease } from '../../scripts/setup/emscripten-sdk.js';

// A version manager's `python3` is a script for bash, which the unpacked release does not have.
it("finds the unpacked release's programs before those of a version manager", () => {
  const call = insideRelease('/unpacked/usr', ['python3', '-V'], { PATH: '/home/me/.pyenv/shims:/usr/bin' });
  expect(call.join(' ')).toContain('--bind /unpacked/usr /usr --setenv PATH /usr/bin:/home/me/.pyenv/shims');
  expect(call.slice(-3)).toEqual(['--', 'python3', '-V']);
});

it("keeps settings for the machine's own Python, Node and loader out", () => {
  const call = insideRelease('/unpacked/usr', ['python3', '-V'], {});
  for (const name of ['PYTHONHOME', 'PYTHONPATH', 'NODE_OPTIONS', 'LD_LIBRARY_PATH']) {
    expect(call[call.indexOf(name) - 1], name).toBe('--unsetenv');
  }
});
