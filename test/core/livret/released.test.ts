// Livrets of every version released, kept and reopened for ever: one file for each migration that ended a release.
import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSession } from '#core/livret/session.ts';
import { verifyLivret } from '#core/livret/verify-livret.ts';
import { latestVersion, userVersion } from '#core/store/migrate.ts';
import { livretMigrations } from '#core/store/migrations/index.ts';
import { PARCOURS_KEY } from '#shared/domain/texte/texte-key.ts';
import { aFolder } from '#test/support/builders/folder.ts';
import { aText } from '#test/support/builders/rich-text.ts';
import { TEST_NOW } from '#test/support/core.ts';

const folder = join(import.meta.dirname, '../../fixtures/livrets');
const deps = { clock: () => TEST_NOW };

test.each(readdirSync(folder).filter((name) => name.endsWith('.livret')))('L1: %s opens, whole', (name) => {
  const path = join(aFolder(), name);
  copyFileSync(join(folder, name), path);
  const session = openSession(deps, path);
  expect(userVersion(session.db)).toBe(latestVersion(livretMigrations));
  expect(session.view()).toMatchObject({
    candidat: { prenom: 'Anne', nom: 'Le Goff' },
    structures: [{ id: 'z' }, { id: 'a' }],
    experiences: [{ intitule: 'Gardienne', structureId: 'z' }],
    couvertures: [{ competenceId: 'RNCP99999BC01-C01', experienceId: 'exp1', profondeur: 3 }],
  });
  expect(session.readTexte(PARCOURS_KEY)).toEqual(aText('Vingt ans de phare.'));
  expect(verifyLivret(session)).toEqual([]);
  session.close();
});

test('L6: a released livret on a medium that cannot be written opens too, and stays as it is', () => {
  const path = join(aFolder(), 'cle.livret');
  copyFileSync(join(folder, 'version-10.livret'), path);
  const before = readFileSync(path);
  const session = openSession(deps, path, { readOnly: true });
  expect(session.view().candidat.nom).toBe('Le Goff');
  session.close();
  expect(readFileSync(path).equals(before)).toBe(true);
});
