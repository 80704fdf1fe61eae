// One example for each rule of the reading.
import { describe, expect, test } from 'vitest';
import { lireCompetence } from '#shared/domain/guide/lire-competence.ts';

/** « action Concevoir X, | moyens en … » */
const read = (texte: string): string =>
  lireCompetence(texte)
    .map((segment) => `${segment.role} ${segment.texte}`)
    .join('|');

describe('where to cut', () => {
  test('G1: an empty sentence has no segment', () => {
    expect(lireCompetence('')).toEqual([]);
  });

  test('G2: commas and spaces stay before, « et » goes with its connector', () => {
    expect(read('Trier les avis, en notant les dates et en tenant compte des délais, afin de décider.')).toBe(
      'action Trier les avis, |moyens en notant les dates |contrainte et en tenant compte des délais, |finalite afin de décider.',
    );
    expect(read('Suivre un chantier, tout en restant attentif au voisinage')).toBe(
      'action Suivre un chantier, |contrainte tout en restant attentif au voisinage',
    );
  });

  test('G2: curly and straight apostrophes are read alike', () => {
    const roles = (texte: string) => lireCompetence(texte).map(({ role }) => role);
    expect(roles("Tracer un plan à l'aide d'un logiciel, afin d'éviter l'oubli")).toEqual([
      'action',
      'moyens',
      'finalite',
    ]);
    expect(roles('Tracer un plan à l’aide d’un logiciel, afin d’éviter l’oubli')).toEqual([
      'action',
      'moyens',
      'finalite',
    ]);
  });

  test('G5: without a comma, a connector stays in its phrase', () => {
    expect(read('Choisir un devis afin de livrer à la demande du client')).toBe(
      'action Choisir un devis |finalite afin de livrer à la demande du client',
    );
    expect(read('Choisir un devis afin de livrer, dans le respect du contrat')).toBe(
      'action Choisir un devis |finalite afin de livrer, |contrainte dans le respect du contrat',
    );
    expect(
      read('Poser des garde-fous pour protéger le public en utilisant des barrières afin de travailler'),
    ).toBe(
      'action Poser des garde-fous |finalite pour protéger le public |moyens en utilisant des barrières |finalite afin de travailler',
    );
  });
});

describe('roles', () => {
  test.each([
    ['en veillant à la sécurité', 'contrainte'],
    ['en suivant le plan de prévention', 'contrainte'],
    ['en suivant les allées du magasin', 'moyens'],
    ['en assurant la conformité des pièces', 'contrainte'],
    ['en assurant la livraison des pièces', 'moyens'],
    ['en intégrant les enjeux du climat', 'contrainte'],
    ['en intégrant des exemples', 'moyens'],
    ['en adaptant les postes aux personnes en situation de handicap', 'contrainte'],
    ['en adaptant les postes', 'moyens'],
    ['en français et en anglais', 'contrainte'],
    ['selon des outils éprouvés', 'moyens'],
    ['selon le barème', 'contrainte'],
    ['sur la base des conditions fixées', 'contrainte'],
    ['sur la base des relevés', 'moyens'],
    ['tout au long de la saison', 'contrainte'],
    ['y compris en situation de handicap', 'contrainte'],
    ['en collaboration avec le voisin', 'moyens'],
    ['par la visite des lieux', 'moyens'],
    ['dans un environnement bruyant', 'contrainte'],
    ['à des fins de contrôle', 'finalite'],
    ['tout en gardant le sourire', 'contrainte'],
    ['en lien avec les services de la mairie', 'moyens'],
    ['en lien avec la saison', 'contrainte'],
    ['notamment les personnes en situation de handicap', 'contrainte'],
    ['en cas de pluie', 'contrainte'],
  ])('G3, G4: « %s » is a %s', (texte, role) => {
    const [first, ...others] = lireCompetence(`Tenir un stand, ${texte}`).map((segment) => segment.role);
    expect([first, ...new Set(others)]).toEqual(['action', role]);
  });

  test('G4: « pour » and a noun specifies; « pour » and an infinitive says what for', () => {
    expect(read('Préparer un repas pour douze convives')).toBe(
      'action Préparer un repas pour douze convives',
    );
    expect(read('Préparer un repas pour fêter la récolte')).toBe(
      'action Préparer un repas |finalite pour fêter la récolte',
    );
    expect(read('Réunir les pièces nécessaires pour juger')).toBe(
      'action Réunir les pièces nécessaires pour juger',
    );
    expect(read('Tracer, en réglant des outils pour garantir la coupe, afin de livrer')).toBe(
      'action Tracer, |moyens en réglant des outils pour garantir la coupe, |finalite afin de livrer',
    );
  });

  test('G6: « en » with an infinitive or a noun is no gérondif', () => {
    expect(read('Relire les comptes pour en assurer la clarté')).toBe(
      'action Relire les comptes |finalite pour en assurer la clarté',
    );
    expect(read('Traduire un besoin en solutions')).toBe('action Traduire un besoin en solutions');
    expect(read('Agir en tant que référent')).toBe('action Agir en tant que référent');
  });
});

