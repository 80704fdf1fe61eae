// A certification that is not in the library: the text of its page, pasted. Nothing doubtful enters, and it says why.
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { call } from '#renderer/bridge/bridge.ts';
import { showError } from '#renderer/state/livret-store.ts';
import { Button } from '#renderer/ui/button.tsx';
import { PlainField } from '#renderer/ui/field.tsx';
import type { ImportReport } from '#shared/contract/fiches/calls.ts';

export function ImportFiche({ onImported }: { readonly onImported: () => void }) {
  const t = useTranslations('accueil.importer');
  const [texte, setTexte] = useState('');
  const [report, setReport] = useState<ImportReport | null>(null);
  const read = async (): Promise<void> => {
    const result = await call('fiches.importer', { texte, fichier: null });
    setReport(result);
    if (result.nouvelles.length + result.misesAJour.length > 0) {
      setTexte('');
      onImported();
    }
  };
  const entered = report === null ? [] : [...report.nouvelles, ...report.misesAJour, ...report.inchangees];
  return (
    <details className="home-import">
      <summary>{t('titre')}</summary>
      <PlainField label={t('champ')} description={t('aide')} rows={5} value={texte} onChange={setTexte} />
      <Button isDisabled={texte.trim() === ''} onPress={() => void read().catch(showError)}>
        {t('lire')}
      </Button>
      {report !== null && (
        <div role="status">
          {entered.length > 0 && <p>{t('lues', { codes: entered.join(', ') })}</p>}
          {entered.length === 0 && report.refusees.length === 0 && <p>{t('rien')}</p>}
          {report.refusees.map((refus) => (
            <p key={`${refus.code} ${refus.ligne} ${refus.raison}`} className="doubt">
              {t('refusee', {
                connu: refus.code === null ? 'non' : 'oui',
                code: refus.code ?? '',
                raison: refus.raison,
              })}
            </p>
          ))}
        </div>
      )}
    </details>
  );
}
