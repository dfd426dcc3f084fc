/**
 * One piece of JSON in the browser's storage. Where storage is denied, full or absent it is kept in memory, and
 * `isLasting` says so. Nothing here ever throws.
 */

/** @typedef {Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>} TextStorage */

/**
 * @fires KeptData#change after another tab has changed the data
 * @fires KeptData#not-lasting once, when storage has failed after it worked at first
 */
export class KeptData extends EventTarget {
  /** @type {TextStorage | null} */
  #storage;
  #key;
  /** What is kept while storage fails. @type {string | null} */
  #text = null;

  /**
   * @param {TextStorage | null | (() => TextStorage | null)} storage or how to get it: some browsers throw at
   *   the mere mention of localStorage
   * @param {string} key
   */
  constructor(storage, key) {
    super();
    this.#key = key;
    this.#storage = usable(storage, `${key} (test)`);
  }

  /** Whether what is written outlives the page. */
  get isLasting() {
    return this.#storage !== null;
  }

  /** @returns {unknown} null where there is nothing, or something that is not JSON */
  read() {
    const text = this.#try((storage) => storage.getItem(this.#key), this.#text);
    try {
      return text === null ? null : JSON.parse(text);
    } catch {
      return null;
    }
  }

  /** @param {unknown} value JSON; null erases */
  write(value) {
    const text = value === null ? null : JSON.stringify(value);
    this.#text = text;
    this.#try((storage) => {
      if (text === null) storage.removeItem(this.#key);
      else storage.setItem(this.#key, text);
    }, undefined);
  }

  /**
   * Takes note of a storage event, which only the window hears.
   * @param {Pick<StorageEvent, 'key'>} event
   */
  receive({ key }) {
    if (this.isLasting && (key === null || key === this.#key)) this.dispatchEvent(new Event('change'));
  }

  /**
   * @template Result
   * @param {(storage: TextStorage) => Result} use
   * @param {Result} otherwise
   * @returns {Result}
   */
  #try(use, otherwise) {
    if (!this.#storage) return otherwise;
    try {
      return use(this.#storage);
    } catch {
      this.#storage = null;
      this.dispatchEvent(new Event('not-lasting'));
      return otherwise;
    }
  }
}

/**
 * The storage if it can be written to.
 * @param {TextStorage | null | (() => TextStorage | null)} storage
 * @param {string} key
 */
function usable(storage, key) {
  try {
    const found = typeof storage === 'function' ? storage() : storage;
    found?.setItem(key, key);
    found?.removeItem(key);
    return found;
  } catch {
    return null;
  }
}
