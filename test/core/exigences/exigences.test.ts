// The cross-cutting demands of the open livret, through the contract.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { situationKey } from '#shared/domain/texte/texte-key.ts';
import { aSituation } from '#test/support/builders/entities.ts';
import { aText } from '#test/support/builders/rich-text.ts';
import { createTestCore } from '#test/support/core.ts';

test('G20, T21: a demand is met when its compétence speaks of it, and is remarked on while its bloc does not', async () => {
  await using core = createTestCore();
  await core.call('livret.creer', {
    autorisation: core.grant(join(core.dataDir, 'mon.livret')),
    fiche: 'RNCP38822',
    blocs: ['RNCP38822BC02'],
  });
  const competenceId = 'RNCP38822BC02-C03';
  await core.call('livret.changer', {
    operations: [
      { op: 'mettre-situation', valeur: { ...aSituation({ id: 's1', competenceId }), experienceId: null } },
    ],
    libelle: 'essai',
  });
  const handicap = async () =>
    (await core.call('exigences.lire', {})).find(({ theme }) => theme === 'handicap');
  const remarks = async () =>
    (await core.call('relecture.lire', {}))
      .filter((r) => r.regle === 'exigence-oubliee')
      .map((r) => r.citation);
  expect(await handicap()).toMatchObject({ demandes: [{ competence: competenceId, reponse: null }] });
  expect(await remarks()).toEqual([]);

  const told =
    'En mars 2023, j’ai dessiné les douze écrans de la borne avec deux agents, puis j’ai compté les erreurs de saisie : trente en janvier, quatre en avril.';
  const cle = situationKey('s1');
  await core.call('textes.enregistrer', { cle, texte: aText(told) });
  expect(await remarks()).toEqual([expect.stringContaining('accessible à tous')]);

  const spoken = 'Un agent malvoyant les a essayés avec un lecteur d’écran.';
  await core.call('textes.enregistrer', { cle, texte: aText(told, spoken) });
  expect(await handicap()).toMatchObject({
    demandes: [{ reponse: { cle, blockId: 'b2', debut: 0, citation: spoken } }],
    ailleurs: [],
  });
  expect(await remarks()).toEqual([]);
});
