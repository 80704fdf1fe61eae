// The name of a place where words were found.
import { useTranslations } from 'use-intl';
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
