/**
 * Loads an element's script when the page first holds the element: at once if it is there, else as soon as it is
 * added. Inside a shadow root that is not seen; whoever builds one imports the script themselves.
 * @param {string} name of the element
 * @param {() => Promise<unknown>} load
 */
export function whenPresent(name, load) {
  if (document.querySelector(name)) return void load();
  const observer = new MutationObserver(() => {
    if (!document.querySelector(name)) return;
    observer.disconnect();
    load();
  });
  observer.observe(document, { childList: true, subtree: true });
}
