// One question at a time, on the whole window, over the desk. What is typed is in the text at once: leaving keeps it.
import './explicitation.css';
import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { call } from '#renderer/bridge/bridge.ts';
import { flushDrafts } from '#renderer/state/drafts.ts';
import { type Subject, useExplicitation } from '#renderer/state/explicitation-store.ts';
import { retry, showError, useLivret } from '#renderer/state/livret-store.ts';
import { goTo } from '#renderer/state/navigation-store.ts';
import { shortBlocCode } from '#renderer/ui/bloc-code.ts';
import { Button } from '#renderer/ui/button.tsx';
import { SaveSentence } from '#renderer/ui/save-sentence.tsx';
import { rangCompetence } from '#shared/domain/dossier/titre-competence.ts';
import { situationKey } from '#shared/domain/texte/texte-key.ts';
import { Interview } from './interview.tsx';
import { useSitting } from './sitting.ts';

export function ExplicitationDialog({ onClose }: { readonly onClose: () => void }) {
  const subject = useExplicitation((s) => s.subject);
  return subject === null ? null : <OpenDialog subject={subject} onClose={onClose} />;
}

function OpenDialog({ subject, onClose }: { readonly subject: Subject; readonly onClose: () => void }) {
  const t = useTranslations('explicitation');
  const state = useSitting(subject);
  const saving = useLivret((s) => s.saving);
  const [held, setHeld] = useState(false);
  const sitting = state.etat === 'pret' ? state.sitting : null;
  const situation = useLivret((s) => s.vue?.situations.find((x) => x.id === sitting?.situationId));

  const leave = async (): Promise<void> => {
    if (!(await flushDrafts())) {
      setHeld(true);
      return;
    }
    const { competenceId } = sitting ?? subject;
    // The text behind was told of the last answer: it has read it when this reading comes back.
    if (sitting !== null) await call('textes.lire', { cle: situationKey(sitting.situationId) });
    onClose();
    goTo({ step: 'redaction', competenceId, situationId: situation?.id });
  };
  const close = (): void => void leave().catch(showError);
  const competenceId = sitting?.competenceId ?? subject.competenceId;

  return (
    <ModalOverlay className="veil expl-veil" isOpen onOpenChange={(open) => !open && close()}>
      <Modal className="expl-modal">
        <Dialog className="dialog expl">
          <header className="expl-head">
            <div className="expl-where">
              <Heading slot="title" level={1} className="expl-title">
                {t('titre')}
              </Heading>
              <p className="small">
                {situation === undefined || situation.titre === '' ? t('situationNeuve') : situation.titre}
                <span className="faint">
                  {' '}
                  {t('ou', {
                    bloc: shortBlocCode(blocOf(competenceId)),
                    competence: rangCompetence(competenceId),
                  })}
                </span>
              </p>
            </div>
            <div className="expl-saved">
              <SaveSentence saving={saving} onRetry={() => void retry()} />
              <Button small kind="quiet" onPress={close}>
                {t('quitter')} <kbd>{t('echap')}</kbd>
              </Button>
            </div>
          </header>
          {held && saving.etat === 'echec' && (
            <p className="expl-held" role="alert">
              {t('retenu')}
            </p>
          )}
          {state.etat === 'illisible' && (
            <p className="expl-held" role="alert">
              {t('illisible', { raison: state.raison })}
            </p>
          )}
          {sitting !== null && <Interview sitting={sitting} titre={situation?.titre ?? ''} onClose={close} />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

const blocOf = (competenceId: string): string => competenceId.split('-')[0] ?? '';
