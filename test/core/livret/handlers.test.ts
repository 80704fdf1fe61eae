// The livret through the contract: created from a shipped fiche, opened, refused, remembered.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EMPTY_TEXT } from '#shared/domain/texte/rich-text.ts';
import { MOTIVATION_KEY, PARCOURS_KEY } from '#shared/domain/texte/texte-key.ts';
import { anExperience, aPreuve } from '#test/support/builders/entities.ts';
import { aText } from '#test/support/builders/rich-text.ts';
import { createTestCore, temporaryFolder } from '#test/support/core.ts';

const FICHE = 'RNCP38822';
const BLOCS = ['RNCP38822BC02', 'RNCP38822BC01'];
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAAEElEQVR4nGNgYGD4//8/hAIAF/AF+1ZcYl4AAAAASUVORK5CYII=',
  'base64',
);

test('L40: a new livret freezes the fiche and keeps the blocs in its order', async () => {
  await using core = createTestCore();
  const path = join(core.dataDir, 'mon.livret');
  const { vue, annulation } = await core.call('livret.creer', {
    autorisation: core.grant(path),
    fiche: FICHE,
    blocs: BLOCS,
  });
  expect(vue.projet.blocsVises).toEqual(['RNCP38822BC01', 'RNCP38822BC02']);
  expect(vue.fiche.blocs.flatMap((bloc) => bloc.competences)).toHaveLength(24);
  expect(vue).toMatchObject({ nomFichier: 'mon.livret', identite: { exemple: false }, revision: 0 });
  expect(annulation).toEqual({ annuler: null, retablir: null });
  expect(await core.call('livret.lire', {})).toEqual({ vue, annulation });
  await core.call('livret.fermer', {});
  expect(await core.call('livret.lire', {})).toBeNull();
  expect(existsSync(`${path}.en-cours`)).toBe(false);
});

test('L40: a file already there is not touched, a bloc or a fiche that is not there is refused', async () => {
  await using core = createTestCore();
  const autorisation = core.grant(join(core.dataDir, 'mon.livret'));
  const create = (fiche: string, blocs: string[]) =>
    core.call('livret.creer', { autorisation, fiche, blocs });
  await expect(create('RNCP1', BLOCS)).rejects.toMatchObject({ code: 'fiche-inconnue' });
  await expect(create(FICHE, ['RNCP1BC01'])).rejects.toMatchObject({ code: 'entree-invalide' });
  await create(FICHE, BLOCS);
  await expect(create(FICHE, BLOCS)).rejects.toMatchObject({ code: 'fichier-existe' });
});

test('L40: a folder that is not there is refused with a sentence', async () => {
  await using core = createTestCore();
  const autorisation = core.grant(join(core.dataDir, 'ailleurs', 'mon.livret'));
  await expect(core.call('livret.creer', { autorisation, fiche: FICHE, blocs: BLOCS })).rejects.toMatchObject(
    {
      code: 'ecriture-refusee',
    },
  );
});

test('L41: a refused opening leaves the person in the livret where they were', async () => {
  await using core = createTestCore();
  const path = join(core.dataDir, 'mon.livret');
  await core.call('livret.creer', { autorisation: core.grant(path), fiche: FICHE, blocs: BLOCS });
  await expect(
    core.call('livret.ouvrir', { autorisation: core.grant(join(core.dataDir, 'absent.livret')) }),
  ).rejects.toMatchObject({ code: 'livret-absent' });
  expect((await core.call('livret.lire', {}))?.vue.nomFichier).toBe('mon.livret');
  const again = await core.call('livret.ouvrir', { autorisation: core.grant(path) });
  expect(again.vue.nomFichier).toBe('mon.livret');
});

test('L42: without an open livret, a change is refused with a sentence', async () => {
  await using core = createTestCore();
  await expect(
    core.call('textes.enregistrer', { cle: PARCOURS_KEY, texte: EMPTY_TEXT }),
  ).rejects.toMatchObject({ code: 'aucun-livret-ouvert' });
});

