// `npm run build`: everything that the desktop application loads, into dist/.
import { buildApplication } from '../lib/build-application.ts';

await buildApplication();
