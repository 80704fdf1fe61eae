// What a tutor's remarks are in the text of today (SPEC TR21, TR22): all taken give the tutor's text, none is taken twice,
// and a sentence that was written again is shown as it left, as proposed and as it is.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  estUneSuggestion,
  lotsDe,
  lotsFaits,
  prendreToutes,
  situationDe,
} from '#shared/domain/relectures/dans-le-texte.ts';
import { RemarqueRecue } from '#shared/domain/relectures/entities.ts';
import { phraseAutour, phraseDuJour, phraseProposee, phrasesDe } from '#shared/domain/relectures/phrases.ts';
import { autour } from '#shared/domain/relectures/situer.ts';

const TEXTE = 'J’ai mesuré la houle chaque matin, puis j’ai prévenu le port. Le port a fermé à midi.';
let rang = 0;
const remarque = (
  type: RemarqueRecue['type'],
  [debut, fin]: readonly [number, number],
  texte: string,
  over: Partial<RemarqueRecue> = {},
  dans = TEXTE,
): RemarqueRecue =>
  RemarqueRecue.parse({
    id: `r${++rang}`,
    ordre: rang,
    type,
    auteur: 'Maud',
    date: null,
    texte,
    citation: type === 'commentaire' ? dans.slice(debut, fin) : '',
    competence: null,
    confiance: 'certaine',
    ancre: 'b1',
    place: {
      ...{ cle: 'situation:s1', blockId: 'b1', debut, fin, exacte: true },
      ...autour(dans, debut, fin),
      phrase: phraseAutour(dans, { debut, fin }),
    },
    propositions: [],
    reponses: [],
    resolu: false,
    ...over,
  });
const ou = (mots: string): [number, number] => {
  const debut = TEXTE.indexOf(mots);
  return [debut, debut + mots.length];
};
const retrait = remarque('suppression', ou('chaque matin'), 'chaque matin');
const ajout = remarque('insertion', [ou('chaque matin')[1], ou('chaque matin')[1]], 'à six heures');

describe('TR21: what is decided together', () => {
  test('a deletion and what the same hand put at it are one; another hand, another decision', () => {
    const [seul, ...autres] = lotsDe([retrait, ajout]);
    expect(autres).toEqual([]);
    expect(seul).toMatchObject({ id: retrait.id, retire: 'chaque matin', par: 'à six heures' });
    expect(lotsDe([retrait, { ...ajout, auteur: 'Anne' }])).toHaveLength(2);
    expect(lotsDe([{ ...retrait, etat: 'acceptee' }, ajout])).toMatchObject([
      { retire: '', par: 'à six heures' },
    ]);
  });

  test('what was decided together is shown together; apart, apart', () => {
    const faite = (r: RemarqueRecue, etat: RemarqueRecue['etat']) => ({ ...r, etat });
    expect(lotsFaits([faite(retrait, 'refusee'), faite(ajout, 'refusee')])).toHaveLength(1);
    expect(lotsFaits([faite(retrait, 'refusee'), faite(ajout, 'acceptee')])).toHaveLength(2);
    expect(lotsFaits([retrait, ajout])).toEqual([]);
  });

  test('a move, a form, several paragraphs and a comment are no suggestion that is taken by itself', () => {
    const autres = [
      remarque('deplacement', ou('le port'), 'le port'),
      remarque('mise-en-forme', ou('le port'), 'le port'),
      remarque('insertion', [0, 0], 'Un.\nDeux.'),
      remarque('commentaire', ou('la houle'), 'Laquelle ?'),
      // A paragraph of its own, before this one.
      remarque('insertion', [0, 0], 'Un paragraphe.\n'),
    ];
    expect(lotsDe(autres).map(estUneSuggestion)).toEqual([false, false, false, false, false]);
    expect(lotsDe(autres).map((lot) => situationDe(lot, TEXTE).genre)).toEqual([
      'mots',
      'mots',
      'bloc',
      'mots',
      'bloc',
    ]);
  });
});

