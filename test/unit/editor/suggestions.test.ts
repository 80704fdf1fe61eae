// The tutor's suggestions in a real editor: drawn in place, followed while one types, decided in the text's own history.
// @vitest-environment jsdom
import { Editor } from '@tiptap/core';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { toEditor, toRichText } from '#renderer/editor/convert.ts';
import { createExtensions } from '#renderer/editor/schema/extensions.ts';
import { accept, decideOf, sentencesOf, takeSentence } from '#renderer/editor/suggestions/act.ts';
import { canStepInText, stepInText } from '#renderer/editor/suggestions/last-step.ts';
import { type Genre, Suggestions, showLots, suggestionsIn } from '#renderer/editor/suggestions/plugin.ts';
import { type Lot, lotsDe } from '#shared/domain/relectures/dans-le-texte.ts';
import { type Decision, RemarqueRecue } from '#shared/domain/relectures/entities.ts';
import { phraseAutour } from '#shared/domain/relectures/phrases.ts';
import { autour } from '#shared/domain/relectures/situer.ts';
import { texteBrut } from '#shared/domain/texte/parcourir.ts';
import { ids, paragraph, text, words } from './support.ts';

const UN = 'J’ai mesuré la houle chaque matin, puis j’ai prévenu le port.';
let rang = 0;
const remarque = (
  type: RemarqueRecue['type'],
  debut: number,
  fin: number,
  texte: string,
  dans = UN,
): RemarqueRecue =>
  RemarqueRecue.parse({
    ...{ id: `r${++rang}`, ordre: rang, type, auteur: 'Maud', date: null, texte },
    ...{ citation: type === 'commentaire' ? dans.slice(debut, fin) : '', competence: null },
    ...{ confiance: 'certaine', ancre: 'un', propositions: [], reponses: [], resolu: false },
    place: {
      ...{ cle: 'situation:s1', blockId: 'un', debut, fin, exacte: true },
      ...autour(dans, debut, fin),
      phrase: phraseAutour(dans, { debut, fin }),
    },
  });

/** The remarks as the livret has them: what is decided in the editor comes back to it. */
const open = (remarques: RemarqueRecue[], dit = UN) => {
  const etats = new Map(remarques.map((r) => [r.id, r.etat]));
  const decisions: Decision[][] = [];
  let situations: ReadonlyMap<string, Genre> = new Map();
  const editor = new Editor({
    element: document.createElement('div'),
    extensions: [
      ...createExtensions({ newId: ids(), preuves: null, words, typography: () => false }),
      Suggestions.configure({
        onDecide: (made) => {
          decisions.push([...made]);
          for (const { id, etat } of made) etats.set(id, etat);
        },
        onSituations: (next) => {
          situations = next;
        },
      }),
    ],
    content: toEditor(text(paragraph('un', dit), paragraph('deux', 'La nuit.')), ids()),
  });
  const lots = (): Lot[] => lotsDe(remarques.map((r) => ({ ...r, etat: etats.get(r.id) ?? r.etat })));
  const show = (): void =>
    showLots(
      editor,
      lots().map((lot) => ({ lot, by: 'Maud' })),
    );
  show();
  const html = () => editor.view.dom;
  const said = () => texteBrut(toRichText(editor.getJSON())).split('\n')[0];
  return { editor, lots, show, etats, decisions, html, said, situations: () => situations };
};
const MATIN = UN.indexOf('chaque');
const remplacer = () => [
  remarque('suppression', MATIN, MATIN + 12, 'chaque matin'),
  remarque('insertion', MATIN + 12, MATIN + 12, 'à six heures'),
];
beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

describe('TR21: drawn in the text, never part of it', () => {
  test('struck out, put in, signed; a comment marks its words; what is saved is the text', () => {
    const { editor, html, said } = open([...remplacer(), remarque('commentaire', 12, 20, 'Laquelle ?')]);
    expect(html().querySelector('del.ed-del')?.textContent).toBe('chaque matin');
    expect(html().querySelector('ins.ed-ins')?.textContent).toBe('à six heures');
    expect(html().querySelector('.ed-by')?.textContent).toBe('Maud');
    expect(html().querySelector('.ed-about')?.textContent).toBe('la houle');
    expect(said()).toBe(UN);
    editor.destroy();
  });

  test('they follow what is typed before, between and after; typed into, they are a conflict after a pause', () => {
    const { editor, html, situations } = open(remplacer());
    editor.commands.insertContentAt(1, 'Ici, ');
    expect(html().querySelector('del.ed-del')?.textContent).toBe('chaque matin');
    editor.commands.insertContentAt(1 + 5 + MATIN + 3, 'XX');
    vi.advanceTimersByTime(1_000);
    expect([...situations().values()]).toEqual(['conflit']);
    expect(html().querySelector('.ed-conflict-block')).not.toBeNull();
    editor.commands.undo();
    vi.advanceTimersByTime(1_000);
    expect([...situations().values()]).toEqual(['suggestion']);
    editor.destroy();
  });
});

