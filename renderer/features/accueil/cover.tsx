// The cover of the notebook: the last livret and its label, or, the first time, what a livret is.
import { useTranslations } from 'use-intl';
import { runCommand } from '#renderer/state/commands.ts';
import { useSettings } from '#renderer/state/settings-store.ts';
import { Button } from '#renderer/ui/button.tsx';
import { readableDate } from '#renderer/ui/partial-date.ts';
import { Reglette } from '#renderer/ui/reglette.tsx';
import type { RecentLivret } from '#shared/contract/livret/calls.ts';
import { resume } from './open-livret.ts';
import { useWhen } from './use-when.ts';

export function Cover({ livret }: { readonly livret: RecentLivret }) {
  const t = useTranslations('accueil');
  const langue = useSettings((s) => s.reglages.langue);
  const when = useWhen();
  const depths = livret.profondeurs.flat();
  return (
    <section className="cover" aria-label={t('couverture.nom')}>
      <p className="cover-brand">{t('application')}</p>
      <div className="etiquette">
        <div>
          <h1 lang="fr">{livret.intitule}</h1>
          <p className="etiquette-of">
            {t('couverture.fiche', { code: livret.ficheCode, n: livret.profondeurs.length })}
          </p>
          <dl className="etiquette-lines">
            <div>
              <dt>{t('couverture.livretDe')}</dt>
              <dd>{livret.candidat || t('couverture.sansNom')}</dd>
            </div>
            <div>
              <dt>{t('couverture.recevable')}</dt>
              <dd>
                {livret.recevabilite === null
                  ? t('couverture.nonSaisie')
                  : readableDate(livret.recevabilite, langue)}
              </dd>
            </div>
            <div>
              <dt>{t('couverture.couvertes')}</dt>
              <dd>
                <Reglette profondeurs={livret.profondeurs} silent size="small" />
                {t('sur', { n: depths.filter((d) => d === 3).length, total: depths.length })}
              </dd>
            </div>
          </dl>
          {livret.dernierTexte !== null && livret.dernierTexte.extrait !== '' && (
            <p className="etiquette-last own small">
              {t('couverture.citation', { texte: livret.dernierTexte.extrait })}
            </p>
          )}
          <Button kind="primary" onPress={() => void resume(livret)}>
            {t(livret.dernierTexte === null ? 'couverture.reprendre' : 'couverture.reprendreTexte')}
          </Button>
        </div>
      </div>
      <div className="cover-foot">
        <p>
          <b>{t('couverture.enregistre', { quand: when(livret.derniereModification) })}</b>{' '}
          {t('couverture.fichier', { fichier: livret.nomFichier, dossier: livret.dossier })}
        </p>
        <p>{t('horsLigne')}</p>
      </div>
    </section>
  );
}

/** The first start teaches: one sentence on why it matters, one button. */
export function FirstCover() {
  const t = useTranslations('accueil');
  return (
    <section className="cover" aria-label={t('application')}>
      <p className="cover-brand">{t('application')}</p>
      <div className="etiquette">
        <div>
          <h1>{t('premier.titre')}</h1>
          <p className="own etiquette-teach">{t('premier.pourquoi')}</p>
          <ol className="etiquette-steps">
            {(['fiche', 'travail', 'dossier'] as const).map((step) => (
              <li key={step}>{t(`premier.${step}`)}</li>
            ))}
          </ol>
          <Button kind="primary" onPress={() => runCommand('nouveau')}>
            {t('verbes.nouveau')}
          </Button>
        </div>
      </div>
      <div className="cover-foot">
        <p>{t('premier.fichier')}</p>
        <p>{t('horsLigne')}</p>
      </div>
    </section>
  );
}
