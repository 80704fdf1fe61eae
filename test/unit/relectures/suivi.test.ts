// How far one is with what came back, and who signs it (SPEC TR17, TR18, TR20).
import { expect, test } from 'vitest';
import { RemarqueRecue } from '#shared/domain/relectures/entities.ts';
import { auteursInconnus, nomDuRelecteur } from '#shared/domain/relectures/relecteur.ts';
import { estFaite, parCompetence, suiviParAuteur } from '#shared/domain/relectures/suivi.ts';
import { aFiche } from '#test/support/builders/fiche.ts';

const uneRemarque = (over: Partial<RemarqueRecue>): RemarqueRecue =>
  RemarqueRecue.parse({
    id: 'r1',
    ordre: 0,
    type: 'commentaire',
    auteur: 'Maud',
    date: null,
    texte: 'Combien ?',
    citation: '',
    competence: null,
    confiance: 'certaine',
    ancre: null,
    place: null,
    propositions: [],
    reponses: [],
    resolu: false,
    ...over,
  });

test('TR17: done is what the candidate decided, or what its author settled', () => {
  expect(estFaite(uneRemarque({}))).toBe(false);
  expect(estFaite(uneRemarque({ reponse: 'Douze.' }))).toBe(false);
  for (const etat of ['acceptee', 'refusee', 'reglee'] as const)
    expect(estFaite(uneRemarque({ etat }))).toBe(true);
  expect(estFaite(uneRemarque({ resolu: true }))).toBe(true);
});

test('TR20: each author has their figures', () => {
  const remarques = [
    uneRemarque({}),
    uneRemarque({ auteur: '', etat: 'reglee' }),
    uneRemarque({ etat: 'refusee' }),
  ];
  expect(suiviParAuteur(remarques)).toEqual([
    { auteur: 'Maud', total: 2, faites: 1 },
    { auteur: '', total: 1, faites: 1 },
  ]);
});

test('TR20: in the order of the fiche; what waits to be placed is in no group, what was settled there is', () => {
  const fiche = aFiche();
  const [premiere = '', seconde = ''] = fiche.blocs.flatMap((b) => b.competences.map(({ id }) => id));
  const groupes = parCompetence(fiche, [
    uneRemarque({ id: 'a', competence: seconde }),
    uneRemarque({ id: 'b', competence: premiere }),
    uneRemarque({ id: 'c', confiance: 'a-rattacher' }),
    uneRemarque({ id: 'd', confiance: 'a-rattacher', etat: 'reglee' }),
  ]);
  expect(groupes.map((g) => [g.competence, g.remarques.map(({ id }) => id)])).toEqual([
    [null, ['d']],
    [premiere, ['b']],
    [seconde, ['a']],
  ]);
});

test('TR18: an author is asked for once, and shown as the candidate said', () => {
  const remarques = [uneRemarque({}), uneRemarque({ auteur: 'Invité' }), uneRemarque({})];
  expect(auteursInconnus([], remarques)).toEqual(['Maud', 'Invité']);
  const dits = [{ auteur: 'Invité', nom: 'Maud Kerjean', role: 'tuteur' as const }];
  expect(auteursInconnus(dits, remarques)).toEqual(['Maud']);
  expect(nomDuRelecteur(dits, 'Invité')).toBe('Maud Kerjean');
  expect(nomDuRelecteur(dits, ' Maud ')).toBe('Maud');
  expect(nomDuRelecteur([], '')).toBe('');
});
