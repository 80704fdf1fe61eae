// Where one goes to see a place of the livret.
import type { Place } from '#renderer/state/navigation-store.ts';
import { trameDuBloc } from '#shared/domain/dossier/trame.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import type { Lieu } from '#shared/domain/recherche/lieux.ts';

/** The screen that shows the place. */
export function screenOf(vue: LivretView, { genre, bloc, id }: Lieu, champ: string): Place {
  const chapter = (code: string | undefined, kind: string): Place => ({
    step: 'dossier',
    bloc: code,
    chapitreId: trameDuBloc(vue.dossiers, code ?? '').chapitres.find((c) => c.genre === kind)?.id,
  });
  const some = bloc ?? undefined;
  switch (genre) {
    case 'candidat':
      return { step: 'mon-projet' };
    case 'parcours':
      return chapter(vue.projet.blocsVises[0], 'parcours');
    case 'motivation':
      return chapter(vue.projet.blocsVises[0], 'introduction');
    case 'structure':
    case 'experience':
      return { step: 'experiences', experienceId: id ?? undefined };
    case 'preuve':
      return { step: 'preuves', preuveId: id ?? undefined };
    case 'situation':
      return {
        step: 'redaction',
        competenceId: vue.situations.find((s) => s.id === id)?.competenceId,
        situationId: id ?? undefined,
        details: champ === 'role',
      };
    case 'reponse':
      return chapter(some, 'livrables');
    case 'chapitre':
      return { step: 'dossier', bloc: some, chapitreId: id ?? undefined };
    case 'partie':
      return { step: 'soutenance', bloc: some, partieId: id ?? undefined };
    case 'question':
      return { step: 'soutenance', bloc: some };
  }
}
