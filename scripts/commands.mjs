// The commands of package.json: what each needs from the set-up.

/** @type {Record<string, import('./setup/setup.mjs').Purpose>} */
export const PURPOSES = {
  start: 'window',
  build: 'none',
  demo: 'none',
  livret: 'none',
  check: 'none',
  test: 'test',
  package: 'window',
  bench: 'bench',
};
