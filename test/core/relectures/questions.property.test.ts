// Whatever is asked, and wherever: every question leaves once, on its words, and comes home as a question.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lireDocx } from '#core/import/docx-retour/lire-docx.ts';
import { QuestionAuTuteur } from '#shared/domain/relectures/question.ts';
import { blocs, texteDuBloc } from '#shared/domain/texte/parcourir.ts';
import { livretDocument } from '#test/support/documents/livret.ts';
import { exporterPourRelecture, lireAuRetour } from '#test/support/documents/relecture.ts';

const modele = livretDocument({ mots: 60, preuves: 2 });
const lieux = modele.vue.situations
  .filter(({ competenceId }) => competenceId.startsWith('RNCP38822BC01'))
  .flatMap(({ id }) =>
    [...blocs(modele.textes.get(`situation:${id}`) ?? { type: 'doc', version: 1, content: [] })]
      .filter((bloc) => texteDuBloc(bloc) !== '')
      .map((bloc) => ({ cle: `situation:${id}`, blockId: bloc.attrs.id, texte: texteDuBloc(bloc) })),
  );

const question = fc
  .record({
    lieu: fc.constantFrom(...lieux),
    debut: fc.nat(60),
    long: fc.nat(30),
    texte: fc.oneof(
      fc.constantFrom('Assez ?', 'Est-ce assez précis ?', 'Ligne\nautre ligne'),
      fc.string({ minLength: 1, maxLength: 40, unit: 'binary' }),
    ),
    minute: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ lieu: { cle, blockId, texte: mots }, debut, long, texte, minute }) => ({
    cle,
    blockId,
    debut,
    citation: mots.slice(debut, debut + long),
    texte,
    poseeLe: `2026-11-20T09:3${minute}:00.000Z`,
  }));

it('TR12, TR13: each leaves once and comes home as it left, with the export or without', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(question, { minLength: 1, maxLength: 8 }), async (posees) => {
      const questionsAuTuteur = posees.map((q, n) => QuestionAuTuteur.parse({ ...q, id: `q${n}` }));
      const livret = { ...modele, vue: { ...modele.vue, questionsAuTuteur } };
      const { octets, envoi } = await exporterPourRelecture(livret, { competences: null, grille: true });
      const lus = lireDocx(octets).remarques;
      expect(lus).toHaveLength(posees.length);
      for (const q of posees)
        if (q.citation.trim() !== '') expect(lus.map(({ citation }) => citation)).toContain(q.citation);
      for (const memoire of [envoi, null]) {
        const revenu = lireAuRetour(livret, memoire, octets);
        expect(revenu.remarques).toEqual([]);
        expect(revenu.questions.map(({ id }) => id).sort()).toEqual(
          questionsAuTuteur.map(({ id }) => id).sort(),
        );
        expect(revenu.questions.flatMap(({ reponses }) => reponses)).toEqual([]);
      }
    }),
    { numRuns: 40 },
  );
});