describe('brackets', () => {
  test.each([
    ['(ex. marteau, scie)', 'exemple'],
    ['(marteau, scie, etc.)', 'exemple'],
    ['(marteau, scie…)', 'exemple'],
    ['(bois ou métal)', 'exemple'],
    ['(diagramme de Gantt)', 'exemple'],
    ['(Trello)', 'exemple'],
    ['(GitHub)', 'exemple'],
    ['(en tenant compte des enfants)', 'contrainte'],
  ])('G7: %s is a %s', (bracket, role) => {
    expect(read(`Monter un décor ${bracket}, léger`)).toBe(
      `action Monter un décor |${role} ${bracket}, |action léger`,
    );
  });

  test.each([
    '(RGPD)',
    '(API)',
    '(sprint)',
    '(cahier de recette)',
    '(dont la scène)',
    '(sauvegarde et restauration des données)',
  ])('G7: %s keeps the role around it', (bracket) => {
    expect(read(`Monter un décor ${bracket}, léger`)).toBe(`action Monter un décor ${bracket}, léger`);
  });

  test('G7: the expansion of the sigle before it is no list', () => {
    expect(read('Suivre la démarche CI/CD (intégration continue / déploiement continu)')).toBe(
      'action Suivre la démarche CI/CD (intégration continue / déploiement continu)',
    );
  });

  test('G7: a bracket that nothing closes ends after the inner one, or with the sentence', () => {
    expect(read('Monter un décor (ex : toile (lin) et en peignant')).toBe(
      'action Monter un décor |exemple (ex : toile (lin) |moyens et en peignant',
    );
    expect(read('Monter un décor (y compris la nuit')).toBe(
      'action Monter un décor |contrainte (y compris la nuit',
    );
  });
});

describe('other styles', () => {
  test.each(['C.1. ', 'A2C3. ', 'A5.C1. ', '2.1.3 ', '- ', '* C2. '])(
    'G8: « %s » belongs to the action',
    (code) => {
      expect(lireCompetence(`${code}Réparer une vanne afin de remettre en eau`)[0]).toEqual({
        role: 'action',
        texte: `${code}Réparer une vanne `,
      });
    },
  );

  test('G8: what stands between the verb and its object does not end the action', () => {
    expect(read('Évaluer, depuis son poste, les risques du chantier')).toBe(
      'action Évaluer, |contrainte depuis son poste, |action les risques du chantier',
    );
  });

  test('G8: after a group of means, « et le » and a verb is an action again', () => {
    expect(read('Peindre un mur à l’aide d’un rouleau et le protéger en posant un film')).toBe(
      'action Peindre un mur |moyens à l’aide d’un rouleau |action et le protéger |moyens en posant un film',
    );
    expect(lireCompetence('Peindre un mur à l’aide d’un rouleau et le métier des anciens')).toHaveLength(2);
  });

  test('G8: a new sentence is an action again', () => {
    expect(read('Peser en notant les écarts. Ranger les lots')).toBe(
      'action Peser |moyens en notant les écarts. |action Ranger les lots',
    );
  });
});
