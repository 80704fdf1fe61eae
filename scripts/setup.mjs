// `npm run setup -- --for=start|test|demo|bench`: prepares what a command needs, and runs nothing else.
import { PURPOSES } from './commands.mjs';
import { say } from './setup/say.mjs';
import { setUpAloud } from './setup/setup.mjs';

const wanted = process.argv.find((word) => word.startsWith('--for='))?.slice('--for='.length) ?? 'start';
const purpose = PURPOSES[wanted];
if (purpose === undefined) {
  say(`--for=${wanted} n’existe pas. Choix : ${Object.keys(PURPOSES).join(', ')}.`);
  process.exitCode = 2;
} else if (!(await setUpAloud(purpose))) {
  process.exitCode = 1;
}
