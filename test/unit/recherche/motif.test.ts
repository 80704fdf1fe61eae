// Where words stand in a line, whatever the typography (SPEC X1 to X3, X5).
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accorder, Demande, type Etendue, motif } from '#shared/domain/recherche/motif.ts';
import { plier } from '#shared/domain/recherche/plier.ts';

const ask = (texte: string, over: Partial<Demande> = {}): Demande => Demande.parse({ texte, ...over });
const find = (demande: Demande, ou: string): Etendue[] => motif(demande)(plier(ou, demande));
const words = (demande: Demande, ou: string): string[] =>
  find(demande, ou).map(({ debut, fin }) => ou.slice(debut, fin));

describe('X1: plain words find what typography writes', () => {
  test.each([
    ['equipe', 'L’Équipe de nuit', 'Équipe'],
    ["l'equipe", 'Avec l’équipe', 'l’équipe'],
    ['l’équipe', "Avec l'equipe", "l'equipe"],
    ['main-d oeuvre', 'La main-d\u00A0œuvre', 'main-d\u00A0œuvre'],
    ['coeur', 'Au cœur', 'cœur'],
    ['cœur', 'Au coeur', 'coeur'],
    ['12 500', 'Un budget de 12\u202F500 €', '12\u202F500'],
    ['fin !', 'La fin\u202F! Et', 'fin\u202F!'],
    ['"la lampe"', 'Il dit «\u00A0la lampe\u00A0» et', '«\u00A0la lampe\u00A0»'],
    ['rendez-vous', 'Le rendez‑vous', 'rendez‑vous'],
    ['etc...', 'le sel, etc…', 'etc…'],
    ['ete', 'L’e\u0301te\u0301 2021', 'e\u0301te\u0301'],
    ['abime', 'un a\u00ADbîme', 'a\u00ADbîme'],
  ])('« %s » in « %s »', (asked, ou, found) => {
    expect(words(ask(asked), ou)).toEqual([found]);
  });

  test('accents and capitals, each as they are when asked', () => {
    expect(words(ask('équipe', { accents: true }), 'equipe, Équipe')).toEqual(['Équipe']);
    expect(words(ask('Equipe', { casse: true }), 'equipe, Équipe')).toEqual(['Équipe']);
    expect(words(ask('été', { accents: true }), 'l’e\u0301te\u0301')).toEqual(['e\u0301te\u0301']);
  });
});

test('X2: a whole word stands alone; an apostrophe and a hyphen end it', () => {
  const whole = ask('art', { motEntier: true });
  expect(words(whole, 'L’art du départ, l’Art-thérapie, art2, arts')).toEqual(['art', 'Art']);
});

test('X3: half a ligature is not a letter, and nothing crosses a citation', () => {
  expect(words(ask('co'), 'cœur')).toEqual([]);
  expect(words(ask('eur'), 'cœur')).toEqual([]);
  expect(words(ask('c'), 'cœur')).toEqual(['c']);
  expect(words(ask('ab'), 'a\uFFFCb')).toEqual([]);
  expect(words(ask('\uFFFC'), 'a\uFFFCb')).toEqual([]);
  expect(words(ask('a b'), 'a\nb')).toEqual([]);
  expect(words(ask('aa'), 'aaaaa')).toEqual(['aa', 'aa']);
});

const letters = fc.string({
  unit: fc.constantFrom(...'aàeéêœæcCÉŒ’\'"«» \u00A0\u202F-–…..xX\u00AD\u0301!'),
  maxLength: 30,
});

test('X1, X3: every place found is made plain as what was asked, in order, apart; a piece of a text is found in it', () => {
  fc.assert(
    fc.property(letters, letters, fc.boolean(), fc.boolean(), (asked, ou, accents, casse) => {
      fc.pre(asked !== '');
      const demande = ask(asked, { accents, casse });
      const wanted = plier(asked, demande).texte;
      let end = 0;
      for (const { debut, fin } of find(demande, ou)) {
        expect(debut).toBeGreaterThanOrEqual(end);
        expect(fin).toBeGreaterThan(debut);
        end = fin;
        expect(plier(ou.slice(debut, fin), demande).texte).toBe(wanted);
      }
    }),
  );
  fc.assert(
    fc.property(letters, letters, letters, (before, middle, after) => {
      // Signs that join what is around them would make another text.
      const edge = /[\u0301\u00A0\u202F «»\u00AD]/u;
      fc.pre(middle !== '' && plier(middle, ask('a')).texte !== '');
      fc.pre(!edge.test(middle.charAt(0)) && !edge.test(middle.at(-1) ?? '') && !edge.test(after.charAt(0)));
      fc.pre(!edge.test(before.at(-1) ?? ''));
      expect(find(ask(middle), before + middle + after).length).toBeGreaterThan(0);
    }),
  );
});

test('X5: a capital stays where the sentence had one', () => {
  expect(accorder(ask('logiciel'), 'Logiciel', 'outil')).toBe('Outil');
  expect(accorder(ask('logiciel'), 'logiciel', 'outil')).toBe('outil');
  expect(accorder(ask('logiciel'), 'LOGICIEL', 'outil')).toBe('OUTIL');
  expect(accorder(ask('Durand'), 'Durand', 'la cliente')).toBe('la cliente');
  expect(accorder(ask('logiciel', { casse: true }), 'logiciel', 'Outil')).toBe('Outil');
  expect(accorder(ask('à'), 'À', 'vers')).toBe('Vers');
});
