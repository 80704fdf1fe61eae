// What the screen shows, computed from the livret: the compétences by bloc with where they stand, in reading order.
import { blocsVises } from '#shared/domain/couverture/couverture.ts';
import { rangCompetence, titreCompetence } from '#shared/domain/dossier/titre-competence.ts';
import type { Situation } from '#shared/domain/livret/entities.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import { type EtatRedaction, etatsCompetences } from '#shared/domain/progression/etat-competences.ts';
import { objectifsDe } from '#shared/domain/progression/objectifs.ts';
import { ELEMENTS, type Element } from '#shared/domain/situation/element.ts';
import { situationKey } from '#shared/domain/texte/texte-key.ts';

export interface CompetenceLine {
  readonly id: string;
  /** From 1, in its bloc. */
  readonly rang: number;
  /** The official sentence, to the letter. */
  readonly texte: string;
  /** Its action, whole. */
  readonly titre: string;
  readonly etat: EtatRedaction;
}
export interface BlocLine {
  readonly code: string;
  /** From 1, in the fiche. */
  readonly rang: number;
  readonly intitule: string;
  readonly mots: number;
  readonly objectif: number;
  readonly competences: readonly CompetenceLine[];
}

/** No ellipsis on a compétence: its action is shown whole, however long. */
const WHOLE = 10_000;

export function blocLines(vue: LivretView): BlocLine[] {
  const etats = new Map(etatsCompetences(vue).map((etat) => [etat.competenceId, etat]));
  const objectifs = objectifsDe(vue);
  return blocsVises(vue).map((bloc) => ({
    code: bloc.code,
    mots: bloc.competences.reduce((total, { id }) => total + (etats.get(id)?.mots ?? 0), 0),
    objectif: objectifs.bloc(bloc.code),
    rang: vue.fiche.blocs.findIndex((b) => b.code === bloc.code) + 1,
    intitule: bloc.intitule,
    competences: bloc.competences.flatMap(({ id, texte }) => {
      const etat = etats.get(id);
      return etat === undefined
        ? []
        : [{ id, texte, rang: rangCompetence(id), titre: titreCompetence(texte, WHOLE), etat }];
    }),
  }));
}

/** The one asked for, else the first to be written, else the first. */
export function chosenCompetence(
  blocs: readonly BlocLine[],
  asked: { readonly competenceId?: string | undefined; readonly bloc?: string | undefined },
): CompetenceLine | undefined {
  const all = blocs.flatMap((bloc) => bloc.competences);
  const near = all.filter((c) => asked.bloc === undefined || c.etat.bloc === asked.bloc);
  return (
    all.find((c) => c.id === asked.competenceId) ?? near.find((c) => !c.etat.atteint) ?? near[0] ?? all[0]
  );
}

export const situationsOf = (vue: LivretView, competenceId: string): Situation[] =>
  vue.situations
    .filter((s) => s.competenceId === competenceId)
    .sort((a, b) => a.ordre - b.ordre || (a.id < b.id ? -1 : 1));

/** Elements that at least one of these situations answers, in order. */
export function elementsOf(vue: LivretView, situations: readonly Situation[]): Element[] {
  const keys = new Set<string>(situations.map((s) => situationKey(s.id)));
  const said = new Set(vue.textes.filter((t) => keys.has(t.cle)).flatMap((t) => t.elements));
  return ELEMENTS.filter((element) => said.has(element));
}
