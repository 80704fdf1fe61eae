// The relecture of the open livret, through the contract.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ecartDe, sansLesEcarts } from '#shared/domain/relecture/ecart.ts';
import type { Remarque } from '#shared/domain/relecture/remarque.ts';
import { situationKey } from '#shared/domain/texte/texte-key.ts';
import { aPseudonyme, aSituation } from '#test/support/builders/entities.ts';
import { aText } from '#test/support/builders/rich-text.ts';
import { createTestCore } from '#test/support/core.ts';

const SANS_JE = 'Nous avons réparé la pompe avant midi.';

test('T18: what is written is read, what is corrected is no longer said', async () => {
  await using core = createTestCore();
  await core.call('livret.creer', {
    autorisation: core.grant(join(core.dataDir, 'mon.livret')),
    fiche: 'RNCP38822',
    blocs: ['RNCP38822BC01'],
  });
  const competenceId = 'RNCP38822BC01-C01';
  const situation = aSituation({ id: 's1', competenceId });
  await core.call('livret.changer', {
    operations: [{ op: 'mettre-situation', valeur: { ...situation, experienceId: null } }],
    libelle: 'essai',
  });
  const nous = async () => (await core.call('relecture.lire', {})).filter(({ regle }) => regle === 'nous-on');
  expect(await nous()).toEqual([]);
  const cle = situationKey('s1');
  const texte = aText(SANS_JE);
  await core.call('textes.enregistrer', { cle, texte });
  expect(await nous()).toMatchObject([
    { cle, competence: competenceId, bloc: 'RNCP38822BC01', citation: SANS_JE, gravite: 'faute' },
  ]);
  await core.call('textes.enregistrer', { cle, texte: aText('J’ai réparé la pompe avant midi.') });
  expect(await nous()).toEqual([]);
});

test('T19: a remark set aside is no longer said, comes back with another sentence, and can be undone', async () => {
  await using core = createTestCore();
  await core.call('livret.creer', {
    autorisation: core.grant(join(core.dataDir, 'mon.livret')),
    fiche: 'RNCP38822',
    blocs: ['RNCP38822BC01'],
  });
  const situation = aSituation({ id: 's1', competenceId: 'RNCP38822BC01-C01' });
  await core.call('livret.changer', {
    operations: [{ op: 'mettre-situation', valeur: { ...situation, experienceId: null } }],
    libelle: 'essai',
  });
  const cle = situationKey('s1');
  await core.call('textes.enregistrer', { cle, texte: aText(SANS_JE) });
  const relue = async () => {
    const { vue } = (await core.call('livret.lire', {})) ?? {};
    const { remarques, ecartees } = sansLesEcarts(await core.call('relecture.lire', {}), vue?.ecarts ?? []);
    const nous = (all: readonly Remarque[]) =>
      all.filter((r) => r.regle === 'nous-on').map((r) => r.citation);
    return { dites: nous(remarques), ecartees: nous(ecartees) };
  };
  const [nous] = (await core.call('relecture.lire', {})).filter(({ regle }) => regle === 'nous-on');
  expect(nous).toBeDefined();
  if (nous === undefined) return;
  await core.call('livret.changer', {
    operations: [{ op: 'mettre-ecart', valeur: ecartDe(nous) }],
    libelle: 'remarque écartée',
  });
  expect(await relue()).toEqual({ dites: [], ecartees: [SANS_JE] });
  const autre = 'Nous avons réparé la pompe avant le soir.';
  await core.call('textes.enregistrer', { cle, texte: aText(autre) });
  expect(await relue()).toEqual({ dites: [autre], ecartees: [] });
  await core.call('textes.enregistrer', { cle, texte: aText(SANS_JE) });
  expect(await relue()).toEqual({ dites: [], ecartees: [SANS_JE] });
  await core.call('livret.annuler', {});
  expect(await relue()).toEqual({ dites: [SANS_JE], ecartees: [] });
});

test('T18: without an open livret, there is nothing to read', async () => {
  await using core = createTestCore();
  await expect(core.call('relecture.lire', {})).rejects.toMatchObject({ code: 'aucun-livret-ouvert' });
});

test('T11: a name that the export replaces is an advice, once for a text; one that it leaves is a fault; undoing says no more', async () => {
  await using core = createTestCore();
  await core.call('livret.creer', {
    autorisation: core.grant(join(core.dataDir, 'mon.livret')),
    fiche: 'RNCP38822',
    blocs: ['RNCP38822BC01'],
  });
  const situation = aSituation({ id: 's1', competenceId: 'RNCP38822BC01-C01' });
  await core.call('livret.changer', {
    operations: [{ op: 'mettre-situation', valeur: { ...situation, experienceId: null } }],
    libelle: 'essai',
  });
  await core.call('textes.enregistrer', {
    cle: situationKey('s1'),
    texte: aText('J’ai prévenu Marie Dupont. Marie Dupont a relu. Le soir, Jean Dupont a signé.'),
  });
  const noms = async () =>
    (await core.call('relecture.lire', {}))
      .filter(({ regle }) => regle === 'nom-a-pseudonymiser')
      .map(({ gravite }) => gravite);
  const mettre = (applique: boolean) =>
    core.call('livret.changer', {
      operations: [
        {
          op: 'mettre-pseudonyme',
          valeur: aPseudonyme({ nom: 'Marie Dupont', pseudonyme: 'Mme A', applique }),
        },
      ],
      libelle: 'essai',
    });
  expect(await noms()).toEqual([]);
  const { vue } = await mettre(true);
  expect(vue.pseudonymes).toMatchObject([{ nom: 'Marie Dupont', variantes: [] }]);
  expect((await noms()).sort()).toEqual(['conseil', 'faute']);
  await mettre(false);
  expect(new Set(await noms())).toEqual(new Set(['faute']));
  await core.call('livret.annuler', {});
  const annule = await core.call('livret.annuler', {});
  expect(annule.vue.pseudonymes).toEqual([]);
  expect(await noms()).toEqual([]);
});
