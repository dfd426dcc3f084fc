/**
 * What the project needs from the machine, in one table.
 *
 * Node and npm are not in it (they are what runs this), nor is Emscripten, which can be fetched
 * (see emscripten.js).
 *
 * @typedef {object} Tool
 * @property {string} name what a person calls it
 * @property {readonly string[]} [programs] any one of these on the PATH will do, the first found counts
 * @property {readonly string[]} [files] or any one of these files, absolute
 * @property {string} [minimum] the oldest version that will do; without it being there is enough
 * @property {(output: string) => string} [minimumFor] when it depends on what `--version` prints
 * @property {string} debian the Debian package that brings it
 * @property {string} get where to get it elsewhere
 * @property {readonly Purpose[]} neededFor
 */

/**
 * build: engine and site; engine-tests: the C++ tests; lint: formatting and lint of C++;
 * coverage: of C++; browsers: the end-to-end tests; bench: measuring; fetch-emscripten: when there is no good
 * emcc.
 * @typedef {'build' | 'engine-tests' | 'lint' | 'coverage' | 'browsers' | 'bench' | 'fetch-emscripten'} Purpose
 */

/** The purposes that a person may name; fetching Emscripten follows from them. */
export const PURPOSES = /** @type {const} */ ([
  ...['build', 'engine-tests', 'lint', 'coverage', 'browsers', 'bench'],
]);

/** @param {string} header */
const inIncludeFolders = (header) =>
  ['/usr/include', '/usr/local/include'].map((folder) => `${folder}/${header}`);

/** The architecture's name in Debian's library folders. */
const LIBRARY_FOLDER = `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`;

/** @type {readonly Tool[]} */
export const TOOLS = [
  {
    name: 'CMake',
    programs: ['cmake'],
    minimum: '3.25',
    debian: 'cmake',
    get: 'https://cmake.org/download/',
    neededFor: ['build', 'engine-tests', 'lint', 'coverage'],
  },
  {
    name: 'Ninja',
    programs: ['ninja'],
    minimum: '1.10',
    debian: 'ninja-build',
    get: 'https://ninja-build.org/',
    neededFor: ['build', 'engine-tests', 'lint', 'coverage'],
  },
  {
    name: 'C++20 compiler',
    programs: [...(process.env.CXX ? [process.env.CXX] : []), 'c++', 'g++', 'clang++'],
    minimumFor: (output) => (/clang/i.test(output) ? '14.0' : '12.0'),
    debian: 'g++',
    get: 'g++ 12 or clang 14 from your system',
    neededFor: ['engine-tests', 'lint', 'coverage', 'bench'],
  },
  {
    // Clang's sanitizers and coverage need libraries and programs that Debian's clang does not bring.
    name: 'g++ (for sanitizers and coverage)',
    programs: ['g++'],
    minimumFor: (output) => (/clang/i.test(output) ? '14.0' : '12.0'),
    debian: 'g++',
    get: 'g++ 12 from your system',
    neededFor: ['engine-tests', 'coverage'],
  },
  {
    name: 'doctest',
    files: inIncludeFolders('doctest/doctest.h'),
    debian: 'doctest-dev',
    get: 'https://github.com/doctest/doctest',
    neededFor: ['engine-tests', 'lint', 'coverage'],
  },
  {
    name: 'SIMDe',
    files: inIncludeFolders('simde/wasm/simd128.h'),
    debian: 'libsimde-dev',
    get: 'https://github.com/simd-everywhere/simde',
    neededFor: ['engine-tests', 'lint', 'coverage', 'bench'],
  },
  {
    // Debian's package brings its headers along.
    name: 'Valgrind',
    programs: ['valgrind'],
    minimum: '3.16',
    debian: 'valgrind',
    get: 'https://valgrind.org/',
    neededFor: ['engine-tests'],
  },
  {
    name: 'clang-format',
    programs: ['clang-format'],
    minimum: '14.0',
    debian: 'clang-format',
    get: 'https://clang.llvm.org/docs/ClangFormat.html',
    neededFor: ['lint'],
  },
  {
    name: 'clang-tidy',
    programs: ['clang-tidy'],
    minimum: '14.0',
    debian: 'clang-tidy',
    get: 'https://clang.llvm.org/extra/clang-tidy/',
    neededFor: ['lint'],
  },
  {
    name: 'gcovr',
    programs: ['gcovr'],
    minimum: '5.0',
    debian: 'gcovr',
    get: 'https://gcovr.com/',
    neededFor: ['coverage'],
  },
  {
    // Without the windows that the whole browser makes also where none is shown: a test costs half.
    name: 'Chromium (headless shell)',
    programs: [process.env.CHROMIUM_BIN ?? 'chromium-headless-shell'],
    debian: 'chromium-headless-shell',
    get: 'any Chromium, named by CHROMIUM_BIN',
    neededFor: ['browsers', 'bench'],
  },
  {
    name: 'Firefox',
    programs: [process.env.FIREFOX_BIN ?? 'firefox-esr'],
    debian: 'firefox-esr',
    get: 'Firefox ESR, named by FIREFOX_BIN',
    neededFor: ['browsers'],
  },
  {
    name: 'WebKitWebDriver',
    programs: [process.env.WEBKIT_WEBDRIVER_BIN ?? 'WebKitWebDriver'],
    debian: 'webkit2gtk-driver',
    get: 'WebKitGTK, its driver named by WEBKIT_WEBDRIVER_BIN',
    neededFor: ['browsers'],
  },
  {
    name: 'MiniBrowser (WebKitGTK)',
    files: [process.env.MINIBROWSER_BIN ?? `${LIBRARY_FOLDER}/webkit2gtk-4.1/MiniBrowser`],
    debian: 'libwebkit2gtk-4.1-0',
    get: 'WebKitGTK 4.1, its MiniBrowser named by MINIBROWSER_BIN',
    neededFor: ['browsers'],
  },
  {
    name: 'Xvfb',
    programs: ['Xvfb'],
    debian: 'xvfb',
    get: 'https://www.x.org/',
    neededFor: ['browsers'],
  },
  {
    // With slanted faces: without them browsers slant upright letters, which then need more room.
    name: 'DejaVu fonts',
    files: ['/usr/share/fonts/truetype/dejavu/DejaVuSans-Oblique.ttf'],
    debian: 'fonts-dejavu-extra',
    get: 'https://dejavu-fonts.github.io/',
    neededFor: ['browsers'],
  },
  {
    name: 'mmdebstrap',
    programs: ['mmdebstrap'],
    debian: 'mmdebstrap',
    get: 'your own emcc on the PATH instead',
    neededFor: ['fetch-emscripten'],
  },
  {
    name: 'bubblewrap',
    programs: ['bwrap'],
    debian: 'bubblewrap',
    get: 'your own emcc on the PATH instead',
    neededFor: ['fetch-emscripten'],
  },
];

/**
 * @param {readonly Purpose[]} purposes
 * @returns {readonly Tool[]} the tools that at least one of the purposes needs, in the table's order
 */
export function toolsFor(purposes) {
  return TOOLS.filter((tool) => tool.neededFor.some((purpose) => purposes.includes(purpose)));
}
