// « Ensuite » : the suggestion of the domain, worded, and the place where it is done.
import type { useTranslations } from 'use-intl';
import type { JourneyStep, Place } from '#renderer/state/navigation-store.ts';
import { shortBlocCode } from '#renderer/ui/bloc-code.ts';
import { rangCompetence } from '#shared/domain/dossier/titre-competence.ts';
import type { Fiche } from '#shared/domain/fiche/fiche.ts';
import { etapeDe, type ProchaineEtape } from '#shared/domain/progression/prochaine-etape.ts';

type T = ReturnType<typeof useTranslations<'app'>>;

const blocOf = (fiche: Fiche, competenceId: string): string | undefined =>
  fiche.blocs.find((b) => b.competences.some((c) => c.id === competenceId))?.code;

export function placeOf(next: ProchaineEtape, fiche: Fiche): Place {
  const step = etapeDe(next);
  const competenceId = 'competenceId' in next ? next.competenceId : undefined;
  return {
    step: (step === 'projet' ? 'mon-projet' : step) as JourneyStep,
    bloc: 'bloc' in next ? next.bloc : competenceId === undefined ? undefined : blocOf(fiche, competenceId),
    competenceId,
    situationId:
      'situationId' in next
        ? next.situationId
        : 'cle' in next && next.cle.startsWith('situation:')
          ? next.cle.slice('situation:'.length)
          : undefined,
    preuveId: 'preuveId' in next ? next.preuveId : undefined,
  };
}

export function wordsOf(next: ProchaineEtape, fiche: Fiche, t: T): string {
  const competence = (id: string): string =>
    t('ensuite.competence', {
      bloc: shortBlocCode(blocOf(fiche, id) ?? ''),
      rang: String(rangCompetence(id)),
    });
  switch (next.genre) {
    case 'choisir-blocs':
    case 'ajouter-experience':
    case 'reparer-citation':
    case 'completer-projet':
      return t(`ensuite.${next.genre}`);
    case 'continuer-texte':
      return t('ensuite.continuer-texte', {
        competence: competence(next.competenceId),
        mots: next.mots,
        objectif: next.objectif,
      });
    case 'preparer-soutenance':
    case 'exporter-dossier':
      return t(`ensuite.${next.genre}`, { bloc: shortBlocCode(next.bloc) });
    default:
      return t(`ensuite.${next.genre}`, { competence: competence(next.competenceId) });
  }
}
