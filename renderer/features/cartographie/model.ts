// The matrix as the screen shows it: rows by bloc, columns in the order of the experiences, depths as figures.
import { cartographie, type EtatCompetence } from '#shared/domain/couverture/couverture.ts';
import { rangCompetence, titreCompetence } from '#shared/domain/dossier/titre-competence.ts';
import type { Experience } from '#shared/domain/livret/entities.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';

export interface MatrixRow {
  readonly competenceId: string;
  readonly rang: number;
  /** The action of the sentence, as a title; the whole sentence is in the detail. */
  readonly titre: string;
  readonly texte: string;
  /** One figure 0–3 for each column: a plain string, so that an unchanged row is not drawn again. */
  readonly depths: string;
  readonly etat: EtatCompetence;
}

export interface MatrixBloc {
  readonly code: string;
  readonly intitule: string;
  readonly rows: readonly MatrixRow[];
  readonly profondeurs: readonly number[];
  readonly couvertes: number;
}

export interface Matrix {
  readonly blocs: readonly MatrixBloc[];
  readonly columns: readonly Experience[];
  /** Compétences shown by each experience, in the order of the columns. */
  readonly totals: readonly number[];
  readonly couvertes: number;
  readonly total: number;
}

/** Blocs aimed at only, in the order of the fiche. */
export function matrixOf(vue: LivretView): Matrix {
  const map = cartographie(vue);
  const byId = new Map(vue.experiences.map((e) => [e.id, e]));
  const columns = map.colonnes.flatMap((c) => byId.get(c.experienceId) ?? []);
  const blocs = map.blocs
    .filter((bloc) => bloc.vise)
    .map((bloc): MatrixBloc => {
      const source = vue.fiche.blocs.find((b) => b.code === bloc.bloc);
      return {
        code: bloc.bloc,
        intitule: source?.intitule ?? bloc.bloc,
        couvertes: bloc.couvertes,
        profondeurs: bloc.lignes.map((l) => l.profondeur),
        rows: bloc.lignes.map((ligne, rank) => {
          const texte = source?.competences[rank]?.texte ?? '';
          const cells = new Map(ligne.cellules.map((c) => [c.experienceId, c.profondeur]));
          return {
            competenceId: ligne.competenceId,
            rang: rangCompetence(ligne.competenceId),
            titre: titreCompetence(texte),
            texte,
            depths: columns.map((e) => cells.get(e.id) ?? 0).join(''),
            etat: ligne.etat,
          };
        }),
      };
    });
  return {
    blocs,
    columns,
    totals: map.colonnes.map((c) => c.montrees),
    couvertes: map.couvertes,
    total: map.total,
  };
}

/** Only the rows of `kept`; blocs left without a row go too. */
export const onlyRows = (matrix: Matrix, kept: ReadonlySet<string>): Matrix => ({
  ...matrix,
  blocs: matrix.blocs
    .map((bloc) => ({ ...bloc, rows: bloc.rows.filter((row) => kept.has(row.competenceId)) }))
    .filter((bloc) => bloc.rows.length > 0),
});

export const toComplete = (matrix: Matrix): string[] =>
  matrix.blocs.flatMap((b) => b.rows.filter((r) => r.etat !== 'couverte').map((r) => r.competenceId));
