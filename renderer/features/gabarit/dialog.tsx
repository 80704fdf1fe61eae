// « Trame du certificateur »: brought in, its places answered, filled; over the screen « Dossier », for its bloc.
import './gabarit.css';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { call, choisir } from '#renderer/bridge/bridge.ts';
import { flushDrafts } from '#renderer/state/drafts.ts';
import { clearExport, startTemplate, useExport } from '#renderer/state/export-store.ts';
import { adopt, change, showError, useLivret } from '#renderer/state/livret-store.ts';
import { useNavigation } from '#renderer/state/navigation-store.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { ErrorBar } from '#renderer/ui/error-bar.tsx';
import { blocsVises } from '#shared/domain/couverture/couverture.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import { Filling, isFilling } from './filling.tsx';
import { Places } from './places.tsx';
import { useGabarit } from './use-gabarit.ts';

export function GabaritDialog({ onClose }: { readonly onClose: () => void }) {
  const vue = useLivret((s) => s.vue);
  const place = useNavigation((s) => s.place);
  if (vue === null) return null;
  const blocs = blocsVises(vue);
  const bloc =
    blocs.find((b) => b.code === place.bloc || place.competenceId?.startsWith(`${b.code}-`)) ?? blocs[0];
  return bloc === undefined ? null : <OfBloc vue={vue} bloc={bloc.code} onClose={onClose} />;
}

function OfBloc({
  vue,
  bloc,
  onClose,
}: {
  readonly vue: LivretView;
  readonly bloc: string;
  readonly onClose: () => void;
}) {
  const t = useTranslations('gabarit');
  const tUi = useTranslations('ui');
  const lectureSeule = useLivret((s) => s.lectureSeule);
  const run = useExport((s) => s.run);
  const lecture = useGabarit(vue, bloc);
  const [dit, setDit] = useState<{ readonly faute: boolean; readonly phrase: string } | null>(null);
  const gabarit = vue.gabarits.find((g) => g.bloc === bloc);
  const rang = vue.fiche.blocs.findIndex((b) => b.code === bloc);
  const faute = (error: unknown): void =>
    setDit({ faute: true, phrase: error instanceof Error ? error.message : String(error) });

  const importer = async (): Promise<void> => {
    const choice = await choisir('trame');
    if (choice === null) return;
    const { livret, perdues } = await call('gabarit.importer', {
      bloc,
      autorisation: choice.autorisation,
      libelle: t('annuler.import'),
    });
    adopt(livret);
    setDit(
      perdues.length === 0
        ? null
        : {
            faute: false,
            phrase: t('perdues', {
              n: perdues.length,
              mots: perdues.map((m) => `«\u00a0${m}\u00a0»`).join(', '),
            }),
          },
    );
  };
  const partager = async (): Promise<void> => {
    const choice = await choisir('trame-partagee', `${(gabarit?.nom ?? 'trame').replace(/\.\w+$/, '')}.json`);
    if (choice === null) return;
    await call('gabarit.partager', { bloc, autorisation: choice.autorisation });
    setDit({ faute: false, phrase: t('partage') });
  };
  const exporter = async (): Promise<void> => {
    await flushDrafts();
    const choice = await choisir('fichier-docx', `${bloc}-trame.docx`);
    if (choice !== null) await startTemplate(bloc, choice);
  };
  const retirer = async (): Promise<void> => {
    await change([{ op: 'retirer-gabarit', bloc }], t('annuler.retrait'));
    setDit(null);
  };
  const act = (work: Promise<void>): void => void work.catch(faute);
  const close = (): void => {
    if (!isFilling(run)) clearExport();
    onClose();
  };

  if (run !== null) return <Filling run={run} onClose={close} onBack={clearExport} />;
  return (
    <Dialog
      isOpen
      wide
      className="gab"
      onClose={close}
      title={t('titre')}
      actions={
        gabarit === undefined ? (
          <Button onPress={close}>{tUi('fermer')}</Button>
        ) : (
          <>
            <Button isDisabled={lectureSeule} onPress={() => act(retirer())}>
              {t('retirer')}
            </Button>
            <Button isDisabled={lectureSeule} onPress={() => act(importer())}>
              {t('autre')}
            </Button>
            <Button onPress={() => act(partager())}>{t('partager')}</Button>
            <Button
              kind="primary"
              isDisabled={lecture.etat !== 'lue'}
              onPress={() => void exporter().catch(showError)}
            >
              {t('exporter')}
            </Button>
          </>
        )
      }
    >
      <p className="small">
        {t('bloc', { rang: rang + 1, intitule: vue.fiche.blocs[rang]?.intitule ?? '' })}
        {gabarit !== undefined && <span className="faint"> {gabarit.nom}</span>}
      </p>
      {dit !== null &&
        (dit.faute ? (
          <ErrorBar message={dit.phrase} onClose={() => setDit(null)} />
        ) : (
          <p role="status">{dit.phrase}</p>
        ))}
      {gabarit === undefined ? (
        <>
          <EmptyState
            action={
              <Button kind="primary" isDisabled={lectureSeule} onPress={() => act(importer())}>
                {t('importer')}
              </Button>
            }
          >
            {t('pourquoi')}
          </EmptyState>
          <p className="small faint">{t('importerAide')}</p>
        </>
      ) : lecture.etat === 'illisible' ? (
        <ErrorBar message={lecture.raison} />
      ) : lecture.etat === 'en-cours' ? (
        <p role="status">{t('lecture')}</p>
      ) : (
        <Places gabarit={gabarit} lu={lecture.gabarit} />
      )}
    </Dialog>
  );
}
