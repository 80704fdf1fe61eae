// What a jury expects of the plan: the balance of its three moments, and every compétence of the bloc shown.
import { useTranslations } from 'use-intl';
import { Check, Doubt } from '#renderer/ui/marks.tsx';
import { rangCompetence, titreCompetence } from '#shared/domain/dossier/titre-competence.ts';
import { minuterie } from '#shared/domain/soutenance/durees.ts';
import { controlerEquilibre } from '#shared/domain/soutenance/equilibre.ts';
import type { PlanDuBloc } from '#shared/domain/soutenance/plan.ts';

export function PlanChecks({ plan }: { readonly plan: PlanDuBloc }) {
  const t = useTranslations('soutenance');
  const moments = controlerEquilibre(plan.parties, plan.duree.minutes * 60);
  return (
    <section className="oral-checks" aria-label={t('equilibre')}>
      <ul>
        {moments.map((m) => {
          const words = {
            genre: t(`genre.${m.genre}`),
            duree: minuterie(m.secondes),
            part: m.part,
            min: minuterie(m.minSecondes),
            max: minuterie(m.maxSecondes),
          };
          const key = m.ok
            ? 'equilibreJuste'
            : m.secondes < m.minSecondes
              ? 'equilibreCourt'
              : 'equilibreLong';
          return (
            <li key={m.genre} className={m.ok ? 'oral-ok' : 'oral-doubt'}>
              {m.ok ? <Check /> : <Doubt />} <span>{t(key, words)}</span>
            </li>
          );
        })}
        {plan.nonCouvertes.length === 0 && (
          <li className="oral-ok">
            <Check /> <span>{t('toutesMontrees')}</span>
          </li>
        )}
      </ul>
      {plan.nonCouvertes.length > 0 && (
        <>
          <h2>{t('nonMontrees')}</h2>
          <ul lang="fr">
            {plan.nonCouvertes.map(({ id, texte }) => (
              <li key={id}>
                <span className="num">{rangCompetence(id)}</span>{' '}
                <span className="official">{titreCompetence(texte)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
