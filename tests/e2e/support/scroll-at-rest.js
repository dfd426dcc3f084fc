/** Frames in which nothing moves: a fling starts only after the finger has left. */
const STILL_FRAMES = 6;

/**
 * Runs in the page: waits until it no longer scrolls. Whoever reads an element's place before that, and then touches
 * there, touches something else.
 * @param {number} frames
 * @returns {Promise<void>}
 */
function scrollAtRest(frames) {
  return new Promise((resolve) => {
    let last = scrollY;
    let still = 0;
    const look = () => {
      still = scrollY === last ? still + 1 : 0;
      last = scrollY;
      if (still >= frames) resolve();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** @param {import('@playwright/test').Page} page */
export const waitForScrollAtRest = (page) => page.evaluate(scrollAtRest, STILL_FRAMES);
