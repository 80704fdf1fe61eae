// What the fiche says against itself, and what it asks beside the blocs: shown, never repaired (rule V11).
import { useTranslations } from 'use-intl';
import { Doubt } from '#renderer/ui/marks.tsx';
import { OfficialText } from '#renderer/ui/official-text.tsx';
import { Row } from '#renderer/ui/screen-layout.tsx';
import type { Anomalie, Fiche } from '#shared/domain/fiche/fiche.ts';
import { certifiers } from './certifiers.ts';

/** As many as the eye takes in; the others are one click away. */
const FIRST = 4;

export function DoubtsRow({ fiche }: { readonly fiche: Fiche }) {
  const t = useTranslations('projet.doutes');
  const { anomalies } = fiche;
  // A condition that an anomaly cites is said once.
  const conditions = fiche.regle.autresConditions.filter(
    (condition) => !anomalies.some((a) => a.citation.includes(condition)),
  );
  const count = anomalies.length + Math.min(1, conditions.length);
  if (count === 0) return null;
  const rest = anomalies.slice(FIRST);
  return (
    <Row title={t('titre', { certificateur: certifiers(fiche).join(', ') })} note={t('note', { n: count })}>
      <ul className="projet-doubts">
        {conditions.length > 0 && (
          <li>
            <Doubt />
            <div>
              <p>{t('conditions', { n: conditions.length })}</p>
              <OfficialText className="small" texte={conditions.map((c) => `« ${c} »`).join('\n')} />
            </div>
          </li>
        )}
        <Anomalies list={anomalies.slice(0, FIRST)} />
      </ul>
      {rest.length > 0 && (
        <details className="projet-more">
          <summary>{t('autres', { n: rest.length })}</summary>
          <ul className="projet-doubts">
            <Anomalies list={rest} />
          </ul>
        </details>
      )}
    </Row>
  );
}

const Anomalies = ({ list }: { readonly list: readonly Anomalie[] }) =>
  list.map((anomalie) => (
    <li key={`${anomalie.regle} ${anomalie.citation} ${anomalie.message}`}>
      <Doubt />
      <div>
        <p lang="fr">{anomalie.message}</p>
        {anomalie.citation !== '' && <OfficialText className="small" texte={`« ${anomalie.citation} »`} />}
      </div>
    </li>
  ));