describe('TR23: decided in the history of the text', () => {
  test('accepted, undone, done again: the words and the state go together', () => {
    const { editor, lots, show, said, etats, html } = open(remplacer());
    expect(accept(editor, lots()).length).toBe(1);
    const pris = UN.replace('chaque matin', 'à six heures');
    expect(said()).toBe(pris);
    expect([...etats.values()]).toEqual(['acceptee', 'acceptee']);
    show();
    expect(html().querySelector('.ed-del, .ed-ins')).toBeNull();
    editor.commands.insertContentAt(1, 'Ici, ');
    editor.commands.undo();
    expect(said()).toBe(pris);
    editor.commands.undo();
    expect(said()).toBe(UN);
    expect([...etats.values()]).toEqual(['a-traiter', 'a-traiter']);
    show();
    expect(html().querySelector('ins.ed-ins')?.textContent).toBe('à six heures');
    editor.commands.redo();
    expect(said()).toBe(pris);
    expect([...etats.values()]).toEqual(['acceptee', 'acceptee']);
    editor.destroy();
  });

  test('refused, the words stay; undone, it is proposed again where it was', () => {
    const { editor, lots, show, said, etats, html } = open(remplacer());
    decideOf(editor, lots(), 'refusee');
    show();
    expect([said(), ...etats.values()]).toEqual([UN, 'refusee', 'refusee']);
    expect(html().querySelector('.ed-del')).toBeNull();
    editor.commands.undo();
    show();
    expect(html().querySelector('.ed-del')?.textContent).toBe('chaque matin');
    expect([...etats.values()]).toEqual(['a-traiter', 'a-traiter']);
    editor.destroy();
  });

  test('asked for from outside the text: undone from there while it is the last thing done', () => {
    const { editor, lots, said } = open(remplacer());
    accept(editor, lots());
    expect(canStepInText('annuler')).toBe(true);
    expect(stepInText('annuler')).toBe(true);
    expect(said()).toBe(UN);
    expect(stepInText('retablir')).toBe(true);
    expect(said()).toContain('à six heures');
    editor.commands.insertContentAt(1, 'Ici, ');
    expect(canStepInText('annuler')).toBe(false);
    editor.destroy();
  });

  test('one whose words were typed over since is not taken, nor counted', () => {
    const { editor, lots, said, etats } = open(remplacer());
    editor.commands.insertContentAt(1 + MATIN + 3, 'XX');
    expect(accept(editor, lots())).toEqual([]);
    expect(said()).toContain('chaXXque');
    expect([...etats.values()]).toEqual(['a-traiter', 'a-traiter']);
    editor.destroy();
  });
});

test('TR21: a paragraph taken out whole leaves no empty one; undone, it is there again', () => {
  const { editor, lots, etats } = open([remarque('suppression', 0, UN.length, `${UN}\n`)]);
  accept(editor, lots());
  expect(toRichText(editor.getJSON()).content.map((b) => b.attrs.id)).toEqual(['deux']);
  editor.commands.undo();
  expect(toRichText(editor.getJSON()).content.map((b) => b.attrs.id)).toEqual(['un', 'deux']);
  expect([...etats.values()]).toEqual(['a-traiter']);
  editor.destroy();
});

test('TR22: a sentence written again: the tutor’s in its place or after it, one step of undo', () => {
  const today = 'Chaque jour j’ai mesuré la houle, puis j’ai prévenu le port.';
  for (const how of ['remplacer', 'ajouter'] as const) {
    const { editor, lots, said, etats, situations } = open(remplacer(), `${today} Puis midi.`);
    expect([...situations().values()]).toEqual(['conflit']);
    const [lot] = lots();
    if (lot === undefined) throw new Error('one');
    expect(sentencesOf(editor, lot).today).toEqual({ debut: 0, fin: today.length });
    takeSentence(editor, lot, how);
    const proposed = UN.replace('chaque matin', 'à six heures');
    expect(said()).toBe(how === 'remplacer' ? `${proposed} Puis midi.` : `${today} ${proposed} Puis midi.`);
    expect([...etats.values()]).toEqual(['acceptee', 'acceptee']);
    editor.commands.undo();
    expect([said(), ...etats.values()]).toEqual([`${today} Puis midi.`, 'a-traiter', 'a-traiter']);
    editor.destroy();
  }
});

test('TR21, TR23: in any order, one by one or all, accepted is the tutor’s text, and undoing all is today’s', () => {
  const piece = fc.record({
    garde: fc.stringMatching(/^[a-z]{2,9} [a-z]{2,9} $/),
    retire: fc.oneof(fc.constant(''), fc.stringMatching(/^[a-z]{1,6} $/)),
    par: fc.oneof(fc.constant(''), fc.stringMatching(/^[A-Z]{1,6} $/)),
  });
  fc.assert(
    fc.property(
      fc.array(piece, { minLength: 1, maxLength: 6 }),
      fc.infiniteStream(fc.nat()),
      fc.boolean(),
      (pieces, hasard, toutes) => {
        const avant = `${pieces.map((p) => p.garde + p.retire).join('')}fin.`;
        const apres = `${pieces.map((p) => p.garde + p.par).join('')}fin.`;
        let ici = 0;
        const remarques = pieces.flatMap(({ garde, retire, par }) => {
          const debut = ici + garde.length;
          ici = debut + retire.length;
          return [
            ...(retire === '' ? [] : [remarque('suppression', debut, ici, retire, avant)]),
            ...(par === '' ? [] : [remarque('insertion', ici, ici, par, avant)]),
          ];
        });
        const { editor, lots, show, said, etats } = open(remarques, avant);
        let steps = 0;
        while (lots().length > 0) {
          const some = lots();
          const [{ value }] = [hasard.next()];
          accept(editor, toutes ? some : [some[value % some.length] as Lot]);
          show();
          if (++steps > 20) throw new Error('one was not taken');
        }
        expect(said()).toBe(apres);
        for (let n = 0; n < steps; n++) editor.commands.undo();
        expect(said()).toBe(avant);
        expect([...etats.values()].every((etat) => etat === 'a-traiter')).toBe(true);
        show();
        expect(suggestionsIn(editor.state).situations.size).toBe(lots().length);
        editor.destroy();
      },
    ),
    { numRuns: 60 },
  );
});
