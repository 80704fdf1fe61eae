// The longest livret that we promise: it is made, opened and read whole.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSession } from '#core/livret/session.ts';
import { writeLivret } from '#core/livret/write-livret.ts';
import { latestVersion } from '#core/store/migrate.ts';
import { livretMigrations } from '#core/store/migrations/index.ts';
import { progression } from '#shared/domain/progression/progression.ts';
import { aFolder } from '#test/support/builders/folder.ts';
import { aFullLivret } from '#test/support/builders/full-livret.ts';
import { TEST_NOW } from '#test/support/core.ts';

const deps = { clock: () => TEST_NOW };

test('L1: 45 compétences, 100,000 words and 500 preuves are one livret file', () => {
  const path = join(aFolder(), 'complet.livret');
  writeLivret(deps, path, aFullLivret({ octets: 2_000 }));
  const session = openSession(deps, path);
  const vue = session.view();
  expect(vue.fiche.blocs.flatMap((bloc) => bloc.competences)).toHaveLength(45);
  expect(vue.preuves).toHaveLength(500);
  expect(vue.fichiers).toHaveLength(500);
  const words = vue.textes.reduce((sum, { mots }) => sum + mots, 0);
  expect(words).toBeGreaterThan(99_000);
  expect(words).toBeLessThan(101_000);
  expect(progression(vue).competences).toHaveLength(45);
  expect(session.db.pragma('application_id', { simple: true })).toBe(0x4c564145);
  expect(session.db.pragma('user_version', { simple: true })).toBe(latestVersion(livretMigrations));
  session.close();
});
