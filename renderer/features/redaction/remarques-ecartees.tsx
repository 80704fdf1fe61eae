// The remarks that were set aside, folded: each can be said again.
import { useTranslations } from 'use-intl';
import { change } from '#renderer/state/livret-store.ts';
import type { Remarque } from '#renderer/state/relecture-store.ts';
import { LinkButton } from '#renderer/ui/button.tsx';
import { ecartDe, nomDeLEcart } from '#shared/domain/relecture/ecart.ts';

export function RemarquesEcartees({ remarques }: { readonly remarques: readonly Remarque[] }) {
  const t = useTranslations('relecture');
  // The same sentence twice in a text is one écart.
  const each = [...new Map(remarques.map((r) => [nomDeLEcart(ecartDe(r)), r] as const))];
  if (each.length === 0) return null;
  return (
    <details className="red-ecartees">
      <summary className="small">{t('ecartees', { nombre: each.length })}</summary>
      <ul className="red-remarks">
        {each.map(([key, remarque]) => {
          const name = t(`regles.${remarque.regle}`);
          return (
            <li key={key} className="red-remark">
              <p className="red-remark-head">{name}</p>
              {remarque.citation !== '' && (
                <blockquote lang="fr" className="own">
                  {remarque.citation}
                </blockquote>
              )}
              <LinkButton
                aria-label={t('remettreRemarque', { regle: name })}
                onPress={() =>
                  void change(
                    [{ op: 'retirer-ecart', ...ecartDe(remarque) }],
                    t('libelles.remettre', { regle: name }),
                  )
                }
              >
                {t('remettre')}
              </LinkButton>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
