// One experience, described: what it was, where, when, and what the jury will want to know of it.
import { useTranslations } from 'use-intl';
import { change } from '#renderer/state/livret-store.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { DateField } from '#renderer/ui/date-field.tsx';
import { TextArea, TextField } from '#renderer/ui/field.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { type Experience, NATURES, type Structure } from '#shared/domain/livret/entities.ts';
import { editExperience, moveExperience } from './changes.ts';

const NONE = 'aucune';
const LONG = ['contexte', 'place', 'equipe', 'moyens', 'resultats'] as const;

export function ExperienceForm({
  experience,
  structures,
  rank,
  count,
  isNew,
  onRemove,
}: {
  readonly experience: Experience;
  readonly structures: readonly Structure[];
  readonly rank: number;
  readonly count: number;
  readonly isNew: boolean;
  readonly onRemove: () => void;
}) {
  const t = useTranslations('experiences');
  const { id } = experience;
  const edit = (changes: Partial<Experience>, champ: string): Promise<boolean> =>
    change(editExperience(id, changes), t('libelles.champ', { champ: champ.toLowerCase() }));
  const move = (by: 1 | -1): void => void change(moveExperience(id, by), t('libelles.ordre'));
  return (
    <div className="exp-form">
      <TextField
        className="exp-wide"
        label={t('champs.intitule')}
        placeholder={t('champs.intituleModele')}
        maxLength={300}
        autoFocus={isNew}
        value={experience.intitule}
        onSave={(intitule) => edit({ intitule }, t('champs.intitule'))}
      />
      <Select
        label={t('champs.nature')}
        value={experience.nature}
        options={NATURES.map((nature) => ({ id: nature, label: t(`natures.${nature}`) }))}
        onChange={(nature) => void edit({ nature }, t('champs.nature'))}
      />
      <Select
        label={t('champs.structure')}
        value={experience.structureId ?? NONE}
        options={[
          { id: NONE, label: t('champs.aucuneStructure') },
          ...structures.map((s) => ({ id: s.id, label: s.nom === '' ? t('structureSansNom') : s.nom })),
        ]}
        onChange={(value) => void edit({ structureId: value === NONE ? null : value }, t('champs.structure'))}
      />
      <DateField
        label={t('champs.debut')}
        value={experience.debut}
        onSave={(debut) => edit({ debut }, t('champs.debut'))}
      />
      <div>
        {!experience.enCours && (
          <DateField
            label={t('champs.fin')}
            value={experience.fin}
            onSave={(fin) => edit({ fin }, t('champs.fin'))}
          />
        )}
        <Checkbox
          isSelected={experience.enCours}
          onChange={(enCours) =>
            void edit(enCours ? { enCours, fin: null } : { enCours }, t('champs.enCours'))
          }
        >
          {t('champs.enCours')}
        </Checkbox>
      </div>
      {LONG.map((champ) => (
        <TextArea
          key={champ}
          className="exp-wide"
          label={t(`champs.${champ}`)}
          description={t(`champs.${champ}Aide`)}
          maxLength={50_000}
          value={experience[champ]}
          onSave={(value) => edit({ [champ]: value }, t(`champs.${champ}`))}
        />
      ))}
      <div className="exp-actions exp-wide">
        <Button small isDisabled={rank === 0} onPress={() => move(-1)}>
          {t('actions.monter')}
        </Button>
        <Button small isDisabled={rank === count - 1} onPress={() => move(1)}>
          {t('actions.descendre')}
        </Button>
        <Button small onPress={onRemove}>
          {t('actions.retirer')}
        </Button>
      </div>
    </div>
  );
}
