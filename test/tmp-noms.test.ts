import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'vitest';
import { loadSample } from '#core/import/sample/load-sample.ts';
import { lignesDuLivret, nomsDuLivret } from '#shared/domain/pseudonymes/noms-du-livret.ts';

test('x', async () => {
  console.log(String(loadSample).slice(0, 300));
});
