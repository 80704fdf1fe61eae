// Where the worker is: beside this file in the sources, at the root of the bundle of the core in the application.

/** `module` is the address of the module that asks. */
export const workerUrl = (module = import.meta.url): URL => {
  if (module.endsWith('.ts')) return new URL('./worker.ts', module);
  return new URL(module.includes('/parts/') ? '../export-worker.mjs' : './export-worker.mjs', module);
};
