import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** Programs of Emscripten that builds call by name. */
const TOOLS = ['emcc', 'em++', 'emar', 'emranlib', 'emnm', 'em-config', 'embuilder'];

/** Settings that steer the machine's own Node, Python and loader, and would mislead the unpacked ones. */
const MISLEADING = [
  ...['NODE_PATH', 'NODE_OPTIONS', 'NODE_EXTRA_CA_CERTS'],
  ...['PYTHONHOME', 'PYTHONPATH', 'LD_LIBRARY_PATH'],
];

/**
 * The call that runs a command with an unpacked release's /usr, its programs found before those that
 * the user's PATH names first: a version manager's `python3` may be a script for a shell that is not
 * in there.
 * @param {string} usr the unpacked /usr
 * @param {string[]} command
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {string[]} program and arguments
 */
export function insideRelease(usr, command, environment = process.env) {
  const unset = MISLEADING.flatMap((name) => ['--unsetenv', name]);
  const settings = ['--setenv', 'PATH', `/usr/bin:${environment.PATH ?? ''}`, ...unset];
  return ['bwrap', '--dev-bind', '/', '/', '--bind', usr, '/usr', ...settings, '--', ...command];
}

/**
 * Writes the folder that goes on the PATH: small scripts that run an unpacked Emscripten with its
 * own /usr in place of the machine's, and every other path as it is. Writes only what differs.
 * @param {string} home .emscripten, absolute
 * @param {string} release the folder in it that holds the unpacked release
 * @returns {string} the folder in which Emscripten keeps its system libraries
 */
export function writeSdk(home, release) {
  const sdk = path.join(home, 'sdk');
  const emscripten = `${release}/usr/share/emscripten`;
  // Debian 13's comes with its system libraries built; testing's builds them on first use.
  const cache = existsSync(path.join(home, emscripten, 'cache')) ? `${emscripten}/cache` : 'cache';
  mkdirSync(sdk, { recursive: true });

  // This repository says "type": "module"; Emscripten's own scripts in here are CommonJS.
  writeIfChanged(path.join(home, 'package.json'), '{"type":"commonjs"}\n');
  writeIfChanged(path.join(sdk, 'run'), runScript(release, emscripten, cache), 0o755);
  for (const tool of TOOLS) linkIfChanged(path.join(sdk, tool), 'run');
  // CMake's toolchain file looks for these beside emcc.
  for (const part of ['cmake', 'emranlib.py'])
    linkIfChanged(path.join(sdk, part), `../${emscripten}/${part}`);
  return path.join(home, cache);
}

/**
 * @param {string} release
 * @param {string} emscripten its folder, relative to .emscripten
 * @param {string} cache likewise
 */
const runScript = (release, emscripten, cache) => `#!/bin/sh
# Runs the Emscripten tool of its own name with the /usr of Debian ${release}. Emscripten and clang are
# called by paths that also exist outside, because they name headers by them in dependency files.
home=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd -P) || exit 1
exec bwrap --dev-bind / / --ro-bind "$home/${release}/usr" /usr --chdir "$PWD" \\
  --setenv PATH "/usr/bin:$PATH" --setenv EM_CACHE "$home/${cache}" --setenv EM_LLVM_ROOT "$home/${release}/usr/bin" \\
  ${MISLEADING.map((name) => `--unsetenv ${name}`).join(' ')} \\
  -- "$home/${emscripten}/\${0##*/}" "$@"
`;

/**
 * Deletes what compiling to WebAssembly never reads, about a quarter of the whole: documentation,
 * translations, and the headers and libraries of the native compiler that clang depends on.
 * @param {string} usr the unpacked /usr
 */
export function removeUnneeded(usr) {
  const libraries = readdirSync(path.join(usr, 'lib')).filter((name) => name.endsWith('-linux-gnu'));
  const inLibraries = libraries.flatMap((folder) =>
    readdirSync(path.join(usr, 'lib', folder))
      .filter((name) => /\.a$|^lib(a|l|t|hwa|ub)san\.|^libclang-\d/.test(name))
      .map((name) => `lib/${folder}/${name}`),
  );
  const llvm = readdirSync(path.join(usr, 'lib'))
    .filter((name) => name.startsWith('llvm-'))
    .flatMap((name) =>
      ['llvm-exegesis', 'obj2yaml', 'yaml2obj', 'llvm-tblgen'].map((tool) => `lib/${name}/bin/${tool}`),
    );
  // Debian 13 brings system libraries for link-time optimisation and dynamic linking; we use neither.
  const sysroot = 'share/emscripten/cache/sysroot/lib/wasm32-emscripten';
  const prebuilt = existsSync(path.join(usr, sysroot))
    ? readdirSync(path.join(usr, sysroot))
        .filter((name) => name === 'pic' || name.includes('lto'))
        .map((name) => `${sysroot}/${name}`)
    : [];
  const folders = ['include', 'lib/gcc', 'share/doc', 'share/locale', 'share/man', 'share/info'];
  for (const part of [...folders, ...inLibraries, ...llvm, ...prebuilt]) {
    rmSync(path.join(usr, part), { recursive: true, force: true });
  }
}

/**
 * @param {string} file
 * @param {string} text
 * @param {number} [mode]
 */
function writeIfChanged(file, text, mode = 0o644) {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  writeFileSync(`${file}.new`, text);
  chmodSync(`${file}.new`, mode);
  renameSync(`${file}.new`, file);
}

/**
 * @param {string} link
 * @param {string} target relative to the link's folder
 */
function linkIfChanged(link, target) {
  try {
    if (readlinkSync(link) === target) return;
  } catch {
    // there is none yet
  }
  rmSync(`${link}.new`, { force: true });
  symlinkSync(target, `${link}.new`);
  renameSync(`${link}.new`, link);
}
