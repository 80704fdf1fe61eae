// Texts that cite a preuve that is no longer in the livret.
import { useTranslations } from 'use-intl';
import { LinkButton } from '#renderer/ui/button.tsx';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import { goToPlace, usePlaceName } from './detail.tsx';
import { whereIs } from './model.ts';

export function Missing({
  vue,
  absent,
}: {
  readonly vue: LivretView;
  readonly absent: readonly { readonly cle: string; readonly preuveId: string }[];
}) {
  const t = useTranslations('preuves');
  const name = usePlaceName();
  if (absent.length === 0) return <p className="pre-none">{t('filtreVide.absentes')}</p>;
  return (
    <ul className="pre-absent">
      {absent.map(({ cle, preuveId }) => {
        const place = whereIs(vue, cle);
        return place === null ? null : (
          <li key={`${cle} ${preuveId}`}>
            <p>{t('absente', { ou: name(place) })}</p>
            <LinkButton onPress={() => goToPlace(place)}>{t('absenteAller')}</LinkButton>
          </li>
        );
      })}
    </ul>
  );
}
