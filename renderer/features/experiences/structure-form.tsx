// One structure: an employer, an association, a school.
import { useTranslations } from 'use-intl';
import { change } from '#renderer/state/livret-store.ts';
import { Button } from '#renderer/ui/button.tsx';
import { TextArea, TextField } from '#renderer/ui/field.tsx';
import type { Structure } from '#shared/domain/livret/entities.ts';
import { editStructure } from './changes.ts';

const SHORT = ['secteur', 'lieu', 'effectif'] as const;

export function StructureForm({
  structure,
  isNew,
  onRemove,
}: {
  readonly structure: Structure;
  readonly isNew: boolean;
  readonly onRemove: () => void;
}) {
  const t = useTranslations('experiences');
  const edit = (changes: Partial<Structure>, champ: string): Promise<boolean> =>
    change(
      editStructure(structure.id, changes),
      t('libelles.champStructure', { champ: champ.toLowerCase() }),
    );
  return (
    <div className="exp-form">
      <TextField
        className="exp-wide"
        label={t('champs.nom')}
        description={t('champs.nomAide')}
        maxLength={300}
        autoFocus={isNew}
        value={structure.nom}
        onSave={(nom) => edit({ nom }, t('champs.nom'))}
      />
      {SHORT.map((champ) => (
        <TextField
          key={champ}
          label={t(`champs.${champ}`)}
          maxLength={300}
          value={structure[champ]}
          onSave={(value) => edit({ [champ]: value }, t(`champs.${champ}`))}
        />
      ))}
      <TextArea
        className="exp-wide"
        label={t('champs.description')}
        description={t('champs.descriptionAide')}
        maxLength={50_000}
        value={structure.description}
        onSave={(description) => edit({ description }, t('champs.description'))}
      />
      <div className="exp-actions exp-wide">
        <Button small onPress={onRemove}>
          {t('actions.retirerStructure')}
        </Button>
      </div>
    </div>
  );
}
