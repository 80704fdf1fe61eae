// Which blocs of other certifications give blocs of this one, as the certificateur's table says (rule V3).
import { useTranslations } from 'use-intl';
import { shortBlocCode } from '#renderer/ui/bloc-code.ts';
import { Row } from '#renderer/ui/screen-layout.tsx';
import type { Correspondance, Fiche } from '#shared/domain/fiche/fiche.ts';
import { SourceLink } from './source-link.tsx';

export function CorrespondencesRow({ fiche }: { readonly fiche: Fiche }) {
  const t = useTranslations('projet.correspondances');
  const { correspondances, anterieures } = fiche;
  if (correspondances.length === 0 && anterieures.length === 0) return null;
  const asked = (c: Correspondance): string =>
    c.blocsRequis.length === 0
      ? t('entiere', { code: c.fiche })
      : c.blocsRequis.map(shortBlocCode).join(` ${t('et')} `);
  const given = (c: Correspondance): string =>
    c.blocs.length === 0 ? t('toutes') : c.blocs.map(shortBlocCode).join(` ${t('et')} `);
  return (
    <Row title={t('titre')} note={t('note')}>
      <p>{t('phrase', { n: correspondances.length })}</p>
      <details className="projet-more">
        <summary>{t('voir')}</summary>
        <table className="projet-table">
          <thead>
            <tr>
              <th scope="col">{t('donne')}</th>
              <th scope="col">{t('si')}</th>
              <th scope="col">{t('de')}</th>
            </tr>
          </thead>
          <tbody>
            {correspondances.map((c) => (
              <tr key={`${c.type} ${c.fiche} ${c.blocs.join()} ${c.blocsRequis.join()}`}>
                <td className="num">{given(c)}</td>
                <td className="num">{asked(c)}</td>
                <td>
                  <span lang="fr">{c.intituleFiche}</span> <span className="faint num">{c.fiche}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      {anterieures.length > 0 && (
        <p className="small">
          {t('anterieures')} {anterieures.map((a) => `${a.code} (${a.intitule})`).join(' ; ')}
        </p>
      )}
      <p className="source">
        <SourceLink chemins={['correspondances', 'correspondances.0', 'anterieures.0']} name={t('titre')} />
      </p>
    </Row>
  );
}
