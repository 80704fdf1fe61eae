// The crib sheet: one page, in the largest type that holds, whatever the plan.
import { expect, test } from 'vitest';
import { faireDocument } from '#core/export/documents.ts';
import { documentsVoulus } from '#core/export/documents-voulus.ts';
import { tenirSurUnePage } from '#core/export/docx/antiseche-tenir.ts';
import { antisecheDe } from '#shared/domain/soutenance/antiseche.ts';
import { planDuBloc } from '#shared/domain/soutenance/plan.ts';
import { livretDocument } from '#test/support/documents/livret.ts';
import {
  decoder,
  erreursOffice,
  libreOffice,
  pagesLibreOffice,
  parties,
  SANS_LIBREOFFICE,
} from '#test/support/documents/office.ts';

const BLOC = 'RNCP38822BC01';
const reglages = { date: new Date('2026-11-27T09:00:00Z'), exportId: 'essai', miseEnPage: false };
const livret = livretDocument({ mots: 60, preuves: 6, competences: 7 });

/** A plan of `nombre` parts, each with a long message and notes, and as many answers. */
const vueDe = (nombre: number) => ({
  ...livret.vue,
  soutenances: [
    {
      bloc: BLOC,
      minutes: nombre,
      entretienMinutes: null,
      parties: Array.from({ length: nombre }, (_, n) => ({
        id: `p${n}`,
        genre: 'corps' as const,
        titre: `Moment ${n + 1} : ce que la crue a appris à toute l’équipe`,
        secondes: 60,
        verrouillee: false,
        message:
          'Une alarme que personne ne lit est pire que pas d’alarme, et nous en avions quatre mille par jour avant ce projet.',
        competences: [],
        preuves: livret.vue.preuves.slice(0, 2).map(({ id }) => id),
        notes: `La nuit du ${n + 1}, le poste de garde a reçu deux mille alertes en une heure. Personne ne les a lues.\nEnsuite.`,
      })),
      questions: Array.from({ length: nombre }, (_, n) => ({
        id: `q${n}`,
        question: `Pourquoi avez-vous gardé la solution ${n + 1} plutôt qu’une autre ?`,
        reponse: 'Parce qu’elle se répare avec les outils du garage. Le reste suit.',
        competenceId: null,
      })),
    },
  ],
});
const ecrire = async (nombre: number) => {
  const [voulu] = documentsVoulus('antiseche-docx', [BLOC]);
  if (voulu === undefined) throw new Error('no document');
  expect(voulu.nom).toBe(`${BLOC}-antiseche.docx`);
  return faireDocument(
    voulu,
    { vue: vueDe(nombre), textes: [...livret.textes], fichiers: [...livret.fichiers] },
    reglages,
  );
};

test('S26: what one glances at: marks, messages, first sentences, proofs, answers in a sentence', async () => {
  const { octets, avertissements } = await ecrire(5);
  expect(avertissements).toEqual([]);
  expect(await erreursOffice(octets, 'antiseche.docx')).toEqual([]);
  const texte = decoder(parties(octets).get('word/document.xml') ?? '').replace(/<[^>]+>/g, ' ');
  for (const mot of [
    'Oral du bloc 1, 5:00',
    'Moment 5',
    '4:00',
    'Une alarme que personne ne lit',
    'La nuit du 1, le poste de garde a reçu deux mille alertes en une heure.',
    '1, 2',
    'Si le jury demande',
    'Parce qu’elle se répare avec les outils du garage.',
  ])
    expect(texte).toContain(mot);
  expect(texte).not.toContain('Personne ne les a lues');
  expect(texte).not.toContain('Le reste suit');
  expect(Buffer.compare((await ecrire(5)).octets, octets)).toBe(0);
});

test('S26: more parts make the type smaller, then the words fewer; too many are said', async () => {
  const tenue = (nombre: number) => {
    const plan = planDuBloc(vueDe(nombre), BLOC);
    if (plan === null) throw new Error('no plan');
    return tenirSurUnePage(antisecheDe(plan, livret.vue));
  };
  const tailles = [3, 6, 9, 14].map((n) => tenue(n).taille);
  expect(tailles).toEqual([...tailles].sort((a, b) => b - a));
  expect(tenue(3).taille).toBe(16);
  expect(tenue(14).tient).toBe(true);
  expect(tenue(14).contenu.lignes.length).toBe(14);
  expect((await ecrire(60)).avertissements).toEqual([expect.stringContaining('plus d’une page')]);
});

test('S26: an opening is a sentence that says something', () => {
  const plan = planDuBloc(vueDe(1), BLOC);
  const [partie] = plan?.parties ?? [];
  if (plan === null || partie === undefined) throw new Error('no plan');
  const ouverture = (notes: string) =>
    antisecheDe({ ...plan, parties: [{ ...partie, notes }] }, livret.vue).lignes[0]?.ouverture;
  expect(ouverture('Bonjour.\nJe suis releveuse depuis vingt ans. Je vais vous parler du réseau.')).toBe(
    'Bonjour. Je suis releveuse depuis vingt ans.',
  );
  expect(ouverture('  ')).toBe('');
  expect(ouverture('Sans point final')).toBe('Sans point final');
});

test.skipIf(!libreOffice())(
  `S26: LibreOffice draws one page (${SANS_LIBREOFFICE})`,
  { timeout: 120_000 },
  async () => {
    for (const nombre of [1, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 18])
      expect(
        (await pagesLibreOffice((await ecrire(nombre)).octets, 'a.docx')).length,
        `${nombre} parts`,
      ).toBe(1);
  },
);
