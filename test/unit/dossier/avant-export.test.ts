// What is gathered before an export, one cause at a time; and how long a dossier is beside how long it may be.
import { describe, expect, test } from 'vitest';
import {
  type Constat,
  constat,
  ecartDuConstat,
  grouper,
} from '#shared/domain/dossier/avant-export/constat.ts';
import { constatsDeMesure, Limites, limiteDePages } from '#shared/domain/dossier/avant-export/limites.ts';
import {
  rassembler,
  type SourceConstats,
  sansLesConstatsEcartes,
} from '#shared/domain/dossier/avant-export/rassembler.ts';
import { Projet } from '#shared/domain/livret/entities.ts';
import type { Remarque } from '#shared/domain/relecture/remarque.ts';
import { RemarqueRecue } from '#shared/domain/relectures/entities.ts';
import { situationKey } from '#shared/domain/texte/texte-key.ts';
import { anExperience, aPreuve, aSituation, aSoutenance } from '#test/support/builders/entities.ts';
import { aVue } from '#test/support/builders/vue.ts';
import { lireFiche } from '#test/support/documents/livret.ts';

const BLOC = 'RNCP99999BC01';
const C1 = `${BLOC}-C01`;
const HASH = 'a'.repeat(64);
const CLE = situationKey('sit1');

const remarque = (over: Partial<Remarque> = {}): Remarque => ({
  regle: 'nous-on',
  gravite: 'faute',
  cle: CLE,
  blockId: 'b1',
  debut: 3,
  fin: 9,
  competence: C1,
  bloc: BLOC,
  citation: 'Nous avons réparé la pompe.',
  message: '',
  ...over,
});

const source = (
  over: Partial<SourceConstats> = {},
  vue: Partial<SourceConstats['vue']> = {},
): SourceConstats => ({
  vue: {
    ...aVue(),
    projet: Projet.parse({ blocsVises: [BLOC] }),
    experiences: [anExperience()],
    preuves: [],
    situations: [aSituation()],
    couvertures: [{ competenceId: C1, experienceId: anExperience().id, profondeur: 3 }],
    textes: [
      {
        cle: CLE,
        mots: 300,
        preuvesCitees: [],
        elements: [],
        extrait: '',
        modifieLe: '2026-11-23T10:00:00.000Z',
      },
    ],
    ...vue,
  },
  remarques: [],
  images: [],
  recues: [],
  ...over,
});
const said = (
  genre: Constat['genre'],
  over: Partial<SourceConstats> = {},
  vue: Partial<SourceConstats['vue']> = {},
) => rassembler(source(over, vue), [BLOC]).filter((c) => c.genre === genre);

describe('K10, K13: the relecture', () => {
  test('grave remarks are one line for a rule and a compétence, at the first of them; advices are counted', () => {
    const remarques = [
      remarque(),
      remarque({ debut: 40, fin: 44 }),
      remarque({ regle: 'sans-analyse' }),
      remarque({ regle: 'verbe-vague', gravite: 'conseil' }),
      remarque({ regle: 'preuve-inexistante' }),
      remarque({ bloc: 'RNCP99999BC02', competence: 'RNCP99999BC02-C01' }),
    ];
    const graves = said('relecture', { remarques });
    expect(graves.map(({ regle, nombre, niveau }) => [regle, nombre, niveau])).toEqual([
      ['nous-on', 2, 'a-voir'],
      ['sans-analyse', 1, 'a-voir'],
    ]);
    expect(graves[0]?.place).toEqual({ cle: CLE, blockId: 'b1', debut: 3, fin: 9 });
    expect(said('conseils', { remarques }).map(({ nombre }) => nombre)).toEqual([1]);
    expect(grouper(graves).map(({ regle }) => regle)).toEqual(['nous-on', 'sans-analyse']);
  });

  test('a name that the export replaces is nothing, unless the real names are asked for', () => {
    const cache = remarque({ regle: 'nom-a-pseudonymiser', gravite: 'conseil' });
    expect(said('nom-visible', { remarques: [cache] })).toEqual([]);
    expect(said('conseils', { remarques: [cache] })).toEqual([]);
    expect(said('nom-visible', { remarques: [cache], vraisNoms: true })).toHaveLength(1);
    expect(said('nom-visible', { remarques: [{ ...cache, gravite: 'faute' }] })).toHaveLength(1);
  });
});

