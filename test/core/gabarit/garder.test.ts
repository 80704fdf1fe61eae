// The template of a bloc in the open livret: brought in, looked at, shared, filled by a job, undone (SPEC TC6 to TC12).
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { JobEvent } from '#shared/contract/exports/calls.ts';
import type { Correspondance } from '#shared/domain/gabarit/gabarit.ts';
import { reporter } from '#shared/domain/gabarit/reporter.ts';
import { aText } from '#test/support/builders/rich-text.ts';
import { createTestCore, type TestCore } from '#test/support/core.ts';
import { gabarit, par } from '#test/support/documents/gabarits.ts';
import { parties } from '#test/support/documents/office.ts';
import { lignesDe } from '#test/support/documents/remplir.ts';

const BLOC = 'RNCP38822BC01';
const bloc = BLOC;
const libelle = 'trame importée';
const TRAME = gabarit({ corps: par('Nom : {{nom du candidat}}') + par('{{motivation}}') + par('{{lieu}}') });

const ouvrir = async (core: TestCore, nom = 'mon.livret') => {
  await core.call('livret.creer', {
    autorisation: core.grant(join(core.dataDir, nom)),
    fiche: 'RNCP38822',
    blocs: [bloc],
  });
  const vue = async () => {
    const lu = await core.call('livret.lire', {});
    if (lu === null) throw new Error('no livret');
    return lu.vue;
  };
  const at = (fichier: string) => core.grant(join(core.dataDir, fichier));
  const ecrire = (fichier: string, octets: Uint8Array | string) => {
    writeFileSync(join(core.dataDir, fichier), octets);
    return at(fichier);
  };
  const dire = async (correspondances: readonly Correspondance[]) => {
    const garde = (await vue()).gabarits[0];
    if (garde === undefined) throw new Error('no template');
    await core.call('livret.changer', {
      operations: [{ op: 'mettre-gabarit', valeur: { ...garde, correspondances: [...correspondances] } }],
      libelle: 'place de la trame',
    });
  };
  const importer = (octets: Uint8Array | string, fichier = 'trame.docx') =>
    core.call('gabarit.importer', { bloc, autorisation: ecrire(fichier, octets), libelle });
  return { vue, at, ecrire, dire, importer };
};

const fin = async (core: TestCore, travail: string): Promise<JobEvent> => {
  for (let n = 0; n < 400; n++) {
    const dernier = core.events.findLast((e) => e.type === 'travail' && e.travail.id === travail);
    if (dernier?.type === 'travail' && dernier.travail.etat !== 'en-cours') return dernier.travail;
    await new Promise((r) => setTimeout(r, 25));
  }
  throw new Error('the job did not end');
};

