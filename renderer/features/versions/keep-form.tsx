// Keeps the text of today under a name.
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { showError } from '#renderer/state/livret-store.ts';
import { Button } from '#renderer/ui/button.tsx';
import { PlainField } from '#renderer/ui/field.tsx';
import type { TexteKey } from '#shared/domain/texte/texte-key.ts';
import { keepNamed } from './versions-store.ts';
import type { Done } from './versions-tab.tsx';

/** As the schema of versions says: longer is refused. */
export const NAME_MAX = 120;

export function KeepForm({ cle, onDone }: { readonly cle: TexteKey; readonly onDone: (done: Done) => void }) {
  const t = useTranslations('versions');
  const [nom, setNom] = useState('');
  const keep = async (): Promise<void> => {
    const wanted = nom.trim();
    if (wanted === '') return;
    const libelle = t('libelles.garder', { nom: wanted });
    if (!(await keepNamed(cle, wanted, libelle))) return;
    setNom('');
    onDone({ text: t('faits.gardee'), libelle });
  };
  return (
    <form
      className="ver-keep"
      onSubmit={(event) => {
        event.preventDefault();
        keep().catch(showError);
      }}
    >
      <PlainField
        label={t('nom')}
        description={t('nomAide')}
        maxLength={NAME_MAX}
        value={nom}
        onChange={setNom}
      />
      <Button type="submit" isDisabled={nom.trim() === ''}>
        {t('garder')}
      </Button>
    </form>
  );
}