test('K11, K12: a picture of a confidential proof laid in a text goes out; a picture without alternative text is said', () => {
  const image = { cle: CLE, blockId: 'b2', fichier: HASH, alt: '' };
  const preuves = [aPreuve({ id: 'pre1', fichier: HASH, confidentielle: true })];
  expect(said('confidentielle-montree', { images: [image] }, { preuves })).toMatchObject([
    { preuveId: 'pre1', niveau: 'a-voir', place: { cle: CLE, blockId: 'b2' } },
  ]);
  const open = preuves.map((p) => ({ ...p, confidentielle: false }));
  expect(said('confidentielle-montree', { images: [image] }, { preuves: open })).toEqual([]);
  expect(said('image-sans-alt', { images: [image] })).toHaveLength(1);
  expect(said('image-sans-alt', { images: [{ ...image, alt: 'Le phare' }] })).toEqual([]);
  expect(said('image-sans-alt', { images: [{ ...image, cle: 'reponse:RNCP99999BC02:1' }] })).toEqual([]);
});

test('K14: notes that take longer than the oral, else the parts that overrun; a plan only proposed says nothing', () => {
  const mots = (n: number) => Array.from({ length: n }, () => 'mot').join(' ');
  const partie = (id: string, notes: string) => ({
    id,
    genre: 'corps' as const,
    titre: `Partie ${id}`,
    secondes: 600,
    verrouillee: false,
    message: '',
    competences: [],
    preuves: [],
    notes,
  });
  const plan = (...notes: string[]) => ({
    soutenances: [aSoutenance({ bloc: BLOC, minutes: 20, parties: notes.map((n, i) => partie(`p${i}`, n)) })],
  });
  expect(said('oral-trop-long', {}, plan(mots(2_000), mots(1_000)))).toMatchObject([
    { sur: 1_200, niveau: 'a-voir' },
  ]);
  expect(said('partie-trop-longue', {}, plan(mots(1_400), mots(10)))).toMatchObject([
    { partieId: 'p0', sur: 600 },
  ]);
  expect(said('partie-trop-longue', {}, plan(mots(100), mots(100)))).toEqual([]);
  expect(said('oral-trop-long', {}, { soutenances: [] })).toEqual([]);
});

test('K15, K16: remarks of a tutor that are not settled, by compétence; the answers that leave', () => {
  const recue = (id: string, over: object = {}) =>
    RemarqueRecue.parse({
      id,
      ordre: 0,
      type: 'commentaire',
      auteur: 'Maud',
      date: null,
      texte: 'Dites pourquoi.',
      citation: '',
      competence: C1,
      confiance: 'certaine',
      ancre: null,
      place: null,
      propositions: [],
      reponses: [],
      resolu: false,
      ...over,
    });
  const recues = [
    recue('r1'),
    recue('r2', { reponse: 'C’est fait.' }),
    recue('r3', { etat: 'reglee' }),
    recue('r4', { resolu: true }),
    recue('r5', { competence: 'RNCP99999BC02-C01' }),
    recue('r6', { competence: null }),
  ];
  expect(said('remarque-a-traiter', { recues }).map((c) => [c.competenceId, c.nombre])).toEqual([
    [C1, 2],
    [null, 1],
  ]);
  expect(said('reponse-part', { recues }).map((c) => c.nombre)).toEqual([1]);
});

