// The versions of one text on the left; on the right, the one that is chosen, read as differences.
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { runCommand } from '#renderer/state/commands.ts';
import { showError, useLivret } from '#renderer/state/livret-store.ts';
import { LinkButton } from '#renderer/ui/button.tsx';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import type { TexteKey } from '#shared/domain/texte/texte-key.ts';
import { ChosenVersion } from './chosen-version.tsx';
import { KeepForm } from './keep-form.tsx';
import { VersionsList } from './versions-list.tsx';
import { readVersions, useVersions } from './versions-store.ts';

/** What was just done, and its step, for as long as it can be undone. */
export interface Done {
  readonly text: string;
  readonly libelle: string;
}

export function VersionsTab({
  vue,
  cle,
  nom,
}: {
  readonly vue: LivretView;
  readonly cle: TexteKey;
  readonly nom: string;
}) {
  const t = useTranslations('versions');
  const { listed, chosen } = useVersions();
  const [done, setDone] = useState<Done | null>(null);
  const lectureSeule = useLivret((s) => s.lectureSeule);
  const undoable = useLivret((s) => done !== null && s.annulation.annuler === done.libelle);
  const version = listed?.versions.find(({ id }) => id === chosen);
  const undo = (): void => {
    runCommand('annuler');
    const stop = useLivret.subscribe((now, before) => {
      if (now.vue?.revision === before.vue?.revision) return;
      stop();
      readVersions(cle).catch(showError);
    });
  };
  return (
    <div className="ver-desk">
      <div className="ver-left">
        <p className="ver-name">{nom}</p>
        {listed !== null && (
          <>
            <p className="small">{t('present', { mots: listed.present.mots })}</p>
            {!lectureSeule && <KeepForm cle={cle} onDone={setDone} />}
            <VersionsList listed={listed} />
          </>
        )}
      </div>
      <div className="ver-right">
        <div role="status" className="ver-status">
          {done !== null && (
            <p className="strong">
              {undoable ? done.text : t('faits.annule')}{' '}
              {undoable && <LinkButton onPress={undo}>{t('annuler')}</LinkButton>}
            </p>
          )}
        </div>
        {version !== undefined && (
          <ChosenVersion key={version.id} vue={vue} version={version} onDone={setDone} />
        )}
      </div>
    </div>
  );
}
