// The name of a place where words were found, and where one goes to see it.
import { useTranslations } from 'use-intl';
import type { Place } from '#renderer/state/navigation-store.ts';
import { shortBlocCode } from '#renderer/ui/bloc-code.ts';
import { numerosDesPreuves } from '#shared/domain/couverture/preuves.ts';
import { rangCompetence } from '#shared/domain/dossier/titre-competence.ts';
import { titreChapitre, trameDuBloc } from '#shared/domain/dossier/trame.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import type { Lieu } from '#shared/domain/recherche/lieux.ts';

const byId = <T extends { readonly id: string }>(all: readonly T[], id: string | null): T | undefined =>
  all.find((one) => one.id === id);

const oralOf = (vue: LivretView, bloc: string | null) => vue.soutenances.find((s) => s.bloc === bloc);

export function usePlaceName(vue: LivretView): (lieu: Lieu) => string {
  const t = useTranslations('recherche.lieux');
  const named = (nom: string | undefined): string => nom || t('sansNom');
  return ({ genre, bloc, id }) => {
    const code = bloc === null ? '' : shortBlocCode(bloc);
    switch (genre) {
      case 'structure':
        return t('structure', { nom: named(byId(vue.structures, id)?.nom) });
      case 'experience':
        return t('experience', { nom: named(byId(vue.experiences, id)?.intitule) });
      case 'preuve':
        return t('preuve', {
          numero: String(numerosDesPreuves(vue.preuves).get(id ?? '') ?? ''),
          nom: named(byId(vue.preuves, id)?.legende),
        });
      case 'situation': {
        const situation = byId(vue.situations, id);
        const competence = situation?.competenceId ?? '';
        const of = vue.fiche.blocs.find((b) => b.competences.some((c) => c.id === competence));
        return t('situation', {
          code: shortBlocCode(of?.code ?? ''),
          rang: String(rangCompetence(competence)),
          nom: named(situation?.titre),
        });
      }
      case 'reponse':
        return t('reponse', { code, rang: id ?? '' });
      case 'chapitre': {
        const chapitre = byId(trameDuBloc(vue.dossiers, bloc ?? '').chapitres, id);
        return chapitre === undefined
          ? t('chapitreRetire', { code })
          : t('chapitre', { code, nom: titreChapitre(chapitre) });
      }
      case 'partie':
        return t('partie', { code, nom: named(byId(oralOf(vue, bloc)?.parties ?? [], id)?.titre) });
      case 'question':
        return t('question', { code });
      default:
        return t(genre);
    }
  };
}

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
        competenceId: byId(vue.situations, id)?.competenceId,
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
