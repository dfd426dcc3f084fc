/** As much of XMLHttpRequest as axios needs, over fetch: @xapi/cmi5 is made for browsers alone. */
class XhrInNode {
  status = 0;
  statusText = '';
  readyState = 0;
  responseText = '';
  responseURL = '';
  /** @type {(() => void) | null} */
  onloadend = null;
  /** @type {((error: unknown) => void) | null} */
  onerror = null;
  /** @type {Record<string, string>} */
  #headers = {};
  #method = 'GET';
  #url = '';
  #answered = new Headers();

  /** @param {string} method @param {string} url */
  open(method, url) {
    this.#method = method;
    this.#url = url;
  }

  /** @param {string} name @param {string} value */
  setRequestHeader(name, value) {
    this.#headers[name] = value;
  }

  getAllResponseHeaders() {
    return [...this.#answered].map(([name, value]) => `${name}: ${value}`).join('\r\n');
  }

  abort() {}

  /** @param {string | null} body */
  async send(body) {
    try {
      const options = { method: this.#method, headers: this.#headers, body: body ?? undefined };
      const response = await fetch(this.#url, options);
      this.responseText = await response.text();
      this.#answered = response.headers;
      this.status = response.status;
      this.readyState = 4;
      this.onloadend?.();
    } catch (error) {
      this.onerror?.(error);
    }
  }
}

Object.assign(globalThis, { XMLHttpRequest: XhrInNode });
