// The sample livrets shipped with the application: they load, they hold together, and they are marked as samples.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadSample } from '#core/import/sample/load-sample.ts';
import { openSession } from '#core/livret/session.ts';
import { verifyLivret } from '#core/livret/verify-livret.ts';
import { writeSampleLivret } from '#core/livret/write-sample-livret.ts';
import { blocsVises } from '#shared/domain/couverture/couverture.ts';
import { orphelins } from '#shared/domain/couverture/preuves.ts';
import { FicheArchive } from '#shared/domain/fiche/fiche.ts';
import { incoherences, suspens } from '#shared/domain/livret/coherence.ts';
import { dureePresentation } from '#shared/domain/soutenance/minutes.ts';
import { imagesMontrees } from '#shared/domain/texte/parcourir.ts';
import { resumerTexte } from '#shared/domain/texte/resumer-texte.ts';
import { aFolder } from '#test/support/builders/folder.ts';
import { createTestCore, RESOURCES_DIR, TEST_NOW } from '#test/support/core.ts';

const root = join(RESOURCES_DIR, 'samples');
const codes = existsSync(root)
  ? readdirSync(root).filter((code) => existsSync(join(root, code, 'livret.json')))
  : [];

const load = async (code: string) => {
  const fiche = join(RESOURCES_DIR, 'fiches', `${code}.json`);
  const sample = await loadSample(
    join(root, code),
    FicheArchive.parse(JSON.parse(readFileSync(fiche, 'utf8'))),
  );
  return {
    ...sample,
    fiche: sample.archive.fiche,
    resumes: sample.textes.map(({ cle, texte }) => resumerTexte(cle, texte, '')),
    textes: sample.textes.map(({ cle, texte }) => ({ cle, texte, images: imagesMontrees(texte) })),
    fichiers: sample.fichiers.map(({ fichier }) => fichier),
  };
};

describe.skipIf(codes.length === 0).each(codes)('the sample of %s', (code) => {
  test('L50: is marked as a sample, and everything that it names is there', async () => {
    const sample = await load(code);
    expect(sample.identite.exemple).toBe(true);
    expect(incoherences(sample)).toEqual([]);
    expect(suspens(sample)).toEqual([]);
    expect(orphelins({ ...sample, textes: sample.resumes }).absentes).toEqual([]);
  });

  test('L51: tells a situation, with a text, for every compétence of the blocs aimed at', async () => {
    const sample = await load(code);
    const ecrits = new Set(sample.resumes.filter(({ mots }) => mots > 0).map(({ cle }) => `${cle}`));
    const racontees = new Set(
      sample.situations.filter(({ id }) => ecrits.has(`situation:${id}`)).map((s) => s.competenceId),
    );
    const manquent = blocsVises(sample).flatMap((bloc) =>
      bloc.competences.map(({ id }) => id).filter((id) => !racontees.has(id)),
    );
    expect(manquent).toEqual([]);
  });

  test('L52: shows each compétence told in its cartographie, and no cell without a text', async () => {
    const sample = await load(code);
    const couvertes = new Set(sample.couvertures.map((c) => c.competenceId));
    const sansCase = sample.situations.map((s) => s.competenceId).filter((id) => !couvertes.has(id));
    expect([...new Set(sansCase)]).toEqual([]);
  });

  test('L53: the parts of each oral add up to its minutes, to the second', async () => {
    const sample = await load(code);
    for (const soutenance of sample.soutenances) {
      const bloc = sample.fiche.blocs.find((b) => b.code === soutenance.bloc);
      const secondes = soutenance.parties.reduce((somme, partie) => somme + partie.secondes, 0);
      if (soutenance.parties.length > 0 && bloc)
        expect(secondes, soutenance.bloc).toBe(
          dureePresentation(bloc, sample.fiche, soutenance).minutes * 60,
        );
    }
  });

  test('L54: becomes a livret file that verifies, and the same one each time', async () => {
    const deps = { resourcesDir: RESOURCES_DIR, clock: () => TEST_NOW };
    const folder = aFolder();
    const [a, b] = [join(folder, 'a.livret'), join(folder, 'b.livret')];
    await writeSampleLivret(deps, code, a);
    await writeSampleLivret(deps, code, b);
    expect(readFileSync(a).equals(readFileSync(b))).toBe(true);
    const session = openSession(deps, a, { readOnly: true });
    expect(verifyLivret(session)).toEqual([]);
    session.close();
  });

  test('L55: opens as a working copy that keeps what is tried in it', async () => {
    await using core = createTestCore();
    const { vue } = await core.call('livret.ouvrirExemple', { fiche: code });
    expect(vue.identite.exemple).toBe(true);
    await core.call('livret.changer', {
      operations: [{ op: 'mettre-candidat', valeur: { ...vue.candidat, prenom: 'Essai' } }],
      libelle: 'prénom',
    });
    await core.call('livret.fermer', {});
    const again = await core.call('livret.ouvrirExemple', { fiche: code });
    expect(again.vue.candidat.prenom).toBe('Essai');
  });
});

test('L55: a fiche without sample is refused with a sentence', async () => {
  await using core = createTestCore();
  await expect(core.call('livret.ouvrirExemple', { fiche: 'RNCP1' })).rejects.toMatchObject({
    code: 'fiche-inconnue',
  });
});
