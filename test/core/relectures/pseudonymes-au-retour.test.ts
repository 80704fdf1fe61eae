// A dossier that left under pseudonyms comes home: its remarks still stand at their compétence, and its questions are known
// (SPEC TR1, TR13, P1, P11).
import { expect, test } from 'vitest';
import { appliquerPseudonymes } from '#shared/domain/pseudonymes/appliquer.ts';
import { blocs } from '#shared/domain/texte/parcourir.ts';
import { aPseudonyme } from '#test/support/builders/entities.ts';
import { annoter } from '#test/support/documents/annoter.ts';
import { livretDocument } from '#test/support/documents/livret.ts';
import { exporterPourRelecture, lireAuRetour, questionSur } from '#test/support/documents/relecture.ts';

test('TR1, P1: what is said of a hidden name stands at its compétence; a change beside it is never placed by guess', async () => {
  const document = livretDocument({ mots: 100, preuves: 2 });
  const pseudonymes = [aPseudonyme({ id: 'n1', nom: 'Marie Dupont', pseudonyme: 'Mme A' })];
  const livret = { ...document, vue: { ...document.vue, pseudonymes } };
  const [situation] = livret.vue.situations;
  const texte = livret.textes.get(`situation:${situation?.id}`);
  const bloc = texte && [...blocs(texte)].find((b) => b.type === 'paragraph' && (b.content?.length ?? 0) > 0);
  if (situation === undefined || bloc?.type !== 'paragraph') throw new Error('a paragraph to write in');
  bloc.content = [{ type: 'text', text: 'J’ai convaincu Marie Dupont avant le gel des versions.' }];

  const cache = appliquerPseudonymes({ vue: livret.vue, textes: [...livret.textes] });
  const { octets, envoi } = await exporterPourRelecture({
    ...livret,
    vue: cache.vue,
    textes: new Map(cache.textes),
  });
  const relu = annoter(octets, [
    { genre: 'commentaire', mots: 'convaincu Mme A', texte: 'Comment ?' },
    { genre: 'suppression', mots: ' des versions' },
  ]);
  const { remarques } = lireAuRetour(livret, envoi, relu);
  expect(
    remarques.map(({ type, competence, confiance, place }) => [type, competence, confiance, place?.exacte]),
  ).toEqual([
    ['commentaire', situation.competenceId, 'certaine', false],
    ['suppression', situation.competenceId, 'certaine', true],
  ]);
});

test.each(['kept', 'lost'])(
  'TR13, P11: a question that says a hidden name is ours when it comes home, its snapshot %s: no remark, nothing said to it',
  async (snapshot) => {
    const document = livretDocument({ mots: 100, preuves: 2 });
    const [situation] = document.vue.situations;
    const livret = {
      ...document,
      vue: {
        ...document.vue,
        pseudonymes: [aPseudonyme({ id: 'n1', nom: 'Marie Dupont', pseudonyme: 'Mme A' })],
        questionsAuTuteur: [
          questionSur(document, situation?.competenceId ?? '', {
            id: 'q1',
            texte: 'Faut-il parler de Marie Dupont dès le début ?',
          }),
        ],
      },
    };
    const cache = appliquerPseudonymes({ vue: livret.vue, textes: [...livret.textes] });
    const { octets, envoi } = await exporterPourRelecture({
      ...livret,
      vue: cache.vue,
      textes: new Map(cache.textes),
    });
    const { remarques, questions } = lireAuRetour(livret, snapshot === 'kept' ? envoi : null, octets);
    expect(remarques).toEqual([]);
    expect(questions.map(({ id, reponses }) => [id, reponses])).toEqual([['q1', []]]);
  },
);