test('L43: the home screen knows where the candidate stopped, while open and once closed', async () => {
  await using core = createTestCore();
  const path = join(core.dataDir, 'mon.livret');
  await core.call('livret.creer', { autorisation: core.grant(path), fiche: FICHE, blocs: BLOCS });
  await core.call('livret.changer', {
    operations: [
      { op: 'mettre-experience', valeur: anExperience() },
      {
        op: 'mettre-couverture',
        valeur: { competenceId: 'RNCP38822BC01-C02', experienceId: 'exp1', profondeur: 3 },
      },
    ],
    libelle: 'case',
  });
  await core.call('textes.enregistrer', { cle: MOTIVATION_KEY, texte: aText('Pourquoi ce titre ?') });
  const [open] = await core.call('recents.lister', {});
  expect(open).toMatchObject({
    nomFichier: 'mon.livret',
    dossier: core.dataDir,
    present: true,
    ficheCode: FICHE,
    dernierTexte: { cle: 'candidat:motivation', extrait: 'Pourquoi ce titre ?' },
  });
  expect(open?.profondeurs[0]?.slice(0, 3)).toEqual([0, 3, 0]);
  await core.call('livret.fermer', {});
  expect(await core.call('recents.lister', {})).toEqual([open]);
  rmSync(path);
  const id = open?.id ?? '';
  expect(await core.call('recents.lister', {})).toEqual([{ ...open, present: false }]);
  await expect(core.call('livret.ouvrirRecent', { id })).rejects.toMatchObject({ code: 'livret-absent' });
  await core.call('recents.oublier', { id });
  expect(await core.call('recents.lister', {})).toEqual([]);
});

test('L43: a core that stops without being asked to close the livret still says how it was left', async () => {
  const dataDir = temporaryFolder();
  const first = createTestCore({ dataDir });
  const autorisation = first.grant(join(dataDir, 'mon.livret'));
  await first.call('livret.creer', { autorisation, fiche: FICHE, blocs: BLOCS });
  await first.call('textes.enregistrer', { cle: MOTIVATION_KEY, texte: aText('Pourquoi ce titre ?') });
  await first.close();
  await using second = createTestCore({ dataDir });
  const [recent] = await second.call('recents.lister', {});
  expect(recent?.dernierTexte).toEqual({ cle: 'candidat:motivation', extrait: 'Pourquoi ce titre ?' });
});

test('L44: a file is known by its bytes: kept once, its kind and its size in pixels read from it', async () => {
  await using core = createTestCore();
  const path = join(core.dataDir, 'mon.livret');
  await core.call('livret.creer', { autorisation: core.grant(path), fiche: FICHE, blocs: BLOCS });
  const octets = new Uint8Array(PIXEL);
  const fichier = await core.call('fichiers.ajouter', { nom: 'grille.dat', octets });
  expect(fichier).toMatchObject({
    nom: 'grille.dat',
    mime: 'image/png',
    taille: octets.length,
    largeur: 3,
    hauteur: 2,
  });
  expect(await core.call('fichiers.ajouter', { nom: 'autre.png', octets })).toEqual(fichier);
  const note = await core.call('fichiers.ajouter', {
    nom: 'Note.TXT',
    octets: new TextEncoder().encode('Oui'),
  });
  expect(note).toMatchObject({ mime: 'text/plain', largeur: null });
  await core.call('livret.changer', {
    operations: [{ op: 'mettre-preuve', valeur: aPreuve({ fichier: fichier.sha256 }) }],
    libelle: 'preuve',
  });
  const lu = await core.call('fichiers.lire', { sha256: fichier.sha256 });
  expect(Buffer.compare(lu.octets, octets)).toBe(0);
  await expect(core.call('fichiers.lire', { sha256: '0'.repeat(64) })).rejects.toMatchObject({
    code: 'fichier-absent',
  });
});
