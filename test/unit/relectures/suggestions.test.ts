// Where a suggestion stands today, and what taking it changes (SPEC TR19).
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changerTexte, lignesDuTexte, noeudsDesLignes } from '#shared/domain/recherche/lignes.ts';
import type { RemarqueRecue } from '#shared/domain/relectures/entities.ts';
import { autour, situer } from '#shared/domain/relectures/situer.ts';
import { enLigne, suggestionDuJour } from '#shared/domain/relectures/suggerer.ts';
import { texteBrut } from '#shared/domain/texte/parcourir.ts';
import { aText } from '#test/support/builders/rich-text.ts';

const TEXTE = 'J’ai mesuré la houle chaque matin, puis j’ai prévenu le port.';
const posee = (texte: string, debut: number, fin: number) => ({
  cle: 'situation:s1',
  blockId: 'b1',
  debut,
  fin,
  exacte: true,
  phrase: null,
  ...autour(texte, debut, fin),
});
const remarque = (
  type: RemarqueRecue['type'],
  texte: string,
  [debut, fin]: readonly [number, number],
  dans = TEXTE,
) => ({ type, texte, place: posee(dans, debut, fin) });
const appliquer = (r: ReturnType<typeof remarque>, texte: string): string | null => {
  const s = suggestionDuJour(r, texte);
  return s === null ? null : texte.slice(0, s.debut) + s.par + texte.slice(s.fin);
};

const MATIN = TEXTE.indexOf('chaque');
const AJOUT = remarque('insertion', 'du large ', [MATIN, MATIN]);
const RETRAIT = remarque('suppression', 'chaque matin', [MATIN, MATIN + 12]);

describe('TR19: in the text as it was', () => {
  test('an insertion goes between the words where it was made, a deletion takes its words', () => {
    expect(appliquer(AJOUT, TEXTE)).toBe(
      'J’ai mesuré la houle du large chaque matin, puis j’ai prévenu le port.',
    );
    expect(appliquer(RETRAIT, TEXTE)).toBe('J’ai mesuré la houle , puis j’ai prévenu le port.');
  });

  test('one after the other, in any order, a replacement is whole', () => {
    const fin = MATIN + 12;
    const mis = remarque('insertion', 'à six heures', [fin, fin]);
    const voulu = 'J’ai mesuré la houle à six heures, puis j’ai prévenu le port.';
    expect(appliquer(mis, appliquer(RETRAIT, TEXTE) ?? '')).toBe(voulu);
    expect(appliquer(RETRAIT, appliquer(mis, TEXTE) ?? '')).toBe(voulu);
  });
});

describe('TR19: in a text that went on', () => {
  test('words put before or after move it, and it is found', () => {
    expect(appliquer(AJOUT, `En 2019, au phare, ${TEXTE}`)).toContain('houle du large chaque matin');
    expect(appliquer(RETRAIT, `${TEXTE} Deux fois.`)).toContain('houle , puis');
  });

  test('one side of it was rewritten: the other side says where', () => {
    expect(appliquer(AJOUT, 'J’ai mesuré la houle tous les soirs.')).toBe(
      'J’ai mesuré la houle du large tous les soirs.',
    );
    expect(appliquer(RETRAIT, 'J’ai mesuré la houle tous les soirs.')).toBeNull();
    expect(appliquer(AJOUT, 'Seule, j’ai noté la houle chaque matin, puis j’ai prévenu le port.')).toBe(
      'Seule, j’ai noté la houle du large chaque matin, puis j’ai prévenu le port.',
    );
  });

  test.each([
    ['the passage is gone', 'Tout a changé ici.'],
    ['the sentence stands there twice', `Avant. ${TEXTE} ${TEXTE}`],
  ])('%s: it is never guessed', (_, texte) => {
    expect(appliquer(AJOUT, texte)).toBeNull();
    expect(appliquer(RETRAIT, texte)).toBeNull();
  });

  test('two short words in common are not the passage', () => {
    const court = remarque('suppression', 'le', [TEXTE.indexOf('le port'), TEXTE.indexOf('le port') + 2]);
    expect(appliquer(court, 'Et le reste du jour.')).toBeNull();
  });
});

test('TR19: several paragraphs, a move, a form and a whole block are done by hand', () => {
  expect(suggestionDuJour({ ...AJOUT, texte: 'Un.\nDeux.' }, TEXTE)).toBeNull();
  expect(suggestionDuJour({ ...AJOUT, type: 'deplacement' }, TEXTE)).toBeNull();
  expect(suggestionDuJour({ ...AJOUT, type: 'mise-en-forme' }, TEXTE)).toBeNull();
  expect(suggestionDuJour({ ...AJOUT, place: null }, TEXTE)).toBeNull();
  expect(suggestionDuJour({ ...RETRAIT, place: { ...RETRAIT.place, exacte: false } }, TEXTE)).toBeNull();
});

test('TR19: whatever is written around it, a suggestion touches its own words or nothing', () => {
  const mot = fc.constantFrom('la ', 'houle ', 'au ', 'port ', 'mesuré ', 'chaque ', 'matin ', 'le ');
  const phrase = fc.array(mot, { maxLength: 12 }).map((mots) => mots.join(''));
  fc.assert(
    fc.property(phrase, mot, phrase, phrase, phrase, (avant, retire, apres, tete, queue) => {
      const texte = avant + retire + apres;
      const r = remarque(
        'suppression',
        retire.trim(),
        [avant.length, avant.length + retire.trim().length],
        texte,
      );
      // Untouched: exactly there.
      expect(situer(r.place, retire.trim(), texte)?.debut).toBe(avant.length);
      const s = suggestionDuJour(r, tete + texte + queue);
      if (s === null) return;
      expect((tete + texte + queue).slice(s.debut, s.fin)).toBe(retire.trim());
    }),
  );
});

test('TR19: what is put in carries the marks of the letter before it', () => {
  const texte = aText('La houle monte.');
  const [bloc] = texte.content;
  if (bloc?.type !== 'paragraph') throw new Error('a paragraph');
  bloc.content = [
    { type: 'text', text: 'La ' },
    { type: 'text', text: 'houle', marks: [{ type: 'bold' }] },
    { type: 'text', text: ' monte.' },
  ];
  const ligne = lignesDuTexte(texte)[0];
  if (ligne === undefined) throw new Error('a line');
  const change = enLigne(
    { genre: 'inserer', debut: 8, fin: 8, par: ' du large' },
    ligne,
    noeudsDesLignes(texte)(ligne),
  );
  const { texte: apres } = changerTexte(texte, [change]);
  expect(texteBrut(apres)).toBe('La houle du large monte.');
  expect(apres.content[0]).toMatchObject({
    content: [{ text: 'La ' }, { text: 'houle du large', marks: [{ type: 'bold' }] }, { text: ' monte.' }],
  });
});
