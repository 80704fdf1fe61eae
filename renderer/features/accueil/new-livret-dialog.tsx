// Commencer un livret: the fiche, then the blocs aimed at with the rule explained, then the place of the file.
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { call, choisir } from '#renderer/bridge/bridge.ts';
import { readyToLeave } from '#renderer/state/leave-livret.ts';
import { dismissError, open, showError, useLivret } from '#renderer/state/livret-store.ts';
import { goTo } from '#renderer/state/navigation-store.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { ErrorBar } from '#renderer/ui/error-bar.tsx';
import type { Fiche } from '#shared/domain/fiche/fiche.ts';
import { ChooseBlocs } from './choose-blocs.tsx';
import { ChooseFiche } from './choose-fiche.tsx';

export function NewLivretDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('accueil.nouveau');
  const tUi = useTranslations('ui');
  const erreur = useLivret((s) => s.erreur);
  const [fiche, setFiche] = useState<Fiche | null>(null);
  const [blocs, setBlocs] = useState<readonly string[]>([]);
  const choose = (code: string): void => {
    call('fiches.lire', { code })
      .then((archive) => {
        setFiche(archive.fiche);
        // The whole certification is the usual aim; a choice between blocs is left to the person.
        setBlocs(
          archive.fiche.blocs.map((b) => b.code).filter((b) => !archive.fiche.regle.choix.includes(b)),
        );
      })
      .catch(showError);
  };
  const create = async (): Promise<void> => {
    if (fiche === null) return;
    const place = await choisir('nouveau-livret', t('nomFichier', { code: fiche.code }));
    if (place === null) return;
    dismissError();
    if (!(await readyToLeave())) return;
    if (
      await open('livret.creer', { autorisation: place.autorisation, fiche: fiche.code, blocs: [...blocs] })
    )
      goTo({ step: 'mon-projet' });
  };
  return (
    <Dialog
      isOpen
      wide
      onClose={onClose}
      title={fiche === null ? t('titreFiche') : t('titreBlocs')}
      actions={
        <>
          {fiche !== null && <Button onPress={() => setFiche(null)}>{t('autreFiche')}</Button>}
          <Button onPress={onClose}>{tUi('renoncer')}</Button>
          {fiche !== null && (
            <Button
              kind="primary"
              isDisabled={blocs.length === 0}
              onPress={() => void create().catch(showError)}
            >
              {t('endroit')}
            </Button>
          )}
        </>
      }
    >
      {erreur !== null && <ErrorBar message={erreur.message} onClose={dismissError} />}
      {fiche === null ? (
        <ChooseFiche onChoose={choose} />
      ) : (
        <ChooseBlocs fiche={fiche} blocs={blocs} onChange={setBlocs} />
      )}
    </Dialog>
  );
}
