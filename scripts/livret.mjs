#!/usr/bin/env node
// `livret` on the PATH (`npm link`): the command line of this checkout, from any folder.
process.argv.splice(2, 0, 'livret');
delete process.env.INIT_CWD;
await import('./run.mjs');
