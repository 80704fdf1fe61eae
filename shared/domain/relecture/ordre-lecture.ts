// In what order a jury meets the texts of a livret, and to whom each belongs.
import type { LivretView } from '../livret/livret.ts';
import {
  chapitreKey,
  MOTIVATION_KEY,
  PARCOURS_KEY,
  reponseKey,
  situationKey,
  type TexteKey,
} from '../texte/texte-key.ts';

export interface TexteSitue {
  readonly cle: TexteKey;
  /** null: in the dossier of every bloc. */
  readonly bloc: string | null;
  readonly competence: string | null;
  /** The dates of the situation are printed beside its title; null when this is no situation. */
  readonly periodeDite: boolean | null;
}

type Source = Pick<LivretView, 'fiche' | 'situations' | 'dossiers'>;

const FIN = 'conclusion';

/** Chapters of a bloc that have a text, but those left out: in the order of the dossier, those it does not name first. */
const chapitresDe = (dossiers: Source['dossiers'], bloc: string, cles: readonly TexteKey[]) => {
  const plan = dossiers.find((dossier) => dossier.bloc === bloc)?.chapitres ?? [];
  return cles
    .filter((cle) => cle.startsWith(`chapitre:${bloc}:`))
    .map((cle) => ({ cle, rang: plan.findIndex(({ id }) => chapitreKey(bloc, id) === cle) }))
    .filter(({ rang }) => plan[rang]?.inclus !== false)
    .sort((a, b) => a.rang - b.rang)
    .map(({ cle, rang }) => ({ cle, fin: (plan[rang]?.genre ?? cle.split(':')[2]) === FIN }));
};

/** The place of every text of a dossier, among the keys of the livret; chapters left out are not read. */
export const textesEnOrdre = (
  { fiche, situations, dossiers }: Source,
  cles: readonly TexteKey[],
): TexteSitue[] => {
  const commun = (cle: TexteKey): TexteSitue => ({ cle, bloc: null, competence: null, periodeDite: null });
  const parCompetence = Map.groupBy(situations, ({ competenceId }) => competenceId);
  return [
    commun(PARCOURS_KEY),
    commun(MOTIVATION_KEY),
    ...fiche.blocs.flatMap(({ code, competences, livrables }): TexteSitue[] => {
      const duBloc = (cle: TexteKey): TexteSitue => ({
        cle,
        bloc: code,
        competence: null,
        periodeDite: null,
      });
      const chapitres = chapitresDe(dossiers, code, cles);
      const textes = (fin: boolean) => chapitres.filter((c) => c.fin === fin).map(({ cle }) => duBloc(cle));
      return [
        ...textes(false),
        ...competences.flatMap(({ id }) =>
          [...(parCompetence.get(id) ?? [])]
            .sort((a, b) => a.ordre - b.ordre || (a.id < b.id ? -1 : 1))
            .map((s) => ({
              cle: situationKey(s.id),
              bloc: code,
              competence: id,
              periodeDite: s.debut !== null,
            })),
        ),
        ...livrables.map((_, index) => duBloc(reponseKey(code, index + 1))),
        ...textes(true),
      ];
    }),
  ];
};
