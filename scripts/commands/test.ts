// `npm test`: builds the application, then runs every test. Words after « -- » choose among them (« npm test -- test/unit »).
import { buildApplication } from '../lib/build-application.ts';
import { runTool } from '../lib/run-tool.ts';

const words = process.argv.slice(2);
const wantsWindow =
  words.every((word) => word.startsWith('-')) || words.some((word) => /e2e|bench/.test(word));
if (wantsWindow) await buildApplication();
const { code } = await runTool('vitest', ['run', ...words], { shown: true });
process.exitCode = code;
