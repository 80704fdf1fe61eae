// Where a field of the fiche stands in the page it was read from: its lines, on demand.
import { createContext, type ReactNode, use, useState } from 'react';
import { useTranslations } from 'use-intl';
import { call } from '#renderer/bridge/bridge.ts';
import { showError } from '#renderer/state/livret-store.ts';
import { Button, LinkButton } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import type { FicheArchive } from '#shared/domain/fiche/fiche.ts';
import { type Excerpt, excerptsOf } from './excerpts.ts';

interface Shown {
  readonly name: string;
  readonly credit: string;
  readonly excerpts: readonly Excerpt[];
}

const SourceContext = createContext<(chemins: readonly string[], name: string) => void>(() => {});

export function SourceProvider({ code, children }: { readonly code: string; readonly children: ReactNode }) {
  const t = useTranslations('projet.source');
  const tUi = useTranslations('ui');
  const [shown, setShown] = useState<Shown | null>(null);
  const show = (chemins: readonly string[], name: string): void => {
    call('fiches.lire', { code })
      .then((archive: FicheArchive) =>
        setShown({ name, credit: archive.credit, excerpts: excerptsOf(archive, chemins) }),
      )
      .catch(showError);
  };
  const close = (): void => setShown(null);
  return (
    <SourceContext value={show}>
      {children}
      {shown !== null && (
        <Dialog
          isOpen
          isText
          wide
          onClose={close}
          title={t('titre', { nom: shown.name })}
          actions={<Button onPress={close}>{tUi('fermer')}</Button>}
        >
          {shown.excerpts.length === 0 && <p>{t('introuvable')}</p>}
          {shown.excerpts.map((excerpt) => (
            <figure key={excerpt.from} className="projet-excerpt">
              <figcaption className="source num">
                {t('lignes', {
                  n: excerpt.to - excerpt.from + 1,
                  de: String(excerpt.from),
                  a: String(excerpt.to),
                })}
              </figcaption>
              <ol lang="fr">
                {excerpt.lines.map((line) => (
                  <li key={line.number} className={line.cited ? 'projet-cited' : undefined}>
                    <span className="num" aria-hidden="true">
                      {line.number}
                    </span>
                    {line.text || '\u00a0'}
                  </li>
                ))}
              </ol>
            </figure>
          ))}
          <p className="source" lang="fr">
            {shown.credit}
          </p>
        </Dialog>
      )}
    </SourceContext>
  );
}

/** `name` says of what, for the title and for screen readers. */
export function SourceLink({
  chemins,
  name,
}: {
  readonly chemins: readonly string[];
  readonly name: string;
}) {
  const t = useTranslations('projet.source');
  const show = use(SourceContext);
  return (
    <LinkButton aria-label={t('voirDe', { nom: name })} onPress={() => show(chemins, name)}>
      {t('voir')}
    </LinkButton>
  );
}
