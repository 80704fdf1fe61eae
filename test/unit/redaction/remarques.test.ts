import { describe, expect, it } from 'vitest';
import { remarquesDuBloc, remarquesHorsCompetence } from '#renderer/features/redaction/remarques.ts';
import type { Remarque } from '#renderer/state/relecture-store.ts';

const remarque = (competence: string | null, citation = 'nous'): Remarque => ({
  regle: 'nous-on',
  gravite: 'faute',
  competence,
  bloc: 'B1',
  citation,
  message: '',
  cle: 'situation:s1',
  blockId: 'a',
  debut: 0,
  fin: citation.length,
});
const bloc = ['C1', 'C2', 'C3', 'C4'];

describe('T18: the remarks of the compétence on the screen', () => {
  it('leads to the next compétence that has some, going round the bloc', () => {
    const all = ['C1', 'C3', 'C3'].map((c) => remarque(c));
    expect(remarquesDuBloc(all, bloc, 'C1')).toMatchObject({ elsewhere: 2, next: 'C3' });
    expect(remarquesDuBloc(all, bloc, 'C2')).toMatchObject({ elsewhere: 3, next: 'C3' });
    expect(remarquesDuBloc(all, bloc, 'C4')).toMatchObject({ elsewhere: 3, next: 'C1' });
  });

  it('counts what the link can reach, and nothing else', () => {
    const all = [remarque('C2'), remarque(null), remarque('elsewhere')];
    expect(remarquesDuBloc(all, bloc, 'C2')).toMatchObject({ elsewhere: 0, next: null });
  });

  it('T22: those of the common texts and of the chapters of this bloc are apart', () => {
    const de = (cle: string | null, autre: string | null = null): Remarque => ({
      ...remarque(null),
      bloc: autre,
      cle,
    });
    const all = [
      de('candidat:parcours'),
      de('chapitre:B1:fin', 'B1'),
      de('chapitre:B2:fin', 'B2'),
      de('situation:perdue'),
      de(null),
      remarque('C1'),
    ];
    expect(remarquesHorsCompetence(all, 'B1').map(({ remarque: { cle } }) => cle)).toEqual([
      'candidat:parcours',
      'chapitre:B1:fin',
    ]);
  });

  it('keeps apart two that say the same, and keeps their keys when another goes', () => {
    const keys = (all: Remarque[]) => remarquesDuBloc(all, bloc, 'C1').here.map(({ key }) => key);
    const three = keys([remarque('C1', 'on'), remarque('C1'), remarque('C1')]);
    expect(new Set(three).size).toBe(3);
    expect(keys([remarque('C1'), remarque('C1')])).toEqual(three.slice(1));
  });
});
