// Where I am, the state of saving in words, search and commands, export.
import { Search } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { runCommand } from '#renderer/state/commands.ts';
import { retry, useLivret } from '#renderer/state/livret-store.ts';
import { Button, LinkButton } from '#renderer/ui/button.tsx';
import { keyWords } from '#renderer/ui/key-words.ts';
import { SaveSentence } from '#renderer/ui/save-sentence.tsx';
import { useUndoNotice } from './undo.ts';

export function TopBar({
  titleRef,
  actionsRef,
}: {
  readonly titleRef: (element: HTMLElement | null) => void;
  readonly actionsRef: (element: HTMLElement | null) => void;
}) {
  const t = useTranslations('app');
  const saving = useLivret((s) => s.saving);
  const lectureSeule = useLivret((s) => s.lectureSeule);
  const notice = useUndoNotice();
  const done =
    notice !== null && saving.etat === 'enregistre'
      ? t(notice.sens === 'annule' ? 'commandes.annule' : 'commandes.retabli', { quoi: notice.quoi })
      : null;
  return (
    <header className="topbar">
      <div className="topbar-title" ref={titleRef} />
      <div className="topbar-actions" ref={actionsRef} />
      <div className="topbar-saving">
        {/* There before its words, so that they are said when they come. */}
        <span role="status">
          {notice !== null && done !== null && (
            <span className="saved">
              {done}{' '}
              <LinkButton onPress={() => runCommand(notice.sens === 'annule' ? 'retablir' : 'annuler')}>
                {t(notice.sens === 'annule' ? 'commandes.retablir' : 'commandes.annuler')}
              </LinkButton>
            </span>
          )}
        </span>
        {done === null && (
          <SaveSentence saving={saving} lectureSeule={lectureSeule} onRetry={() => void retry()} />
        )}
      </div>
      <AriaButton className="search" onPress={() => runCommand('palette')}>
        <Search size={14} aria-hidden="true" /> <span className="search-words">{t('barre.chercher')}</span>{' '}
        <kbd>{keyWords('Mod+K')}</kbd>
      </AriaButton>
      <Button onPress={() => runCommand('exporter')}>{t('barre.exporter')}</Button>
    </header>
  );
}
