// T21: a cross-cutting demand of a bloc that none of its texts speaks of (G20), once a compétence that asks for it is told.
import { demandesDe } from '../../exigences/demandes.ts';
import type { TexteLu } from '../../exigences/suivre.ts';
import type { Theme } from '../../exigences/themes.ts';
import type { LivretView } from '../../livret/livret.ts';
import type { Remarque } from '../remarque.ts';
import type { Recits } from './equilibre.ts';

const QUOI: Readonly<Record<Theme, string>> = {
  handicap: 'de penser aux personnes en situation de handicap',
  donnees: 'de protéger les données personnelles',
  langue: 'de travailler dans une autre langue',
  environnement: 'de tenir compte de l’environnement',
};

/** `commence` is the number of words from which a compétence is told. */
export const exigencesOubliees = (
  vue: LivretView,
  textes: readonly TexteLu[],
  recits: ReadonlyMap<string, Recits>,
  commence: number,
): Remarque[] =>
  demandesDe(vue).flatMap(({ theme, demandes }) =>
    [...Map.groupBy(demandes, ({ bloc }) => bloc)].flatMap(([bloc, siennes]): Remarque[] => {
      const racontee = siennes.find(
        ({ competence }) => (recits.get(competence ?? '')?.mots ?? 0) >= commence,
      );
      const recit = recits.get(racontee?.competence ?? '');
      const dite = textes.some((t) => (t.bloc === bloc || t.bloc === null) && t.themes.has(theme));
      if (bloc === null || racontee === undefined || recit === undefined || dite) return [];
      return [
        {
          regle: 'exigence-oubliee',
          gravite: 'conseil',
          competence: racontee.competence,
          bloc,
          citation: racontee.citation,
          message: `La fiche demande ${QUOI[theme]}, et aucun texte de ce bloc n’en parle. Le jury coche la compétence entière\u00A0: dites ce que vous avez fait, ou pourquoi la question ne s’est pas posée.`,
          cle: recit.place.cle,
          blockId: null,
          debut: 0,
          fin: 0,
        },
      ];
    }),
  );
