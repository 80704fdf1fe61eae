// Asking the person who reads again, or changing what is asked: the words it is about, and the question.
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useEditors } from '#renderer/editor/editors-store.ts';
import { change } from '#renderer/state/livret-store.ts';
import { newId } from '#renderer/state/new-id.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { PlainField } from '#renderer/ui/field.tsx';
import { ask, showTab, useDesk } from './desk-store.ts';
import { editQuestion } from './questions.ts';

/** As many signs as a comment can hold without being a letter. */
const MAX = 2_000;

export function QuestionDialog() {
  const asking = useDesk((s) => s.asking);
  return asking === null ? null : <Asking key={asking.id ?? asking.blockId} {...asking} />;
}

function Asking(asking: NonNullable<ReturnType<typeof useDesk.getState>['asking']>) {
  const t = useTranslations('questions');
  const tUi = useTranslations('ui');
  const { id, cle, blockId, debut, citation } = asking;
  const [texte, setTexte] = useState(asking.texte);
  const close = (): void => {
    ask(null);
    // The dialog gives the focus back to where it was opened from: the caret comes after.
    if (id === null) setTimeout(() => useEditors.getState().byKey.get(cle)?.commands.focus(), 0);
  };
  const save = async (): Promise<void> => {
    const dit = texte.trim();
    if (dit === '') return;
    const done = await (id === null
      ? change(
          [
            {
              op: 'mettre-question-au-tuteur',
              valeur: {
                id: newId(),
                cle,
                blockId,
                debut,
                citation,
                texte: dit,
                poseeLe: new Date().toISOString(),
                etat: 'posee',
                reponses: [],
              },
            },
          ],
          t('libelles.poser'),
        )
      : change(editQuestion(id, { texte: dit }), t('libelles.modifier')));
    if (!done) return;
    showTab('tuteur');
    close();
  };
  return (
    <Dialog
      isOpen
      onClose={close}
      title={t(id === null ? 'poserTitre' : 'modifierTitre')}
      actions={
        <>
          <Button onPress={close}>{tUi('renoncer')}</Button>
          <Button kind="primary" isDisabled={texte.trim() === ''} onPress={() => void save()}>
            {t(id === null ? 'poserFaire' : 'modifierFaire')}
          </Button>
        </>
      }
    >
      {citation === '' ? (
        <p className="small">{t('surLeParagraphe')}</p>
      ) : (
        <blockquote lang="fr" className="own red-question-words">
          {citation}
        </blockquote>
      )}
      <PlainField
        label={t('question')}
        description={t('aide')}
        value={texte}
        onChange={setTexte}
        rows={4}
        maxLength={MAX}
        autoFocus
      />
    </Dialog>
  );
}
