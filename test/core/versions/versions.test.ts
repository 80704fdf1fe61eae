// The versions of a text and the writing journal, through the contract, on a real file with a clock that one moves.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sha256Of } from '#core/livret/describe-file.ts';
import { verifyLivret } from '#core/livret/verify-livret.ts';
import type { RichText } from '#shared/domain/texte/rich-text.ts';
import { situationKey } from '#shared/domain/texte/texte-key.ts';
import { aSituation } from '#test/support/builders/entities.ts';
import { aText } from '#test/support/builders/rich-text.ts';
import { createTestCore } from '#test/support/core.ts';

const CLE = situationKey('s1');
const MINUTE = 60_000;
const COMPETENCE = 'RNCP38822BC01-C01';

const desk = async (dataDir?: string) => {
  let now = new Date(2026, 10, 23, 12).getTime();
  const core = createTestCore({ clock: () => new Date(now), ...(dataDir && { dataDir }) });
  const autorisation = core.grant(join(core.dataDir, 'mon.livret'));
  await core.call('livret.creer', { autorisation, fiche: 'RNCP38822', blocs: ['RNCP38822BC01'] });
  await core.call('livret.changer', {
    operations: [
      {
        op: 'mettre-situation',
        valeur: { ...aSituation({ id: 's1', competenceId: COMPETENCE }), experienceId: null },
      },
    ],
    libelle: 'essai',
  });
  return {
    core,
    [Symbol.asyncDispose]: () => core[Symbol.asyncDispose](),
    wait: (minutes: number) => {
      now += minutes * MINUTE;
    },
    write: (texte: RichText) => core.call('textes.enregistrer', { cle: CLE, texte }),
    list: () => core.call('versions.lister', { cle: CLE }),
    read: () => core.call('textes.lire', { cle: CLE }),
    compare: (avant: string | null, apres: string | null = null) =>
      core.call('versions.comparer', { cle: CLE, avant, apres }),
    restore: (version: string, passage: { avant: string | null; apres: string | null } | null = null) =>
      core.call('versions.retablir', { version, passage, libelle: 'texte rétabli' }),
    reopen: async () => {
      await core.call('livret.fermer', {});
      await core.call('livret.ouvrir', { autorisation: core.grant(join(core.dataDir, 'mon.livret')) });
    },
  };
};

test('H1, H12: what a session of writing found is kept, dated when it was written; the list says what came and went', async () => {
  await using d = await desk();
  await d.write(aText('Le phare brille.'));
  expect((await d.list()).versions).toEqual([]);
  d.wait(60);
  await d.write(aText('Le phare brille la nuit.'));
  await d.write(aText('Le phare brille toute la nuit.'));
  const { present, versions } = await d.list();
  expect(versions).toMatchObject([{ cle: CLE, raison: 'seance', nom: '', mots: 3, ajoutes: 3, retires: 0 }]);
  expect(versions[0]?.le).toBe(new Date(2026, 10, 23, 12).toISOString());
  expect(present).toMatchObject({ mots: 6, ajoutes: 3, retires: 0 });
  const [passage] = await d.compare(versions[0]?.id ?? '');
  expect(passage?.lignes[0]?.segments).toEqual([
    { quoi: 'meme', texte: 'Le phare brille', preuve: null },
    { quoi: 'ajoute', texte: ' toute la nuit', preuve: null },
    { quoi: 'meme', texte: '.', preuve: null },
  ]);
});

test('H3: what a replacement, an undo or a removal writes over is kept, and the same words are kept once', async () => {
  await using d = await desk();
  await d.write(aText('Le phare brille.'));
  await d.core.call('recherche.remplacer', {
    demande: { texte: 'phare' },
    par: 'feu',
    portee: null,
    libelle: 'remplacement',
  });
  expect((await d.list()).versions).toMatchObject([{ raison: 'avant', mots: 3 }]);
  await d.core.call('livret.annuler', {});
  await d.core.call('livret.retablir', {});
  await d.core.call('livret.annuler', {});
  expect((await d.list()).versions).toHaveLength(2);
  expect(await d.read()).toEqual(aText('Le phare brille.'));
  await d.core.call('livret.changer', {
    operations: [{ op: 'retirer-situation', id: 's1' }],
    libelle: 'retrait',
  });
  const { versions, present } = await d.list();
  expect(present).toMatchObject({ mots: 0, modifieLe: null });
  expect(versions.some(({ mots }) => mots === 3)).toBe(true);
  const contenus = d.core.context.session?.db.prepare('SELECT count(*) FROM version_contenu').pluck().get();
  expect(contenus).toBe(2);
});

