// How the set-up speaks: on standard error, so that the output of a command stays clean.

/** @param {string} text */
export function say(text) {
  process.stderr.write(`${text}\n`);
}

/** A step begins: what it does, and how long it may take. @param {string} what @param {string} duration */
export function announce(what, duration) {
  say(`• ${what} (${duration})`);
}

/** A failure that the person can act upon: the message says what to do. */
export class SetupError extends Error {}
