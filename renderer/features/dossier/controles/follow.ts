// From one thing to know to its place.
import { goToPassage } from '#renderer/editor/go-to-hit.ts';
import { goTo, type Place } from '#renderer/state/navigation-store.ts';
import type { Constat } from '#shared/domain/dossier/avant-export/constat.ts';
import { trameDuBloc } from '#shared/domain/dossier/trame.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import { TexteKey } from '#shared/domain/texte/texte-key.ts';

const some = <T>(value: T | null): T | undefined => value ?? undefined;

const screenFor = (vue: LivretView, c: Constat): Place => {
  const bloc = some(c.bloc);
  switch (c.genre) {
    case 'nom-absent':
      return { step: 'mon-projet' };
    case 'preuve-non-citee':
    case 'preuve-confidentielle':
    case 'preuve-incomplete':
      return { step: 'preuves', preuveId: some(c.preuveId) };
    case 'livrable-sans-reponse':
      return {
        step: 'dossier',
        bloc,
        chapitreId: trameDuBloc(vue.dossiers, c.bloc ?? '').chapitres.find((x) => x.genre === 'livrables')
          ?.id,
      };
    case 'trop-de-pages':
    case 'trop-lourd':
      return { step: 'dossier', bloc };
    case 'oral-trop-long':
    case 'partie-trop-longue':
      return { step: 'soutenance', bloc, partieId: some(c.partieId) };
    case 'remarque-a-traiter':
    case 'reponse-part':
      return { step: 'relectures', competenceId: some(c.competenceId) };
    case 'a-decrire':
    case 'a-analyser':
    case 'a-prouver':
      return { step: 'cartographie', competenceId: some(c.competenceId) };
    default:
      return { step: 'redaction', bloc, competenceId: some(c.competenceId) };
  }
};

export function follow(vue: LivretView, c: Constat): void {
  const cle = TexteKey.safeParse(c.place?.cle).data;
  if (c.place !== null && cle !== undefined) goToPassage(cle, c.place);
  else goTo(screenFor(vue, c));
}
