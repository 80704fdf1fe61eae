// What a jury would miss, before the export: each line leads to its place, none prevents anything.
import { useTranslations } from 'use-intl';
import { goTo, type Place } from '#renderer/state/navigation-store.ts';
import { useReadAgain, useRelue } from '#renderer/state/relecture-store.ts';
import { LinkButton } from '#renderer/ui/button.tsx';
import { Check, Doubt } from '#renderer/ui/marks.tsx';
import { numerosDesPreuves } from '#shared/domain/couverture/preuves.ts';
import {
  type Controle,
  controlesAvantExport,
  remarquesParCompetence,
} from '#shared/domain/dossier/controles.ts';
import { rangCompetence } from '#shared/domain/dossier/titre-competence.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';

export function Checks({
  vue,
  bloc,
  onLivrables,
}: {
  readonly vue: LivretView;
  readonly bloc: string;
  /** Shows the chapter that answers the deliverables. */
  readonly onLivrables: () => void;
}) {
  const t = useTranslations('dossier');
  const controles = controlesAvantExport(vue, bloc);
  useReadAgain();
  const remarques = useRelue(vue)?.remarques ?? null;
  const lu = vue.fiche.blocs.find((b) => b.code === bloc);
  const relues = lu === undefined ? [] : remarquesParCompetence(lu, remarques ?? []);
  return (
    <section className="dossier-checks" aria-labelledby="dossier-checks">
      <h2 id="dossier-checks">{t('controles')}</h2>
      {controles.length + relues.length === 0 ? (
        remarques !== null && (
          <p className="dossier-fine">
            <Check /> {t('toutBon')}
          </p>
        )
      ) : (
        <>
          <p className="small">{t('controlesNote')}</p>
          <ul>
            {controles.map((controle) => (
              <li key={JSON.stringify(controle)}>
                <Doubt />
                <LinkButton onPress={() => follow(vue, bloc, controle, onLivrables)}>
                  <Sentence vue={vue} controle={controle} />
                </LinkButton>
              </li>
            ))}
            {relues.map(({ competenceId, nombre }) => (
              <li key={competenceId}>
                <Doubt />
                <LinkButton onPress={() => goTo({ step: 'redaction', bloc, competenceId })}>
                  {t('relecture', { rang: rangCompetence(competenceId), nombre })}
                </LinkButton>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Sentence({ vue, controle }: { readonly vue: LivretView; readonly controle: Controle }) {
  const t = useTranslations('dossier');
  const numero = 'preuveId' in controle ? (numerosDesPreuves(vue.preuves).get(controle.preuveId) ?? 0) : 0;
  switch (controle.genre) {
    case 'competence-sans-texte':
      return t('controle.competence-sans-texte', { rang: rangCompetence(controle.competenceId) });
    case 'competence-non-couverte':
      return t(`controle.${controle.etat}`, { rang: rangCompetence(controle.competenceId) });
    case 'preuve-incomplete':
      return t('controle.preuve-incomplete', {
        numero,
        manque: controle.manque.map((m) => t(`manque.${m}`)).join(', '),
      });
    case 'livrable-sans-reponse':
      return t('controle.livrable-sans-reponse', { rang: controle.rang });
    case 'desequilibre':
      return t('controle.desequilibre', { mots: controle.mots, moyenne: controle.moyenne });
    case 'nom-absent':
    case 'preuve-absente':
      return t(`controle.${controle.genre}`);
    default:
      return t(`controle.${controle.genre}`, { numero });
  }
}

/** Where one goes to mend it. */
function follow(vue: LivretView, bloc: string, controle: Controle, onLivrables: () => void): void {
  if (controle.genre === 'livrable-sans-reponse') onLivrables();
  else goTo(placeOf(vue, bloc, controle));
}

function placeOf(vue: LivretView, bloc: string, controle: Controle): Place {
  switch (controle.genre) {
    case 'nom-absent':
      return { step: 'mon-projet' };
    case 'competence-sans-texte':
    case 'competence-non-couverte':
      return { step: 'redaction', competenceId: controle.competenceId };
    case 'preuve-absente': {
      const situation = vue.situations.find((s) => controle.cle === `situation:${s.id}`);
      return situation === undefined
        ? { step: 'dossier', bloc }
        : { step: 'redaction', competenceId: situation.competenceId, situationId: situation.id };
    }
    case 'preuve-non-citee':
    case 'preuve-confidentielle':
    case 'preuve-incomplete':
      return { step: 'preuves', preuveId: controle.preuveId };
    default:
      return { step: 'redaction', bloc };
  }
}
