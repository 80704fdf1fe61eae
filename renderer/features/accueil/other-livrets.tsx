// The other livrets, last changed first; a file that went away says so and can be taken off the list.

import { Button as AriaButton } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { useSettings } from '#renderer/state/settings-store.ts';
import { LinkButton } from '#renderer/ui/button.tsx';
import { readableDate } from '#renderer/ui/partial-date.ts';
import { Reglette } from '#renderer/ui/reglette.tsx';
import type { RecentLivret } from '#shared/contract/livret/calls.ts';
import { resume } from './open-livret.ts';
import { useWhen } from './use-when.ts';

interface Props {
  readonly livrets: readonly RecentLivret[];
  readonly onForget: (id: string) => void;
}

export function OtherLivrets({ livrets, onForget }: Props) {
  const t = useTranslations('accueil.autres');
  if (livrets.length === 0) return null;
  return (
    <section aria-label={t('titre')}>
      <h2>{t('titre')}</h2>
      <ul className="home-list">
        {livrets.map((livret) => (
          <Line key={livret.id} livret={livret} onForget={onForget} />
        ))}
      </ul>
    </section>
  );
}

function Line({ livret, onForget }: { readonly livret: RecentLivret; readonly onForget: Props['onForget'] }) {
  const t = useTranslations('accueil');
  const langue = useSettings((s) => s.reglages.langue);
  const when = useWhen();
  const depths = livret.profondeurs.flat();
  const doubtful = livret.recevabilite === null && livret.dateEcheance !== null;
  return (
    <li className="home-line">
      <div>
        <AriaButton className="home-name" isDisabled={!livret.present} onPress={() => void resume(livret)}>
          <span lang="fr">{livret.intitule}</span>
        </AriaButton>
        <p className="home-detail">
          {t('autres.detail', {
            candidat: livret.candidat === '' ? 'non' : 'oui',
            nom: livret.candidat,
            code: livret.ficheCode,
            n: livret.profondeurs.length,
            quand: when(livret.derniereModification),
          })}
        </p>
        {!livret.present ? (
          <p className="home-detail doubt">
            {t('autres.absent', { fichier: livret.nomFichier, dossier: livret.dossier })}{' '}
            <LinkButton onPress={() => onForget(livret.id)}>{t('autres.oublier')}</LinkButton>
          </p>
        ) : (
          doubtful && (
            <p className="home-detail doubt">
              {t('autres.aSaisir', { date: readableDate(livret.dateEcheance ?? '', langue) })}
            </p>
          )
        )}
      </div>
      <div className="home-figure num">
        {depths.length > 0 && (
          <>
            <Reglette profondeurs={livret.profondeurs} silent size="small" />
            {t('sur', { n: depths.filter((d) => d === 3).length, total: depths.length })}
          </>
        )}
      </div>
    </li>
  );
}