describe('the template of a bloc', () => {
  it('TC12: is kept with its file, proposes and says what it would put; one undo takes it out', async () => {
    await using core = createTestCore();
    const { importer, vue, dire } = await ouvrir(core);
    expect(await core.call('gabarit.lire', { bloc })).toBeNull();
    expect((await importer(TRAME)).perdues).toEqual([]);
    expect((await vue()).gabarits).toMatchObject([{ bloc, nom: 'trame.docx', correspondances: [] }]);
    await core.call('textes.enregistrer', {
      cle: 'candidat:motivation',
      texte: aText('Je veux ce titre depuis dix ans.'),
    });
    const lu = await core.call('gabarit.lire', { bloc });
    expect(lu?.propositions.map((p) => p.partie)).toEqual(['candidat.nomComplet', 'texte.motivation']);
    expect(lu?.apercus).toEqual([
      { place: 'accolades:nom-du-candidat', extrait: '', mots: 0 },
      { place: 'accolades:motivation', extrait: 'Je veux ce titre depuis dix ans.', mots: 7 },
    ]);
    // Nothing is accepted yet: the text is not placed.
    expect(lu?.nonPlaces).toContain('Ma motivation\u00a0: 7 mots.');
    await dire(lu?.propositions ?? []);
    const apres = await core.call('gabarit.lire', { bloc });
    expect([apres?.propositions, apres?.nonPlaces]).toEqual([[], []]);
    await core.call('livret.annuler', {});
    await core.call('livret.annuler', {});
    expect((await vue()).gabarits).toEqual([]);
    await core.call('livret.retablir', {});
    expect(await core.call('gabarit.lire', { bloc })).not.toBeNull();
  });

  it('TC12: its next version keeps what was said of the places that are still there, and names the others', async () => {
    await using core = createTestCore();
    const { importer, vue, dire } = await ouvrir(core);
    await importer(TRAME);
    await dire([
      { place: 'accolades:nom-du-candidat', mots: 'nom du candidat', partie: 'candidat.nom' },
      { place: 'accolades:lieu', mots: 'lieu', partie: 'saisie', saisie: 'Brest' },
    ]);
    const { perdues } = await importer(gabarit({ corps: par('Signé {{Nom du candidat}}') }), 'trame-2.docx');
    expect(perdues).toEqual(['lieu']);
    expect((await vue()).gabarits).toMatchObject([
      { nom: 'trame-2.docx', correspondances: [{ mots: 'Nom du candidat', partie: 'candidat.nom' }] },
    ]);
  });

  it('TC12: is still there when the livret is opened again, and in its exchange form', async () => {
    await using core = createTestCore();
    const { importer, vue, at } = await ouvrir(core);
    await importer(TRAME);
    const avant = (await vue()).gabarits;
    await core.call('livret.fermer', {});
    await core.call('livret.ouvrir', { autorisation: at('mon.livret') });
    expect((await vue()).gabarits).toEqual(avant);
    expect((await core.call('gabarit.lire', { bloc }))?.structure.places).toHaveLength(3);
  });

  it('a file that is no template changes nothing', async () => {
    await using core = createTestCore();
    const { importer, vue } = await ouvrir(core);
    await expect(importer('%PDF-1.4', 'trame.pdf')).rejects.toThrow(/un PDF, pas une trame/);
    expect((await vue()).gabarits).toEqual([]);
    expect((await vue()).fichiers).toEqual([]);
  });

  it('TC9: is shared as one file, which brings it in elsewhere with what goes where, and not what was typed', async () => {
    await using core = createTestCore();
    const { importer, dire, at, vue } = await ouvrir(core);
    await importer(TRAME);
    await dire([
      { place: 'accolades:nom-du-candidat', mots: 'nom du candidat', partie: 'candidat.nom' },
      { place: 'accolades:lieu', mots: 'lieu', partie: 'saisie', saisie: 'Rue de Siam' },
    ]);
    await core.call('gabarit.partager', { bloc, autorisation: at('partage.json') });
    const partage = readFileSync(join(core.dataDir, 'partage.json'), 'utf8');
    expect(partage).not.toContain('Siam');
    const autre = await ouvrir(core, 'autre.livret');
    await autre.importer(partage, 'recu.json');
    expect((await vue()).gabarits).toMatchObject([
      {
        nom: 'trame.docx',
        correspondances: [{ place: 'accolades:nom-du-candidat', partie: 'candidat.nom' }],
      },
    ]);
  });

  it('TC7: is filled by a job, whose report says what stays', async () => {
    await using core = createTestCore();
    const { importer, dire, at } = await ouvrir(core);
    await importer(TRAME);
    await dire([{ place: 'accolades:lieu', mots: 'lieu', partie: 'saisie', saisie: 'Brest' }]);
    const { travail } = await core.call('gabarit.exporter', { bloc, autorisation: at('fait.docx') });
    const fini = await fin(core, travail);
    expect(fini).toMatchObject({ etat: 'fini', fichiers: [join(core.dataDir, 'fait.docx')] });
    expect(fini.etat === 'fini' && fini.avertissements).toEqual([
      'À compléter\u00a0: 2 places sans réponse\u00a0: «\u00a0nom du candidat\u00a0», «\u00a0motivation\u00a0».',
    ]);
    const xml =
      parties(new Uint8Array(readFileSync(join(core.dataDir, 'fait.docx')))).get('word/document.xml') ?? '';
    expect(lignesDe(xml)).toContain('Brest');
  });

  it('a bloc without a template is said', async () => {
    await using core = createTestCore();
    const { at } = await ouvrir(core);
    await expect(core.call('gabarit.exporter', { bloc, autorisation: at('x.docx') })).rejects.toThrow(
      /pas encore de trame/,
    );
  });
});

it('TC12: the same words twice are no sure place; of two answers for one place, the first stays', () => {
  const place = (id: string, mots: string) => ({
    id,
    mots,
    genre: 'zone' as const,
    section: [],
    contenu: 'bloc' as const,
    consigne: '',
    colonnes: [],
    occurrences: 1,
    libre: true,
  });
  const dite = (p: string, mots: string, partie: string) => ({ place: p, mots, partie });
  const { correspondances, perdues } = reporter(
    [dite('a', 'Contexte', 'un'), dite('zone:x', 'Nom', 'deux'), dite('zone:nom', 'Nom', 'trois')],
    [place('zone:contexte', 'Contexte'), place('zone:contexte#2', 'Contexte :'), place('zone:nom', 'Nom')],
  );
  expect(perdues).toEqual(['Contexte']);
  expect(correspondances).toEqual([{ place: 'zone:nom', mots: 'Nom', partie: 'deux' }]);
});