test('H10: a version with a name is one step of undo, can be renamed and taken out, and undone each time', async () => {
  await using d = await desk();
  await d.write(aText('Le phare brille.'));
  const garder = (nom: string) =>
    d.core.call('versions.garder', { cle: CLE, nom, libelle: `version « ${nom} »` });
  const { id, livret } = await garder('Premier jet');
  expect(livret.annulation.annuler).toBe('version « Premier jet »');
  const noms = async () => (await d.list()).versions.map(({ nom }) => nom);
  expect(await noms()).toEqual(['Premier jet']);
  const changer = (
    operation: { op: 'nommer-version'; id: string; nom: string } | { op: 'retirer-version'; id: string },
  ) => d.core.call('livret.changer', { operations: [operation], libelle: 'version' });
  await changer({ op: 'nommer-version', id, nom: 'Avant Maud' });
  expect(await noms()).toEqual(['Avant Maud']);
  const [avant] = (await d.list()).versions;
  await changer({ op: 'retirer-version', id });
  expect(await noms()).toEqual([]);
  await d.core.call('livret.annuler', {});
  expect((await d.list()).versions).toEqual([avant]);
  expect(await d.compare(id)).toMatchObject([{ etat: 'meme' }]);
  await d.core.call('livret.annuler', {});
  await d.core.call('livret.annuler', {});
  expect(await noms()).toEqual([]);
});

test('H11: a whole text is put back, what was there is kept first, undoing brings it back, words typed since too', async () => {
  await using d = await desk();
  const premier = aText('Le phare brille.', 'La mer monte.');
  const second = aText('Le feu s’éteint.', 'La mer monte.', 'Une suite.');
  await d.write(premier);
  const { id } = await d.core.call('versions.garder', { cle: CLE, nom: 'Premier', libelle: 'v' });
  d.wait(5);
  await d.write(second);
  d.wait(5);
  const changed = await d.restore(id);
  expect(changed).toMatchObject({ textes: [CLE], annulation: { annuler: 'texte rétabli' } });
  expect(await d.read()).toEqual(premier);
  expect((await d.list()).versions[0]).toMatchObject({ raison: 'avant', mots: 8 });
  d.wait(1);
  await d.write(aText('Le phare brille.', 'La mer monte encore.'));
  d.wait(1);
  await d.core.call('livret.annuler', {});
  expect(await d.read()).toEqual(second);
  const { versions } = await d.list();
  const kept = await Promise.all(versions.map(async (v) => JSON.stringify(await d.compare(null, v.id))));
  expect(kept.some((mots) => mots.includes('monte encore'))).toBe(true);
});

test('H11: one passage is put back and nothing else; one that has gone is refused, and a version of before too', async () => {
  await using d = await desk();
  await d.write(aText('Un.', 'Deux.', 'Trois.'));
  const { id } = await d.core.call('versions.garder', { cle: CLE, nom: 'Tout', libelle: 'v' });
  await d.write(aText('Un bis.', 'Deux bis.'));
  const passages = await d.compare(id);
  expect(passages.map(({ etat }) => etat)).toEqual(['change', 'change', 'retire']);
  const [, deux, trois] = passages;
  if (deux === undefined || trois === undefined) throw new Error('two passages changed');
  await d.restore(id, { avant: deux.avant, apres: deux.apres });
  expect(await d.read()).toEqual(aText('Un bis.', 'Deux.'));
  await d.restore(id, { avant: trois.avant, apres: trois.apres });
  expect(await d.read()).toEqual(aText('Un bis.', 'Deux.', 'Trois.'));
  await expect(d.restore(id, { avant: null, apres: 'parti' })).rejects.toMatchObject({
    code: 'entree-invalide',
  });
  await expect(d.restore('partie')).rejects.toMatchObject({ code: 'entree-invalide' });
  await expect(d.compare('partie')).rejects.toMatchObject({ code: 'entree-invalide' });
  expect(await d.read()).toEqual(aText('Un bis.', 'Deux.', 'Trois.'));
});

