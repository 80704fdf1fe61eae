// Ctrl+Maj+H: the text as it was, the differences in the text, what can be put back; and the writing journal.
import './versions.css';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { showError, useLivret } from '#renderer/state/livret-store.ts';
import { useVersionsAsked, type VersionsTab } from '#renderer/state/versions-asked.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Tabs } from '#renderer/ui/tabs.tsx';
import { JournalTab } from './journal-tab.tsx';
import { beginVersions } from './versions-store.ts';
import { VersionsTab as OfTexte } from './versions-tab.tsx';

export function VersionsDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('versions');
  const vue = useLivret((s) => s.vue);
  const { texte, tab } = useVersionsAsked();
  const cle = texte?.cle;
  useEffect(() => {
    if (cle !== undefined) beginVersions(cle).catch(showError);
  }, [cle]);
  if (vue === null) return null;
  return (
    <Dialog isOpen wide className="ver" onClose={onClose} title={t('titre')}>
      <Tabs<VersionsTab>
        name={t('onglets')}
        className="ver-tabs"
        selected={tab}
        onSelect={(to) => useVersionsAsked.setState({ tab: to })}
        tabs={[
          {
            id: 'versions',
            label: t('onglet'),
            content: texte === null ? <p>{t('sansTexte')}</p> : <OfTexte vue={vue} {...texte} />,
          },
          { id: 'journal', label: t('ongletJournal'), content: <JournalTab vue={vue} /> },
        ]}
      />
    </Dialog>
  );
}
