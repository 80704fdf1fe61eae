// Search and replace in a real livret file: everything is searched, a replacement is written at once and undone at once.
import { expect, test } from 'vitest';
import { chercher, remplacer } from '#core/livret/recherche.ts';
import type { LivretSession } from '#core/livret/session.ts';
import { Candidat } from '#shared/domain/livret/entities.ts';
import { nomDuLieu } from '#shared/domain/recherche/lieux.ts';
import { Demande } from '#shared/domain/recherche/motif.ts';
import { chapitreKey, MOTIVATION_KEY, reponseKey, situationKey } from '#shared/domain/texte/texte-key.ts';
import {
  anExperience,
  aPreuve,
  aSituation,
  aSoutenance,
  aStructure,
} from '#test/support/builders/entities.ts';
import { aLivretFile } from '#test/support/builders/livret-file.ts';
import { aText } from '#test/support/builders/rich-text.ts';

const BLOC = 'RNCP99999BC01';
const SIT = situationKey('sit1');
const ask = (texte: string, over: Partial<Demande> = {}): Demande => Demande.parse({ texte, ...over });
const all = (session: LivretSession, texte: string) => chercher(session, ask(texte), 500);
const places = (session: LivretSession, texte: string): string[] =>
  all(session, texte).lieux.flatMap(({ lieu, occurrences }) =>
    occurrences.map((o) => `${nomDuLieu(lieu)} ${o.champ}`),
  );
const state = ({ view }: LivretSession) => ({ ...view(), revision: 0, modifieLe: '' });

/** « Kessler » stands in every place of the livret that holds words. */
const everywhere = (session: LivretSession): void => {
  session.change(
    [
      { op: 'mettre-candidat', valeur: Candidat.parse({ situationActuelle: 'Chez Kessler' }) },
      { op: 'mettre-structure', valeur: aStructure({ id: 'str1', nom: 'Kessler SA' }) },
      { op: 'mettre-experience', valeur: anExperience({ id: 'exp1', contexte: 'Le site de Kessler.' }) },
      { op: 'mettre-preuve', valeur: aPreuve({ id: 'pre1', legende: 'Lettre de Kessler' }) },
      { op: 'mettre-situation', valeur: aSituation({ id: 'sit1', titre: 'Kessler, la nuit' }) },
      {
        op: 'mettre-dossier',
        valeur: {
          bloc: BLOC,
          chapitres: [{ id: 'c1', genre: 'libre', titre: 'Avant Kessler', inclus: true }],
        },
      },
      {
        op: 'mettre-soutenance',
        valeur: aSoutenance({
          bloc: BLOC,
          parties: [
            {
              id: 'p1',
              genre: 'corps',
              titre: 'Au cœur',
              secondes: 1200,
              verrouillee: false,
              message: '',
              competences: [],
              preuves: [],
              notes: 'Dire Kessler.',
            },
          ],
          questions: [{ id: 'q1', question: 'Et Kessler ?', reponse: '', competenceId: null }],
        }),
      },
    ],
    'tout',
  );
  session.saveTexte(SIT, aText('J’ai quitté Kessler (@pre1). Puis KESSLER a fermé.', 'Rien.'));
  session.saveTexte(MOTIVATION_KEY, aText('Pourquoi Kessler.'));
  session.saveTexte(chapitreKey(BLOC, 'c1'), aText('Kessler toujours.'));
  session.saveTexte(chapitreKey(BLOC, 'parti'), aText('Un chapitre retiré, et Kessler.'));
  session.saveTexte(reponseKey(BLOC, 1), aText('La note à Kessler.'));
};

test('X1: every place that holds words is searched, in the order of the journey, with its sentence', () => {
  using livret = aLivretFile();
  const session = livret.open();
  everywhere(session);
  expect(places(session, 'kessler')).toEqual([
    'candidat situationActuelle',
    'motivation texte',
    'structure:str1 nom',
    'experience:exp1 contexte',
    'preuve:pre1 legende',
    'situation:sit1 titre',
    'situation:sit1 texte',
    'situation:sit1 texte',
    'reponse:RNCP99999BC01:1 texte',
    'chapitre:RNCP99999BC01:c1 titre',
    'chapitre:RNCP99999BC01:c1 texte',
    'chapitre:RNCP99999BC01:parti texte',
    'partie:RNCP99999BC01:p1 notes',
    'question:RNCP99999BC01:q1 question',
  ]);
  const second = all(session, 'kessler').lieux.find(({ lieu }) => lieu.genre === 'situation')?.occurrences[2];
  expect(second).toMatchObject({
    cle: SIT,
    blockId: 'b1',
    avant: 'Puis ',
    trouve: 'KESSLER',
    apres: ' a fermé.',
  });
  expect(chercher(session, ask('kessler'), 3)).toMatchObject({ total: 14 });
});

