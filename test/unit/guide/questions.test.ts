// The questions: good French, one for each demand, how before what for.
import { describe, expect, test } from 'vitest';
import { guideDeFiche } from '#shared/domain/guide/guide.ts';
import { lireCompetence } from '#shared/domain/guide/lire-competence.ts';
import { accordDe } from '#shared/domain/guide/questions/genre.ts';
import { motsDeTete } from '#shared/domain/guide/questions/mots-de-tete.ts';
import { participePasse } from '#shared/domain/guide/questions/participe.ts';
import { questionsDe, sansCitation } from '#shared/domain/guide/questions/questions.ts';
import { shipped } from '../fiche/fiches.ts';

const CODES = ['RNCP36912', 'RNCP37985', 'RNCP38503', 'RNCP38606', 'RNCP38822'];
const guides = CODES.flatMap((code) => guideDeFiche(shipped(code)));
/** With plain spaces, so that the expected text can be typed. */
const asked = (texte: string): string[] =>
  questionsDe(lireCompetence(texte)).map((question) => question.texte.replace(/[\u00A0\u202F]/gu, ' '));

describe('the 148 compétences', () => {
  test('G9: each asks first about its action, last about its purpose', () => {
    for (const { segments, questions } of guides) {
      expect(questions[0]?.segment).toBe(0);
      const purposes = questions.map(({ segment }) => segments[segment]?.role === 'finalite');
      const first = purposes.indexOf(true);
      if (first === -1) continue;
      const after = questions.slice(first).map(({ segment }) => segments[segment]?.role);
      expect(after.filter((role) => role !== 'finalite' && role !== 'exemple')).toEqual([]);
    }
  });

  test('G9: every segment with a connector has its question', () => {
    for (const { segments, questions } of guides)
      for (const [rank, { role, texte }] of segments.entries())
        if (/^(?:et\s+)?(?:en\s+\p{L}+ant\s|afin\s|selon\s)/iu.test(texte) && role !== 'action')
          expect(questions.map(({ segment }) => segment)).toContain(rank);
  });

  test('G9: French typography, no follow-up asked twice of one compétence', () => {
    for (const { questions } of guides) {
      const suites = questions
        .map(({ texte }) => /\?\s([^«]*\?)$/u.exec(texte)?.[1])
        .filter((t) => t !== undefined);
      expect(new Set(suites).size).toBe(suites.length);
      for (const { texte } of questions) {
        const own = texte.replace(/«\u00A0[^»]*\u00A0»/gu, 'X');
        expect(own).not.toMatch(/[^\u202F]\?|[^\u00A0]:|'|\.\.\.|\s\s/u);
      }
    }
  });
});

describe('wordings', () => {
  test('G9: action, means, purpose', () => {
    expect(
      asked('Concevoir un système de veille, en comparant des offres, afin de réduire les coûts'),
    ).toEqual([
      '« Concevoir un système de veille » : comment avez-vous procédé ? De quoi disposiez-vous au départ, et comment cela a-t-il pris forme ?',
      'Comment avez-vous comparé « des offres » ? Sur quels critères, et qu’avez-vous écarté ?',
      '« Afin de réduire les coûts » : combien avant, combien après ? Pourquoi était-ce devenu nécessaire ?',
    ]);
  });

  test('G9: a purpose in the middle is asked last; its example follows it', () => {
    const segments = lireCompetence(
      'Chiffrer un lot afin de livrer (logiciel, site, etc.), en notant les écarts',
    );
    expect(questionsDe(segments).map(({ segment }) => segment)).toEqual([0, 3, 1, 2]);
  });

  test('G9: the code of a compétence is not quoted', () => {
    expect(asked('C.1. Organiser une réunion')[0]).toMatch(/^« Organiser une réunion » : /);
    expect(asked('Tester (ex. W3C)')[1]).toMatch(/^La fiche cite « W3C » : /);
  });

  test('G9: two languages are one demand', () => {
    expect(asked('Tenir un registre, en français et en anglais')[1]).toBe(
      '« En français et en anglais » : qu’avez-vous lu, écrit ou dit dans chacune de ces langues ?',
    );
  });

  test('G9: persons with a handicap are quoted, however far they stand', () => {
    const texte =
      'Tenir un accueil, en tenant compte des besoins spécifiques de chacun, du public et des personnes en situation de handicap';
    expect(asked(texte)[1]).toContain(
      'personnes en situation de handicap » : qu’avez-vous prévu, adapté ou vérifié',
    );
  });

  test.each([
    ['un langage objet', 'lequel'],
    ['une grille de choix', 'laquelle'],
    ['des outils numériques', 'lesquels'],
    ['d’outils numériques', 'lesquels'],
    ['les bases de données', 'lesquelles'],
    ['d’autres méthodes', 'lesquelles'],
  ])('G10: « %s » asks %s', (group, word) => {
    expect(accordDe(group)?.lequel).toBe(word);
  });

  test('G10: the participle agrees; a gender that cannot be told is not guessed', () => {
    expect(asked('Tracer en utilisant des techniques fines')[1]).toContain('lesquelles avez-vous utilisées');
    expect(accordDe('des wagonnets')).toBeNull();
    expect(accordDe('une grille et des outils')).toBeNull();
  });

  test.each([
    ['analysant', 'analysé'],
    ['établissant', 'établi'],
    ['partageant', 'partagé'],
    ['remplaçant', 'remplacé'],
    ['mettant', 'mis'],
    ['produisant', 'produit'],
    ['accompagnant', 'accompagné'],
    ['utilisant', 'utilisé'],
    ['conservant', 'conservé'],
    ['intervenant', null],
    ['parcourant', null],
  ])('G10: %s gives %s', (present, past) => {
    expect(participePasse(present)).toBe(past);
  });

  test('G9: a quotation inside the quotation changes its marks; a bare adjective is not asked about', () => {
    expect(asked('Dessiner une maquette « filaire » du site')[0]).toMatch(
      /^« Dessiner une maquette “filaire” du site » : /,
    );
    expect(asked('Réunir des règles (CNIL, ministère) applicables aux dons')).toHaveLength(2);
  });

  test('head words end where the phrase allows it, and leave no bracket open', () => {
    expect(
      motsDeTete(
        'et en analysant les avis des clients, des voisins et des fournisseurs de la région entière',
      ),
    ).toBe('en analysant les avis des clients');
    expect(motsDeTete(`Relire ${'long '.repeat(12)}texte (avec des mots entre parenthèses)`)).not.toMatch(
      /\(/,
    );
  });

  test('beside its words, a question does not quote them again', () => {
    expect(sansCitation('«\u00A0Par lots\u00A0»\u00A0: comment était-ce\u202F?')).toBe(
      'Comment était-ce\u202F?',
    );
    expect(sansCitation('Comment avez-vous trié «\u00A0les avis\u00A0»\u202F? Avec qui\u202F?')).toBe(
      'Comment avez-vous fait\u202F? Avec qui\u202F?',
    );
  });
});
