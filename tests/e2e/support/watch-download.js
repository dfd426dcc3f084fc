/**
 * For a driver that cannot tell of downloads: keeps what the page hands over to be saved in `window.savedFile`,
 * a promise of { name, text }. Runs in the page and stands alone.
 */
export function watchDownload() {
  const page = /** @type {any} */ (window);
  /** @type {Map<string, Blob>} */
  const blobs = new Map();
  const { createObjectURL } = URL;
  URL.createObjectURL = (/** @type {Blob} */ blob) => {
    const address = createObjectURL.call(URL, blob);
    blobs.set(address, blob);
    return address;
  };
  const { click } = HTMLAnchorElement.prototype;
  page.savedFile = new Promise((resolve) => {
    HTMLAnchorElement.prototype.click = function () {
      const blob = blobs.get(this.href);
      if (this.download && blob) blob.text().then((text) => resolve({ name: this.download, text }));
      else click.call(this);
    };
  });
}
