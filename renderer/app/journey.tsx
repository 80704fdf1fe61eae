// The journey: a contents page with leaders and figures. Folds to a rail of numbers.
import { PanelLeft } from 'lucide-react';
import { useMemo } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useFormatter, useTranslations } from 'use-intl';
import { runCommand } from '#renderer/state/commands.ts';
import { useLivret } from '#renderer/state/livret-store.ts';
import {
  foldJourney,
  goTo,
  JOURNEY,
  type JourneyStep,
  useNavigation,
} from '#renderer/state/navigation-store.ts';
import { LinkButton } from '#renderer/ui/button.tsx';
import { Check } from '#renderer/ui/marks.tsx';
import { prochaineEtape } from '#shared/domain/progression/prochaine-etape.ts';
import { progression } from '#shared/domain/progression/progression.ts';
import { placeOf, wordsOf } from './next-step.ts';

export function Journey() {
  const t = useTranslations('app');
  const vue = useLivret((s) => s.vue);
  const current = useNavigation((s) => s.place.step);
  const folded = useNavigation((s) => s.folded);
  const next = useMemo(() => (vue === null ? null : prochaineEtape(vue)), [vue]);
  if (vue === null || next === null) return null;
  return (
    <nav className="journey" aria-label={t('parcours.nom')}>
      <AriaButton
        className="fold"
        aria-label={folded ? t('parcours.deplier') : t('parcours.replier')}
        onPress={() => foldJourney(!folded)}
      >
        <PanelLeft size={16} aria-hidden="true" />
      </AriaButton>
      <AriaButton className="label" onPress={() => runCommand('accueil')}>
        <strong lang="fr">{vue.fiche.intitule}</strong>
        <span>{t('parcours.blocsVises', { code: vue.fiche.code, n: vue.projet.blocsVises.length })}</span>
        {vue.identite.exemple && <span className="label-sample">{t('parcours.exemple')}</span>}
        <span className="sr">{t('parcours.accueil')}</span>
      </AriaButton>
      <Contents current={current} />
      <section className="next" aria-label={t('parcours.ensuite')}>
        <h2>{t('parcours.ensuite')}</h2>
        <p>
          <LinkButton onPress={() => goTo(placeOf(next, vue.fiche))}>
            {wordsOf(next, vue.fiche, t)}
          </LinkButton>
        </p>
      </section>
      <p className="safe">
        <Check /> <span>{t('parcours.surCeDisque', { fichier: vue.nomFichier })}</span>
      </p>
    </nav>
  );
}

function Contents({ current }: { readonly current: JourneyStep }) {
  const t = useTranslations('app.parcours');
  const format = useFormatter();
  const vue = useLivret((s) => s.vue);
  const figures = useMemo(() => (vue === null ? null : progression(vue).etapes), [vue]);
  if (figures === null) return null;
  const figure = (step: JourneyStep): string => {
    if (step === 'relectures') {
      const { total, aTraiter } = vue?.relectures ?? { total: 0, aTraiter: 0 };
      return total === 0 ? '–' : `${format.number(total - aTraiter)} / ${format.number(total)}`;
    }
    const { fait, total, complet } = figures[step === 'mon-projet' ? 'projet' : step];
    if (total === null) return format.number(fait);
    if (total === 0) return '–';
    if (step === 'mon-projet' && complet) return t('complet');
    return `${format.number(fait)} / ${format.number(total)}`;
  };
  return (
    <ol className="toc">
      {JOURNEY.map((step, rank) => (
        <li key={step}>
          <AriaButton
            className="toc-entry"
            {...(step === current ? { 'aria-current': 'page' as const } : {})}
            onPress={() => goTo({ step })}
          >
            <span className="n">{rank + 1}</span>
            <span className="toc-name">{t(`etapes.${step}`)}</span>
            <span className="dots" />
            <span className="fig">{figure(step)}</span>
          </AriaButton>
        </li>
      ))}
    </ol>
  );
}
