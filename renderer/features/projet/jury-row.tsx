// The jury, in the words of the fiche (rule V8).
import { useTranslations } from 'use-intl';
import { OfficialText } from '#renderer/ui/official-text.tsx';
import { Row } from '#renderer/ui/screen-layout.tsx';
import type { Fiche } from '#shared/domain/fiche/fiche.ts';
import { SOURCES } from '#shared/domain/fiche/sources.ts';
import { SourceLink } from './source-link.tsx';

export function JuryRow({ fiche }: { readonly fiche: Fiche }) {
  const t = useTranslations('projet.jury');
  const vae = fiche.voies.find((v) => /exp[ée]rience/i.test(v.voie));
  return (
    <Row title={t('titre')}>
      {vae !== undefined && !vae.oui && <p className="doubt">{t('sansVae')}</p>}
      {fiche.juryVae === null ? <p>{t('inconnu')}</p> : <OfficialText texte={fiche.juryVae} />}
      <p className="source">
        {t('loi', { texte: SOURCES.V8.texte })} <SourceLink chemins={['juryVae']} name={t('titre')} />
      </p>
    </Row>
  );
}
