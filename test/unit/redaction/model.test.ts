import { describe, expect, it } from 'vitest';
import { addSituation, giveSituation, moveSituation } from '#renderer/features/redaction/changes.ts';
import { blocLines, chosenCompetence, elementsOf, situationsOf } from '#renderer/features/redaction/model.ts';
import { applyOperation } from '#test/support/renderer/apply.ts';
import { fiche, livret } from '#test/support/renderer/fixture.ts';

const vue = livret(fiche());
const C1 = 'RNCP90001BC01-C01';
const C2 = 'RNCP90001BC01-C02';

describe('the desk', () => {
  it('E11: the blocs aimed at and their compétences, in the order of the fiche, none cut', () => {
    const blocs = blocLines({
      ...vue,
      projet: { ...vue.projet, blocsVises: ['RNCP90001BC03', 'RNCP90001BC01'] },
    });
    expect(blocs.map((b) => b.rang)).toEqual([1, 3]);
    expect(blocs[0]?.competences.map((c) => c.rang)).toEqual([1, 2, 3, 4, 5, 6]);
    for (const bloc of blocs) for (const c of bloc.competences) expect(c.titre).not.toContain('…');
  });

  it('E11: opens on the compétence asked for, else on the first whose words are missing', () => {
    const blocs = blocLines(vue);
    expect(chosenCompetence(blocs, { competenceId: C2 })?.id).toBe(C2);
    const first = blocs.flatMap((b) => b.competences).find((c) => !c.etat.atteint);
    expect(chosenCompetence(blocs, {})?.id).toBe(first?.id);
    expect(chosenCompetence(blocs, { bloc: 'RNCP90001BC04' })?.etat.bloc).toBe('RNCP90001BC04');
  });

  it('E12: a situation is added last, moves one place at a time, goes to another compétence with its text', () => {
    const two = addSituation(vue, 'new', C1).reduce(applyOperation, vue);
    expect(situationsOf(two, C1).map((s) => s.id)).toEqual(['s1', 'new']);
    const swapped = (moveSituation('new', -1)(two) ?? []).reduce(applyOperation, two);
    expect(situationsOf(swapped, C1).map((s) => s.id)).toEqual(['new', 's1']);
    expect(moveSituation('new', -1)(swapped)).toBeNull();
    const given = (giveSituation('s1', C2)(swapped) ?? []).reduce(applyOperation, swapped);
    expect(situationsOf(given, C1).map((s) => s.id)).toEqual(['new']);
    expect(situationsOf(given, C2).map((s) => s.id)).toEqual(['s2', 's1']);
    expect(given.textes).toEqual(vue.textes);
  });

  it('E12: an element is answered when one of the situations answers it', () => {
    expect(elementsOf(vue, situationsOf(vue, C1))).toEqual(['contexte', 'role']);
    expect(elementsOf(vue, [])).toEqual([]);
  });
});
