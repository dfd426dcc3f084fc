/**
 * What to tell a person about a tool that is missing or too old. Pure text, no looking around.
 *
 * @typedef {object} Finding
 * @property {string} name
 * @property {boolean} present
 * @property {string} [found] its version, when it has said one
 * @property {string} [minimum]
 * @property {boolean} good present and new enough
 * @property {string} [debian] the Debian package that brings it, if one does
 * @property {string} get where else to get it
 */

/**
 * One line for one tool: what, found version, needed version, how to get it.
 * @param {Pick<Finding, 'name' | 'present' | 'found' | 'minimum'>} finding
 * @param {string} howToGet
 * @returns {string}
 */
export function problemLine({ name, present, found, minimum }, howToGet) {
  const state = !present ? 'not found' : `found ${found ?? 'without a version'}`;
  const need = minimum ? `needs ${minimum} or newer` : 'needed';
  return `${name}: ${state}, ${need}; ${howToGet}`;
}

/**
 * The one command that installs Debian packages.
 * @param {readonly string[]} packages
 * @param {{ asRoot: boolean, hasSudo: boolean, listsAreEmpty: boolean }} machine
 * @returns {string} a line for a shell
 */
export function installCommand(packages, { asRoot, hasSudo, listsAreEmpty }) {
  const install = `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  const whole = listsAreEmpty ? `apt-get update && ${install}` : install;
  if (asRoot) return whole;
  if (hasSudo) return listsAreEmpty ? `sudo sh -c '${whole}'` : `sudo ${whole}`;
  return `su - -c '${whole}'`;
}

/**
 * Debian packages for what is missing or too old, each once.
 * @param {readonly Finding[]} findings
 * @returns {string[]}
 */
export function packagesFor(findings) {
  return [...new Set(findings.flatMap(({ good, debian }) => (good || !debian ? [] : [debian])))];
}
