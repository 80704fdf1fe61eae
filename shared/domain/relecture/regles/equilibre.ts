// T12 and T13: a dossier whose parts do not weigh the same, a compétence far from its target.
import { controlesAvantExport } from '../../dossier/controles.ts';
import type { Bloc } from '../../fiche/fiche.ts';
import type { LivretView } from '../../livret/livret.ts';
import type { Objectifs } from '../../progression/objectifs.ts';
import type { Remarque } from '../remarque.ts';

/** Begun compétences of a bloc without which there is no balance to speak of. */
const COMPARABLES = 3;
/** Beside the mean of the others: too little, too much. */
const MAIGRE = 1 / 4;
const ENORME = 4;
/** Beside the target of the compétence. */
const COURT = 1 / 5;
const LONG = 2;

/** Words told for each compétence; where its first text begins. */
export interface Recits {
  readonly mots: number;
  readonly place: Pick<Remarque, 'cle' | 'blockId' | 'debut' | 'fin' | 'citation'>;
}

const nombre = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, '\u202F');

export const desequilibreDesBlocs = (vue: LivretView): Remarque[] =>
  vue.projet.blocsVises.flatMap((code) => {
    const inegal = controlesAvantExport(vue, code).find((controle) => controle.genre === 'desequilibre');
    const bloc = vue.fiche.blocs.find((b) => b.code === code);
    if (inegal === undefined || bloc === undefined) return [];
    return [
      {
        regle: 'desequilibre' as const,
        gravite: 'conseil' as const,
        competence: null,
        bloc: code,
        citation: bloc.intitule,
        message: `Ce bloc compte ${nombre(Math.round(inegal.mots))} mots par compétence, les autres ${nombre(Math.round(inegal.moyenne))}. Chaque bloc est validé pour lui-même : un bloc maigre est un bloc risqué.`,
        cle: null,
        blockId: null,
        debut: 0,
        fin: 0,
      },
    ];
  });

export const desequilibreDesCompetences = (
  bloc: Bloc,
  recits: ReadonlyMap<string, Recits>,
  objectifs: Objectifs,
): Remarque[] => {
  const commencees = bloc.competences.flatMap(({ id }) => {
    const recit = recits.get(id);
    return recit && recit.mots > 0 ? [{ id, vise: objectifs.competence(id), ...recit }] : [];
  });
  if (commencees.length < COMPARABLES) return [];
  // What the candidate aims at is the weight of each: one meant to be short is not thin beside the others.
  const total = commencees.reduce((somme, { mots, vise }) => somme + mots / vise, 0);
  return commencees.flatMap(({ id, mots, vise, place }) => {
    const moyenne = ((total - mots / vise) / (commencees.length - 1)) * vise;
    if (mots >= moyenne * MAIGRE && mots <= moyenne * ENORME) return [];
    return [
      {
        regle: 'desequilibre' as const,
        gravite: 'conseil' as const,
        competence: id,
        bloc: bloc.code,
        message: `${nombre(mots)} mots pour cette compétence, ${nombre(Math.round(moyenne))} si elle suivait les autres du bloc. Le jury lit ${mots < moyenne ? 'une compétence effleurée comme une compétence absente' : 'le reste comme négligé à côté d’elle'}.`,
        ...place,
      },
    ];
  });
};

export const longueurs = (
  bloc: Bloc,
  recits: ReadonlyMap<string, Recits>,
  objectifs: Objectifs,
): Remarque[] =>
  bloc.competences.flatMap(({ id }) => {
    const recit = recits.get(id);
    if (recit === undefined || recit.mots === 0) return [];
    const { mots, place } = recit;
    const objectif = objectifs.competence(id);
    if (mots >= objectif * COURT && mots <= objectif * LONG) return [];
    return [
      {
        regle: 'longueur' as const,
        gravite: 'conseil' as const,
        competence: id,
        bloc: bloc.code,
        message: `${nombre(mots)} mots pour ${nombre(objectif)} visés. ${mots < objectif ? 'Si peu ne suffit pas à un jury pour suivre ce que vous avez fait' : 'Un jury lit tout le dossier en peu de temps : l’essentiel s’y perd'}.`,
        ...place,
      },
    ];
  });
