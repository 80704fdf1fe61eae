// The words of a remark: said, put in or taken out; drawn, and named for who does not see the drawing.
import { useTranslations } from 'use-intl';
import type { RemarqueRecue } from '#shared/domain/relectures/entities.ts';

/** Paragraph marks are shown as such: they are part of the change. */
const visible = (texte: string): string => texte.replace(/\n/gu, ' ¶ ').trim() || '¶';

export function Proposal({ remarque: { type, texte } }: { readonly remarque: RemarqueRecue }) {
  const t = useTranslations('relectures');
  if (type === 'insertion')
    return (
      <ins className="rel-ins">
        <span className="sr">{t('lu.ajout')} </span>
        {visible(texte)}
      </ins>
    );
  if (type === 'suppression')
    return (
      <del className="rel-del">
        <span className="sr">{t('lu.retrait')} </span>
        {visible(texte)}
      </del>
    );
  return <>{visible(texte)}</>;
}
