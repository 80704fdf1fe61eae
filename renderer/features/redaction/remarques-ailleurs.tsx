// What the relecture says of texts that no compétence holds: the common ones, and the chapters of this bloc.
import { useTranslations } from 'use-intl';
import { goToHit } from '#renderer/editor/go-to-hit.ts';
import type { Remarque } from '#renderer/state/relecture-store.ts';
import { LinkButton } from '#renderer/ui/button.tsx';
import { lieuDuTexte } from '#shared/domain/recherche/lieux.ts';
import type { TexteKey } from '#shared/domain/texte/texte-key.ts';
import { remarquesHorsCompetence } from './remarques.ts';

/** Remarks shown: the texts themselves show them all. */
const SHOWN = 20;

const goToText = ({ cle, blockId, debut, fin }: Remarque): void => {
  const key = cle as TexteKey;
  goToHit(lieuDuTexte(key), {
    champ: 'texte',
    cle: key,
    blockId,
    debut,
    fin,
    avant: '',
    trouve: '',
    apres: '',
  });
};

export function RemarquesAilleurs({
  remarques,
  bloc,
}: {
  readonly remarques: readonly Remarque[];
  readonly bloc: string;
}) {
  const t = useTranslations('remarques');
  const tRelu = useTranslations('relecture');
  const all = remarquesHorsCompetence(remarques, bloc);
  if (all.length === 0) return null;
  return (
    <details className="red-ecartees red-ailleurs">
      <summary className="small">
        {t('hors')} <span className="num">{all.length}</span>
      </summary>
      <p className="small faint">{t('horsNote')}</p>
      <ul className="red-remarks">
        {all.slice(0, SHOWN).map(({ key, remarque }) => {
          const regle = tRelu(`regles.${remarque.regle}`);
          return (
            <li key={key} className={`red-remark red-remark-${remarque.gravite}`}>
              <p className="red-remark-head">
                <strong>{regle}</strong>
                <span className="small faint">{tRelu(`gravite.${remarque.gravite}`)}</span>
              </p>
              {remarque.citation !== '' && (
                <blockquote lang="fr" className="own">
                  {remarque.citation}
                </blockquote>
              )}
              <p className="small" lang="fr">
                {remarque.message}
              </p>
              <LinkButton aria-label={t('allerDe', { regle })} onPress={() => goToText(remarque)}>
                {t('aller')}
              </LinkButton>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
