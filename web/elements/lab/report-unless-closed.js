/** What a question ends with when the run or the element it was about has gone: nothing to be told of. */
const EXPECTED = ['closed', 'worker-unavailable', 'not-running', 'unknown-contestant', 'unknown-unit'];

/** @param {unknown} error of a promise of LabClient */
export function reportUnlessClosed(error) {
  const { code } = /** @type {{ code?: string }} */ (error ?? {});
  if (!EXPECTED.includes(code ?? '')) reportError(error);
}
