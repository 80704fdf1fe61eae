// The sample livrets: invented people, said so, to be read and tried without risk.
import { Button as AriaButton } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { FicheSummary } from '#shared/contract/fiches/calls.ts';
import { openSample } from './open-livret.ts';

/** The certifications whose sample ships with the application; the first is the full one. */
export const SAMPLES: readonly string[] = ['RNCP38822', 'RNCP36912', 'RNCP37985', 'RNCP38503', 'RNCP38606'];

export function Samples({ fiches }: { readonly fiches: readonly FicheSummary[] }) {
  const t = useTranslations('accueil.exemples');
  const known = SAMPLES.flatMap((code) => fiches.find((f) => f.code === code) ?? []);
  if (known.length === 0) return null;
  return (
    <section aria-label={t('titre')} className="samples">
      <h2>{t('titre')}</h2>
      <p className="home-detail">{t('note')}</p>
      <ul className="home-list">
        {known.map((fiche, rank) => (
          <li key={fiche.code} className="home-line home-sample">
            <AriaButton className="home-name" onPress={() => void openSample(fiche.code)}>
              <span lang="fr">{fiche.intitule}</span>
            </AriaButton>
            <span className="home-figure">{t(rank === 0 ? 'complet' : 'court', { code: fiche.code })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
