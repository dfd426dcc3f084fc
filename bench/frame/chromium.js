/** The browser that is measured: the one that the tests take, or what CHROMIUM_BIN names. */
export const CHROMIUM = process.env.CHROMIUM_BIN ?? '/usr/bin/chromium-headless-shell';

/** No network of its own, no first-run pages; no sandbox, because root in a container has none. */
export const CHROMIUM_ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
