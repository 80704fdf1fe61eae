// What the fiche says against itself, and what it asks outside every bloc: shown, never repaired (rule V11).
import { useTranslations } from 'use-intl';
import { Doubt } from '#renderer/ui/marks.tsx';
import { OfficialText } from '#renderer/ui/official-text.tsx';
import { Row } from '#renderer/ui/screen-layout.tsx';
import type { Fiche } from '#shared/domain/fiche/fiche.ts';
import { certifiers } from './certifiers.ts';
import { SourceLink } from './source-link.tsx';

export function DoubtsRow({ fiche }: { readonly fiche: Fiche }) {
  const t = useTranslations('projet.doutes');
  const who = certifiers(fiche).join(', ');
  const { autresConditions } = fiche.regle;
  if (fiche.anomalies.length + fiche.transversales.length + autresConditions.length === 0) return null;
  return (
    <Row title={t('titre', { certificateur: who })} note={t('note')}>
      <ul className="projet-doubts">
        {autresConditions.length > 0 && (
          <li>
            <Doubt />
            <div>
              <p>{t('conditions', { n: autresConditions.length })}</p>
              <OfficialText texte={autresConditions.map((c) => `« ${c} »`).join('\n')} />
            </div>
          </li>
        )}
        {fiche.transversales.length > 0 && (
          <li>
            <Doubt />
            <details>
              <summary>{t('transversales', { n: fiche.transversales.length })}</summary>
              <ol className="projet-list">
                {fiche.transversales.map((texte) => (
                  <li key={texte}>
                    <OfficialText texte={`« ${texte} »`} />
                  </li>
                ))}
              </ol>
              <p className="source">
                <SourceLink
                  chemins={['transversales', 'prerequis.validation']}
                  name={t('transversalesNom')}
                />
              </p>
            </details>
          </li>
        )}
        {fiche.anomalies.map((anomalie) => (
          <li key={`${anomalie.regle} ${anomalie.citation} ${anomalie.message}`}>
            <Doubt />
            <div>
              <p lang="fr">{anomalie.message}</p>
              {anomalie.citation !== '' && (
                <OfficialText className="small" texte={`« ${anomalie.citation} »`} />
              )}
            </div>
          </li>
        ))}
      </ul>
    </Row>
  );
}
