// Enter on a cell that has no situation yet: name it, and go and write it.
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { change } from '#renderer/state/livret-store.ts';
import { goTo } from '#renderer/state/navigation-store.ts';
import { newId } from '#renderer/state/new-id.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { PlainField } from '#renderer/ui/field.tsx';
import { OfficialCompetence } from '#renderer/ui/official-text.tsx';
import type { Experience } from '#shared/domain/livret/entities.ts';
import type { MatrixRow } from './model.ts';

export function CreateSituation({
  row,
  experience,
  onClose,
}: {
  readonly row: MatrixRow;
  readonly experience: Experience;
  readonly onClose: () => void;
}) {
  const t = useTranslations('cartographie.creer');
  const tUi = useTranslations('ui');
  const [titre, setTitre] = useState('');
  const create = async (): Promise<void> => {
    const id = newId();
    const done = await change(
      (vue) => [
        {
          op: 'mettre-situation',
          valeur: {
            id,
            ordre: vue.situations.filter((s) => s.competenceId === row.competenceId).length,
            competenceId: row.competenceId,
            experienceId: experience.id,
            titre: titre.trim(),
            debut: null,
            fin: null,
            role: '',
          },
        },
      ],
      t('libelle'),
    );
    if (done) goTo({ step: 'redaction', competenceId: row.competenceId, situationId: id });
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('titre')}
      actions={
        <>
          <Button onPress={onClose}>{tUi('renoncer')}</Button>
          <Button kind="primary" onPress={() => void create()}>
            {t('creer')}
          </Button>
        </>
      }
    >
      <OfficialCompetence texte={row.texte} />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void create();
        }}
      >
        <PlainField
          autoFocus
          label={t('nom')}
          description={t('aide', { experience: experience.intitule })}
          value={titre}
          maxLength={200}
          onChange={setTitre}
        />
      </form>
    </Dialog>
  );
}
