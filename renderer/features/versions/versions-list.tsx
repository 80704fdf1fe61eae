// The versions of a text, newest first: when, under which name or why, and what came and went.
import { useRef, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { showError } from '#renderer/state/livret-store.ts';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import type { CallOutput } from '#shared/contract/contract.ts';
import { look, useVersions } from './versions-store.ts';

export function useVersionDate(): (le: string) => string {
  const format = useFormatter();
  return (le) =>
    format.dateTime(new Date(le), {
      weekday: 'short',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
    });
}

export function VersionsList({ listed }: { readonly listed: CallOutput<'versions.lister'> }) {
  const t = useTranslations('versions');
  const date = useVersionDate();
  const chosen = useVersions((s) => s.chosen);
  const [named, setNamed] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const shown = listed.versions.filter(({ nom }) => !named || nom !== '');
  const standing = shown.some(({ id }) => id === chosen) ? chosen : shown[0]?.id;
  if (listed.versions.length === 0) return <p>{t('aucune')}</p>;
  return (
    <>
      <Checkbox isSelected={named} onChange={setNamed}>
        {t('nommees')}
      </Checkbox>
      {shown.length === 0 && <p>{t('aucuneNommee')}</p>}
      <ul
        ref={list}
        className="ver-list"
        aria-label={t('liste')}
        onKeyDown={(event) => {
          const rows = [...(list.current?.querySelectorAll<HTMLElement>('button') ?? [])];
          const at = rows.indexOf(document.activeElement as HTMLElement);
          const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
          if (to === undefined || at < 0) return;
          event.preventDefault();
          rows[to]?.focus();
          rows[to]?.click();
        }}
      >
        {shown.map(({ id, le, nom, raison, mots, ajoutes, retires }) => (
          <li key={id}>
            <button
              type="button"
              className="ver-row"
              aria-current={id === chosen}
              tabIndex={id === standing ? 0 : -1}
              onClick={() => look(id).catch(showError)}
            >
              {nom !== '' && <span className="ver-row-name">{nom}</span>}
              <span>{date(le)}</span>
              <span className="small faint">
                {nom === '' && `${t(`raisons.${raison}`)}, `}
                {t('mots', { n: mots })}
                {' · '}
                {t('bilan', { plus: ajoutes, moins: retires })}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
