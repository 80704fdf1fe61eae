// One set-up for every command: each step looks first, and does nothing when there is nothing to do.
import { installDependencies } from './dependencies.mjs';
import { installElectron } from './electron.mjs';
import { installNode24 } from './node24.mjs';
import { SetupError, say } from './say.mjs';
import { installSystemLibraries } from './system-libraries.mjs';

/**
 * What a command needs beyond the libraries and Node 24: nothing, a window, everything that tests use, or pandoc too.
 * @typedef {'none' | 'window' | 'test' | 'bench'} Purpose
 */

/**
 * @param {Purpose} purpose
 * @returns {Promise<boolean>} whether something was done; throws SetupError, whose message says what to do
 */
export async function setUp(purpose) {
  const done = [await installDependencies(), await installNode24()];
  if (purpose !== 'none') {
    done.push(await installElectron());
    done.push(await installSystemLibraries(purpose));
  }
  return done.includes(true);
}

/** As setUp, for a command line: says what happened; false, the reason said, when it failed. @param {Purpose} purpose */
export async function setUpAloud(purpose, { quietWhenReady = false } = {}) {
  try {
    const worked = await setUp(purpose);
    if (worked) say('Mise en place terminée.');
    else if (!quietWhenReady) say('Tout est en place : rien à installer.');
    return true;
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    say(`\nLa mise en place s’est arrêtée.\n${error.message}`);
    return false;
  }
}