test('X5, X7: replacing everywhere is one step; undoing gives everything back; reopening keeps it', () => {
  using livret = aLivretFile();
  const session = livret.open();
  everywhere(session);
  const before = state(session);
  const text = session.readTexte(SIT);
  const libelle = 'Remplacer « Kessler » par « la société » (14 fois)';
  const done = remplacer(session, { demande: ask('kessler'), par: 'la société', portee: null, libelle });
  expect(done.nombre).toBe(14);
  expect(done.textes).toHaveLength(5);
  expect(all(session, 'kessler').total).toBe(0);
  expect(all(session, 'la societe').total).toBe(14);
  expect(session.readTexte(SIT)).toEqual(
    aText('J’ai quitté La société (@pre1). Puis LA SOCIÉTÉ a fermé.', 'Rien.'),
  );
  expect(session.view().structures[0]?.nom).toBe('La société SA');
  expect(session.view().textes.find(({ cle }) => cle === SIT)?.extrait).toContain('La société');
  expect(session.annulation().annuler).toBe(libelle);
  expect(session.undo()).toHaveLength(5);
  expect(session.readTexte(SIT)).toEqual(text);
  expect({ ...state(session), textes: [] }).toEqual({ ...before, textes: [] });
  expect(all(session, 'kessler').total).toBe(14);
  session.redo();
  session.close();
  const again = livret.open();
  expect(all(again, 'kessler').total).toBe(0);
  expect(all(again, 'la société').total).toBe(14);
});

test('X7: undoing keeps what was typed since, in the text that is open and in the others', () => {
  using livret = aLivretFile();
  const session = livret.open();
  everywhere(session);
  remplacer(session, { demande: ask('Kessler'), par: 'l’éditeur', portee: null, libelle: 'r' });
  session.saveTexte(
    SIT,
    aText('J’ai quitté l’éditeur (@pre1). Puis l’éditeur a fermé.', 'Rien.', 'Et j’ai recommencé.'),
  );
  session.undo();
  expect(session.readTexte(SIT)).toEqual(
    aText('J’ai quitté Kessler (@pre1). Puis KESSLER a fermé.', 'Rien.', 'Et j’ai recommencé.'),
  );
});

test('one place, one occurrence, or nothing at all', () => {
  using livret = aLivretFile();
  const session = livret.open();
  everywhere(session);
  const place = { genre: 'situation', bloc: null, id: 'sit1' } as const;
  const replace = (une: { champ: string; blockId: string | null; debut: number } | null) =>
    remplacer(session, { demande: ask('Kessler'), par: 'X', portee: { ...place, une }, libelle: 'r' });
  const debut = all(session, 'KESSLER')
    .lieux.flatMap((l) => l.occurrences)
    .find((o) => o.trouve === 'KESSLER')?.debut as number;
  expect(replace({ champ: 'texte', blockId: 'b1', debut }).nombre).toBe(1);
  expect(session.readTexte(SIT)).toEqual(aText('J’ai quitté Kessler (@pre1). Puis X a fermé.', 'Rien.'));
  expect(replace({ champ: 'texte', blockId: 'b1', debut }).nombre).toBe(0);
  expect(replace(null).nombre).toBe(2);
  expect(session.view().situations[0]?.titre).toBe('X, la nuit');
  expect(all(session, 'Kessler').total).toBe(11);
  const { revision } = session.view();
  remplacer(session, { demande: ask('introuvable'), par: 'X', portee: null, libelle: 'rien' });
  expect(session.view().revision).toBe(revision);
});

test('L8: what would make a field too long replaces nothing, nowhere', () => {
  using livret = aLivretFile();
  const session = livret.open();
  everywhere(session);
  session.change(
    [{ op: 'mettre-preuve', valeur: aPreuve({ id: 'pre1', legende: 'a'.repeat(900) }) }],
    'longue',
  );
  const before = state(session);
  expect(() => remplacer(session, { demande: ask('a'), par: 'aaa', portee: null, libelle: 'r' })).toThrow(
    'Un champ deviendrait trop long',
  );
  expect(state(session)).toEqual(before);
});
