// Where each compétence aimed at stands: its depth in the cartographie, and the words of its situations.
import { blocsVises, cartographie, type EtatCompetence, type Profondeur } from '../couverture/couverture.ts';
import type { LivretView } from '../livret/livret.ts';
import { objectifsDe } from './objectifs.ts';

/** What progression reads of a livret: a LivretView fits. */
export type SourceProgression = Pick<
  LivretView,
  | 'candidat'
  | 'projet'
  | 'fiche'
  | 'experiences'
  | 'preuves'
  | 'situations'
  | 'couvertures'
  | 'dossiers'
  | 'soutenances'
  | 'textes'
>;

export interface EtatRedaction {
  readonly competenceId: string;
  readonly bloc: string;
  readonly profondeur: Profondeur;
  readonly etat: EtatCompetence;
  /** Ids, in order. */
  readonly situations: readonly string[];
  /** Words of all its situations. */
  readonly mots: number;
  readonly objectif: number;
  readonly atteint: boolean;
  /** Preuves cited by its situations and present in the livret. */
  readonly preuves: number;
  /** Last change of one of its texts, ISO, or null. */
  readonly modifieLe: string | null;
}

/** One line for each compétence of the blocs aimed at, in the order of the fiche (SPEC C9, C10). */
export const etatsCompetences = (source: SourceProgression): EtatRedaction[] => {
  const textes = new Map(source.textes.map((texte) => [texte.cle as string, texte]));
  const connues = new Set(source.preuves.map((preuve) => preuve.id));
  const lignes = new Map(cartographie(source).blocs.flatMap((b) => b.lignes.map((l) => [l.competenceId, l])));
  const objectifs = objectifsDe(source);
  const situations = [...source.situations].sort((a, b) => a.ordre - b.ordre || (a.id < b.id ? -1 : 1));
  return blocsVises(source).flatMap((bloc) =>
    bloc.competences.map(({ id }): EtatRedaction => {
      const ids = situations.filter((s) => s.competenceId === id).map((s) => s.id);
      const siens = ids.flatMap((s) => textes.get(`situation:${s}`) ?? []);
      const mots = siens.reduce((somme, texte) => somme + texte.mots, 0);
      const objectif = objectifs.competence(id);
      const dates = siens.map((texte) => texte.modifieLe).sort();
      return {
        competenceId: id,
        bloc: bloc.code,
        profondeur: lignes.get(id)?.profondeur ?? 0,
        etat: lignes.get(id)?.etat ?? 'a-decrire',
        situations: ids,
        mots,
        objectif,
        atteint: mots >= objectif,
        preuves: new Set(siens.flatMap((t) => t.preuvesCitees.filter((p) => connues.has(p)))).size,
        modifieLe: dates.at(-1) ?? null,
      };
    }),
  );
};