test('H4: opening a livret thins its old versions, and the images that only they show stay until then', async () => {
  await using d = await desk();
  for (const mot of ['un', 'deux', 'trois']) {
    await d.write(aText(`Le phare brille ${mot}.`));
    d.wait(40);
  }
  await d.write(aText('Le phare brille quatre.'));
  expect((await d.list()).versions).toHaveLength(3);
  d.wait(3 * 24 * 60);
  await d.reopen();
  expect(await d.list()).toMatchObject({ versions: [{ mots: 4 }] });
});

test('H5: an image that only a version shows stays in the file', async () => {
  await using d = await desk();
  const { session } = d.core.context;
  if (session === null) throw new Error('a livret is open');
  const octets = new Uint8Array([1, 2, 3]);
  const sha256 = sha256Of(octets);
  session.addFichier(
    { sha256, nom: 'a.png', mime: 'image/png', taille: 3, largeur: null, hauteur: null },
    octets,
  );
  const avec: RichText = {
    ...aText('Le phare.'),
    content: [
      {
        type: 'image',
        attrs: { id: 'i1', element: null, fichier: sha256, legende: 'Le feu', alt: '', largeur: 1 },
      },
    ],
  };
  await d.write(avec);
  const { id } = await d.core.call('versions.garder', { cle: CLE, nom: 'Avec image', libelle: 'v' });
  await d.write(aText('Sans image.'));
  await d.reopen();
  const fichiers = async () => (await d.core.call('livret.lire', {}))?.vue.fichiers ?? [];
  expect(await fichiers()).toHaveLength(1);
  await d.core.call('livret.changer', { operations: [{ op: 'retirer-version', id }], libelle: 'x' });
  await d.reopen();
  expect(await fichiers()).toEqual([]);
});

test('H7: the journal counts time and words by text and day, with the compétence of that day; a CSV is written where asked', async () => {
  await using d = await desk();
  await d.write(aText('Le phare'));
  d.wait(2);
  await d.write(aText('Le phare brille.'));
  d.wait(20);
  await d.write(aText('Le phare.'));
  expect(await d.core.call('journal.lire', {})).toEqual([
    { jour: '2026-11-23', cle: CLE, competence: COMPETENCE, secondes: 120, ajoutes: 2, retires: 0 },
  ]);
  const path = join(d.core.dataDir, 'journal.csv');
  await d.core.call('journal.exporter', { autorisation: d.core.grant(path), csv: 'jour;mots\n' });
  expect(readFileSync(path, 'utf8')).toBe('jour;mots\n');
  const livret = d.core.grant(join(d.core.dataDir, 'mon.livret'));
  await expect(d.core.call('journal.exporter', { autorisation: livret, csv: 'x' })).rejects.toMatchObject({
    code: 'fichier-existe',
  });
});

test('H1: without an open livret there is nothing to list', async () => {
  await using core = createTestCore();
  await expect(core.call('versions.lister', { cle: CLE })).rejects.toMatchObject({
    code: 'aucun-livret-ouvert',
  });
});

test('H5, L20: a version whose words are damaged is told by the checks, and the text of today is still read', async () => {
  await using d = await desk();
  await d.write(aText('Le phare brille.'));
  await d.core.call('versions.garder', { cle: CLE, nom: 'Premier', libelle: 'v' });
  const { session } = d.core.context;
  if (session === null) throw new Error('a livret is open');
  expect(verifyLivret(session)).toEqual([]);
  session.db.exec("UPDATE version_contenu SET contenu = x'00'");
  expect(verifyLivret(session)).toMatchObject([{ regle: 'texte' }]);
  expect((await d.list()).versions).toEqual([]);
  expect(await d.read()).toEqual(aText('Le phare brille.'));
});