test('K19: what is set aside is apart, comes back when it says something else; a confidential image cannot be', () => {
  const preuves = [aPreuve({ id: 'pre1', fichier: HASH, legende: '', alt: '' })];
  const fichiers = [{ sha256: HASH, nom: 'a.png', mime: 'image/png', taille: 1, largeur: 1, hauteur: 1 }];
  const textes = source().vue.textes.map((t) => ({ ...t, preuvesCitees: ['pre1'] }));
  const all = rassembler(source({}, { preuves, fichiers, textes }), [BLOC]);
  const lacking = all.find((c) => c.genre === 'preuve-incomplete');
  const ecart = lacking && ecartDuConstat(lacking);
  if (!ecart) throw new Error('nothing to set aside');
  expect(ecart).toEqual({ regle: 'K7', lieu: 'pre1', citation: 'preuve-incomplete legende alt' });
  const parted = sansLesConstatsEcartes(all, [ecart]);
  expect(parted.ecartes).toEqual([lacking]);
  expect(parted.dits).toHaveLength(all.length - 1);
  const named = preuves.map((p) => ({ ...p, legende: 'Le plan' }));
  const later = rassembler(source({}, { preuves: named, fichiers, textes }), [BLOC]);
  expect(sansLesConstatsEcartes(later, [ecart]).ecartes).toEqual([]);
  expect(ecartDuConstat(constat('confidentielle-montree', 'a-voir', { preuveId: 'pre1' }))).toBeNull();
});

test('several blocs say once what is about the livret', () => {
  const vue = { ...source().vue, candidat: { ...source().vue.candidat, nom: '', prenom: '' } };
  const all = rassembler(
    { ...source(), vue },
    vue.fiche.blocs.map(({ code }) => code),
  );
  expect(all.filter((c) => c.genre === 'nom-absent')).toHaveLength(1);
});

describe('K17, K18: length', () => {
  const [bloc] = lireFiche('RNCP38822').blocs;
  if (bloc === undefined) throw new Error('no bloc');
  const says = (modalites: string, modalitesGenerales: string | null = null) =>
    limiteDePages(Limites.parse({}), { ...bloc, modalites, livrables: [] }, { modalitesGenerales });

  test('the five fiches say no limit, and none is invented', () => {
    for (const code of ['RNCP36912', 'RNCP37985', 'RNCP38503', 'RNCP38606', 'RNCP38822']) {
      const fiche = lireFiche(code);
      for (const b of fiche.blocs) expect(limiteDePages(Limites.parse({}), b, fiche)).toBeNull();
    }
  });

  test.each([
    ['Un dossier écrit de 60 pages maximum, hors annexes.', 60, true],
    ['Le rapport ne doit pas dépasser 40 pages.', 40, false],
    ['Le candidat remet un mémoire de 30 à 50 pages.', 50, false],
    ['Dossier limité à 25 pages annexes comprises', 25, false],
  ])('« %s »', (phrase, pages, horsAnnexes) => {
    expect(says(`Présentation orale.\n${phrase}`)).toEqual({
      pages,
      horsAnnexes,
      source: { type: 'fiche', citation: phrase },
    });
  });

  test('a figure that is about something else, or two figures, are no limit', () => {
    expect(says('Une synthèse de 2 pages maximum.')).toBeNull();
    expect(says('Un dossier de qualité, en pages numérotées.')).toBeNull();
    expect(says('Un dossier de 40 pages maximum.', 'Le dossier ne doit pas dépasser 60 pages.')).toBeNull();
  });

  test('the candidate’s own limit comes first, and says whether annexes count', () => {
    const limite = limiteDePages(
      Limites.parse({ pages: 50, horsAnnexes: true }),
      { ...bloc, modalites: 'Un dossier de 60 pages maximum.' },
      { modalitesGenerales: null },
    );
    expect(limite).toEqual({ pages: 50, horsAnnexes: true, source: { type: 'candidat' } });
    const mesure = { pages: 62, avantAnnexes: 48, octets: 11_000_000 };
    expect(constatsDeMesure(BLOC, mesure, limite, 10)).toMatchObject([
      { genre: 'trop-lourd', nombre: 11_000_000, sur: 10_000_000 },
    ]);
    expect(constatsDeMesure(BLOC, { ...mesure, avantAnnexes: 51 }, limite, null)).toMatchObject([
      { genre: 'trop-de-pages', nombre: 51, sur: 50 },
    ]);
    expect(constatsDeMesure(BLOC, mesure, null, null)).toEqual([]);
  });
});
