// Moving a situation to another compétence.
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { shortBlocCode } from '#renderer/ui/bloc-code.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { OfficialCompetence } from '#renderer/ui/official-text.tsx';
import { Select } from '#renderer/ui/select.tsx';
import type { Situation } from '#shared/domain/livret/entities.ts';
import type { BlocLine, CompetenceLine } from './model.ts';

export function MoveDialog({
  situation,
  blocs,
  onClose,
  onChosen,
}: {
  readonly situation: Situation;
  readonly blocs: readonly BlocLine[];
  readonly onClose: () => void;
  readonly onChosen: (competence: CompetenceLine) => void;
}) {
  const t = useTranslations('redaction.situation');
  const tUi = useTranslations('ui');
  const others = blocs.flatMap((bloc) => bloc.competences).filter((c) => c.id !== situation.competenceId);
  const [id, setId] = useState<string | null>(others[0]?.id ?? null);
  const chosen = others.find((c) => c.id === id);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('deplacerTitre')}
      actions={
        <>
          <Button onPress={onClose}>{tUi('renoncer')}</Button>
          <Button
            kind="primary"
            isDisabled={chosen === undefined}
            onPress={() => chosen !== undefined && onChosen(chosen)}
          >
            {t('deplacerFaire')}
          </Button>
        </>
      }
    >
      <p className="own">{situation.titre === '' ? t('sansTitre') : situation.titre}</p>
      <Select
        label={t('deplacerVers')}
        value={id}
        options={others.map((c) => ({
          id: c.id,
          label: `${shortBlocCode(c.etat.bloc)}, ${c.rang}. ${c.titre}`,
        }))}
        onChange={setId}
      />
      {chosen !== undefined && <OfficialCompetence texte={chosen.texte} />}
    </Dialog>
  );
}
