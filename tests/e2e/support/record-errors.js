/**
 * Runs in the page before anything else: keeps what a page's console does not tell every driver, in
 * `window.recordedErrors`. Stands alone: it is sent to the page as text.
 * @param {boolean} everything also uncaught errors and console.error, for drivers that do not report these
 */
export function recordErrors(everything) {
  /** @type {string[]} */
  const errors = [];
  Object.assign(window, { recordedErrors: errors });
  addEventListener('securitypolicyviolation', (event) => {
    errors.push(`CSP ${event.effectiveDirective} blocked ${event.blockedURI} at ${event.sourceFile}`);
  });
  if (!everything) return;
  addEventListener('error', (event) => errors.push(event.message || `${event.target} did not load`), true);
  addEventListener('unhandledrejection', (event) => errors.push(`unhandled: ${event.reason}`));
  const { error } = console;
  console.error = (...args) => {
    errors.push(args.map(String).join(' '));
    error.apply(console, args);
  };
}
