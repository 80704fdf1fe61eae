// The words of a remark: said, put in or taken out; drawn, and named for who does not see the drawing.
import { useTranslations } from 'use-intl';
import type { RemarqueRecue } from '#shared/domain/relectures/entities.ts';
import { AUTOUR } from '#shared/domain/relectures/situer.ts';

/** Paragraph marks are shown as such: they are part of the change. */
const visible = (texte: string): string => texte.replace(/\n+$/u, '').replace(/\n/gu, ' ¶ ') || '¶';

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

/** The proposal between the words around it; what was cut is said by « … ». */
export function InContext({ remarque }: { readonly remarque: RemarqueRecue }) {
  const { avant = '', apres = '' } = remarque.place ?? {};
  return (
    <>
      {avant !== '' && <span className="faint">{avant.length < AUTOUR ? avant : `…${avant}`}</span>}
      <Proposal remarque={remarque} />
      {apres !== '' && <span className="faint">{apres.length < AUTOUR ? apres : `${apres}…`}</span>}
    </>
  );
}

/** Letters of a citation that are shown: a comment may be laid on pages. */
const MONTREES = 280;

export const quoted = (citation: string): string =>
  citation.length <= MONTREES ? citation : `${citation.slice(0, MONTREES).trimEnd()}…`;