describe('TR21: where it stands today', () => {
  const [lot] = lotsDe([retrait, ajout]);
  if (lot === undefined) throw new Error('one');
  const pris = prendreToutes([lot], TEXTE).texte;
  test('it fits; taken, it is there already and is never taken twice', () => {
    expect(situationDe(lot, TEXTE)).toMatchObject({ genre: 'suggestion', debut: ou('chaque matin')[0] });
    expect(pris).toBe(TEXTE.replace('chaque matin', 'à six heures'));
    expect(situationDe(lot, pris)).toEqual({ genre: 'deja' });
    for (const une of lotsDe([remarque('insertion', [ou('la houle')[1], ou('la houle')[1]], ' du large')])) {
      const { texte } = prendreToutes([une], TEXTE);
      expect(texte).toContain('la houle du large chaque');
      for (const suite of [texte, `Ici. ${texte}`, texte.replace('chaque matin', 'tous les soirs')])
        expect(situationDe(une, suite)).toEqual({ genre: 'deja' });
    }
  });

  test('the sentence was written again: a conflict; the block is gone: it is lost, and said', () => {
    expect(situationDe(lot, 'Chaque soir je mesurais la houle, et le port le savait.')).toEqual({
      genre: 'conflit',
    });
    expect(situationDe(lot, null)).toEqual({ genre: 'perdue' });
  });

  test('a comment whose words changed stays at its block', () => {
    const [dit] = lotsDe([remarque('commentaire', ou('la houle'), 'Laquelle ?')]);
    if (dit === undefined) throw new Error('one');
    expect(situationDe(dit, `Ici. ${TEXTE}`)).toMatchObject({ genre: 'mots', debut: ou('la houle')[0] + 5 });
    expect(situationDe(dit, 'Tout a changé.')).toEqual({ genre: 'bloc' });
  });
});

/** A text cut in pieces: what is kept, and what the tutor makes of the rest. */
const corrections = fc
  .array(
    fc.record({
      garde: fc.stringMatching(/^[a-z]{2,9} [a-z]{2,9} $/),
      retire: fc.oneof(fc.constant(''), fc.stringMatching(/^[a-z]{1,6} $/)),
      par: fc.oneof(fc.constant(''), fc.stringMatching(/^[A-Z]{1,6} $/)),
    }),
    { minLength: 1, maxLength: 9 },
  )
  .map((pieces) => {
    const avant = `${pieces.map((p) => p.garde + p.retire).join('')}fin.`;
    const apres = `${pieces.map((p) => p.garde + p.par).join('')}fin.`;
    let ici = 0;
    const remarques = pieces.flatMap(({ garde, retire, par }) => {
      const debut = ici + garde.length;
      const fin = debut + retire.length;
      ici = fin;
      return [
        ...(retire === '' ? [] : [remarque('suppression', [debut, fin], retire, {}, avant)]),
        ...(par === '' ? [] : [remarque('insertion', [fin, fin], par, {}, avant)]),
      ];
    });
    return { avant, apres, remarques };
  });

test('TR21: all taken give the text of the tutor, all left that of today', () => {
  fc.assert(
    fc.property(corrections, ({ avant, apres, remarques }) => {
      expect(prendreToutes(lotsDe(remarques), avant)).toEqual({ texte: apres, impossibles: [] });
      const refusees = remarques.map((r) => ({ ...r, etat: 'refusee' as const }));
      expect(prendreToutes(lotsDe(refusees), avant).texte).toBe(avant);
    }),
  );
});

test('TR21: in a text that went on, each is taken at its own words or not at all', () => {
  fc.assert(
    fc.property(
      corrections,
      fc.string({ maxLength: 30 }),
      fc.string({ maxLength: 30 }),
      (cas, tete, queue) => {
        const lots = lotsDe(cas.remarques);
        const { texte, impossibles } = prendreToutes(lots, tete + cas.avant + queue);
        if (
          impossibles.length === 0 &&
          lots.every((lot) => situationDe(lot, tete + cas.avant + queue).genre === 'suggestion')
        )
          expect(texte).toBe(tete + cas.apres + queue);
      },
    ),
  );
});

describe('TR22: the three sentences', () => {
  const [debut, fin] = ou('chaque matin');
  test('whole, as it left and as proposed', () => {
    const phrase = phraseAutour(TEXTE, { debut, fin });
    expect(phrase.texte).toBe('J’ai mesuré la houle chaque matin, puis j’ai prévenu le port.');
    expect(phraseProposee(phrase, 'à six heures')).toBe(
      'J’ai mesuré la houle à six heures, puis j’ai prévenu le port.',
    );
  });
  test('the one of today that says most of it, or none', () => {
    const today = 'Le matin, brume. Chaque matin j’ai mesuré la houle, puis prévenu le port. Midi.';
    const la = phraseDuJour('J’ai mesuré la houle chaque matin, puis j’ai prévenu le port.', today);
    expect(la && today.slice(la.debut, la.fin)).toBe(
      'Chaque matin j’ai mesuré la houle, puis prévenu le port.',
    );
    expect(phraseDuJour('J’ai mesuré la houle.', 'Rien de tout cela. Vraiment rien.')).toBeNull();
  });
  test('sentences cover every word, in order, and touch nowhere', () => {
    fc.assert(
      fc.property(fc.string(), (texte) => {
        const phrases = phrasesDe(texte);
        const dehors = phrases.reduceRight((reste, p) => reste.slice(0, p.debut) + reste.slice(p.fin), texte);
        expect(dehors.trim()).toBe('');
      }),
    );
  });
});
