/** localStorage for tests: shared by tabs, with a limit, and able to fail. */
export class FakeStorage {
  /** @type {Map<string, string>} */
  items = new Map();
  /** Characters that fit; beyond, setItem throws as browsers do. */
  room = Infinity;
  isDenied = false;

  /** @param {string} key */
  getItem(key) {
    this.#check();
    return this.items.get(key) ?? null;
  }

  /** @param {string} key @param {string} value */
  setItem(key, value) {
    this.#check();
    if (value.length > this.room) throw new DOMException('full', 'QuotaExceededError');
    this.items.set(key, value);
  }

  /** @param {string} key */
  removeItem(key) {
    this.#check();
    this.items.delete(key);
  }

  #check() {
    if (this.isDenied) throw new DOMException('denied', 'SecurityError');
  }
}
