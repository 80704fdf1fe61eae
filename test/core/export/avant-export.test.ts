// Before an export, in a real livret file: what is gathered, the pages counted without a file, the count kept by an export.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createTestCore, temporaryFolder } from '#test/support/core.ts';

const FICHE = 'RNCP38822';
const BLOC = `${FICHE}BC01`;

test('K10 to K18: the sample says what there is to know, its pages are counted, and an export keeps the true count', async () => {
  await using core = createTestCore();
  await core.call('livret.ouvrirExemple', { fiche: FICHE });
  const lus = await core.call('controles.lire', { blocs: [BLOC] });
  expect(lus.constats.length).toBeGreaterThan(0);
  expect(lus.constats.every((c) => c.bloc === null || c.bloc === BLOC)).toBe(true);
  expect(lus.derniers).toEqual([]);

  const mesure = await core.call('controles.mesurer', { bloc: BLOC });
  expect(mesure?.pages).toBeGreaterThan(5);
  expect(mesure?.avantAnnexes).toBeLessThan(mesure?.pages ?? 0);
  expect(await core.call('controles.mesurer', { bloc: 'RNCP38822BC09' })).toBeNull();

  const folder = temporaryFolder();
  const ended = Promise.withResolvers<void>();
  const poll = setInterval(() => {
    if (core.events.some((e) => e.type === 'travail' && e.travail.etat !== 'en-cours')) ended.resolve();
  }, 20);
  await core.call('exports.lancer', {
    genre: 'dossier-docx',
    blocs: [BLOC],
    autorisation: core.grant(join(folder, 'dossier.docx')),
  });
  await ended.promise;
  clearInterval(poll);
  expect(readdirSync(folder)).toEqual(['dossier.docx']);
  const { derniers } = await core.call('controles.lire', { blocs: [BLOC] });
  expect(derniers).toEqual([
    { bloc: BLOC, faitLe: '2026-11-23T11:00:00.000Z', pages: mesure?.pages, octets: mesure?.octets },
  ]);
});

test('K19: a point that is set aside is a change of the livret, and undoing gives it back', async () => {
  await using core = createTestCore();
  const { vue } = await core.call('livret.ouvrirExemple', { fiche: FICHE });
  const bloc = vue.fiche.blocs.at(-1)?.code ?? '';
  const competenceId = `${bloc}-C01`;
  const ecart = { regle: 'K3' as const, lieu: competenceId, citation: 'a-prouver' };
  const after = await core.call('livret.changer', {
    operations: [{ op: 'mettre-ecart', valeur: ecart }],
    libelle: 'mise de côté',
  });
  expect(after.vue.ecarts).toContainEqual(ecart);
  expect((await core.call('livret.annuler', {})).vue.ecarts).not.toContainEqual(ecart);
});
