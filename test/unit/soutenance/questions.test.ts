// The bank of likely questions: where the fiche says that the jury asks some, and from what.
import { describe, expect, test } from 'vitest';
import { ecartDe, sansLesEcarts } from '#shared/domain/relecture/ecart.ts';
import type { Remarque } from '#shared/domain/relecture/remarque.ts';
import { annonceDesQuestions } from '#shared/domain/soutenance/annonce-questions.ts';
import { planDuBloc } from '#shared/domain/soutenance/plan.ts';
import { questionsProbables } from '#shared/domain/soutenance/questions-probables.ts';
import { lireFiche, livretDocument } from '#test/support/documents/livret.ts';

const { vue } = livretDocument({ mots: 30, competences: 7, tousLesBlocs: true });
const bloc = (code: string) => {
  const trouve = lireFiche(code.slice(0, 9)).blocs.find((b) => b.code === code);
  if (trouve === undefined) throw new Error(`no ${code}`);
  return trouve;
};
const remarque = (over: Partial<Remarque>): Remarque => ({
  regle: 'nous-on',
  gravite: 'faute',
  cle: null,
  blockId: null,
  debut: 0,
  fin: 0,
  competence: 'RNCP38822BC01-C01',
  bloc: 'RNCP38822BC01',
  citation: 'Nous avons réparé la pompe [preuve:p1] avant midi.',
  message: '',
  ...over,
});

describe('S23: only where the fiche says that the jury asks questions', () => {
  const annonce = (code: string) => annonceDesQuestions(bloc(code), lireFiche(code.slice(0, 9)));

  test('its sentence is quoted to the letter, the bloc’s own or the general one', () => {
    expect(annonce('RNCP38822BC01')).toContain('suivi d’un entretien avec le jury de 20 mn');
    expect(annonce('RNCP37985BC03')).toContain("un temps d'échange avec le jury");
    expect(annonce('RNCP38503BC02')).toContain('questions-réponses avec le jury');
    expect(annonce('RNCP38503BC01')).toContain('suivie de questions/réponses');
    for (const code of ['RNCP38822BC01', 'RNCP37985BC03', 'RNCP38503BC02'])
      expect(bloc(code).modalites).toContain(annonce(code));
  });

  test('a soutenance or a présentation is not a promise of questions; talks with users are not the jury', () => {
    for (const code of ['RNCP36912BC01', 'RNCP38606BC01', 'RNCP38606BC02']) expect(annonce(code)).toBeNull();
    const seul = { modalites: 'Présenter les échanges avec les utilisateurs.', entretienMinutes: null };
    const muette = { modalitesGenerales: null, juryVae: 'Trois professionnels.' };
    expect(annonceDesQuestions(seul, muette)).toBeNull();
    expect(annonceDesQuestions({ ...seul, entretienMinutes: 20 }, muette)).toBe('');
  });

  test('elsewhere the bank is empty, and the candidate’s own questions stay', () => {
    const fiche = lireFiche('RNCP36912');
    const livret = livretDocument({ fiche, tousLesBlocs: true, mots: 30, competences: 2 }).vue;
    const plan = planDuBloc(livret, 'RNCP36912BC01', [remarque({ competence: 'RNCP36912BC01-C01' })]);
    expect(plan?.annonce).toBeNull();
    expect(plan?.probables).toEqual([]);
  });
});

describe('S24: the weak passages', () => {
  const posees = (remarques: readonly Remarque[]) =>
    questionsProbables(bloc('RNCP38822BC01'), vue, remarques, 40).filter((q) => q.raison === 'remarque');

  test('one question for a compétence, about the weakest passage, its words quoted and nothing more', () => {
    const dites = posees([
      remarque({ regle: 'sigle-inexplique', citation: 'Le PCA était prêt.' }),
      remarque({}),
      remarque({ regle: 'typographie' }),
      remarque({ regle: 'longueur', competence: 'RNCP38822BC01-C02' }),
    ]);
    expect(dites).toEqual([
      {
        question:
          'Vous écrivez : « Nous avons réparé la pompe avant midi. » Là-dedans, quelle était votre part à vous ?',
        motif: 'Compétence 1 : le passage dit « nous » ou « on ».',
        raison: 'remarque',
        competenceId: 'RNCP38822BC01-C01',
        poids: 64,
      },
    ]);
  });

  test('a long sentence is shortened at a word', () => {
    const [longue] = posees([remarque({ citation: `Nous avons ${'tout '.repeat(80)}réparé.` })]);
    expect(longue?.question).toMatch(/tout… »/u);
    expect((longue?.question ?? '').length).toBeLessThan(230);
  });

  test('what was set aside gives none (T19)', () => {
    const dite = remarque({});
    const { remarques } = sansLesEcarts([dite], [ecartDe(dite)]);
    expect(posees(remarques)).toEqual([]);
  });
});

describe('S25: what the fiche asks', () => {
  test('the épreuve itself is not a deliverable that one looks for in the dossier', () => {
    const dites = questionsProbables(bloc('RNCP38822BC01'), { ...vue, reponses: [], textes: [] }, [], 40);
    expect(dites.filter((q) => q.raison === 'livrable')).toEqual([]);
    const autres = questionsProbables(bloc('RNCP38503BC02'), { ...vue, reponses: [], textes: [] }, [], 40);
    expect(autres.filter((q) => q.raison === 'livrable').map((q) => q.question)[0]).toContain(
      'le prototype et la schématisation de l’architecture',
    );
  });

  test('the modalités are quoted to the letter', () => {
    for (const code of ['RNCP38822BC01', 'RNCP38503BC02', 'RNCP37985BC01']) {
      const dites = questionsProbables(bloc(code), vue, [], 40).filter((q) => q.raison === 'modalite');
      expect(dites.length).toBe(1);
      const cite = /« (.*?)…? »/u.exec(dites[0]?.question ?? '')?.[1] ?? 'nothing';
      expect((bloc(code).modalites ?? '').replace(/\s+/gu, ' ')).toContain(cite);
    }
  });

  test('what the épreuve is about stops before an example in brackets', () => {
    const dites = questionsProbables(bloc('RNCP38822BC02'), vue, [], 40).filter(
      (q) => q.raison === 'modalite',
    );
    expect(dites[0]?.question).toContain('d’une solution informatique innovante ».');
  });

  test('nobody is asked twice why, for the same compétence', () => {
    const couvertures = vue.couvertures.map((c) => ({ ...c, profondeur: 1 as const }));
    const textes = vue.textes.map((t) => ({ ...t, elements: ['contexte' as const, 'difficulte' as const] }));
    const dites = questionsProbables(bloc('RNCP38822BC01'), { ...vue, couvertures, textes }, [], 40);
    expect(dites.filter((q) => q.raison === 'decrite').length).toBe(7);
    expect(dites.filter((q) => q.question.includes('ourquoi ce choix'))).toEqual([]);
  });

  test('no kind fills the bank while others have something to ask; the most likely come first', () => {
    const vide = { ...vue, situations: [], couvertures: [], experiences: [], textes: [], reponses: [] };
    const dites = questionsProbables(bloc('RNCP37985BC01'), vide);
    expect(dites.length).toBeLessThanOrEqual(12);
    expect(new Set(dites.map((q) => q.raison)).size).toBeGreaterThanOrEqual(4);
    expect(dites.map((q) => q.poids)).toEqual(dites.map((q) => q.poids).sort((a, b) => b - a));
    expect(new Set(dites.map((q) => q.question)).size).toBe(dites.length);
  });
});
