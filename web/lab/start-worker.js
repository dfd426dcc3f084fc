/** The address is written out in full so that bundlers see it; a module worker runs under script-src 'self'. */
export const startWorker = () => new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
