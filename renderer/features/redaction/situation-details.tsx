// What places a situation: experience, dates, role, and its depth in the cartographie.
import { useTranslations } from 'use-intl';
import { change, useLivret } from '#renderer/state/livret-store.ts';
import { DateField } from '#renderer/ui/date-field.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import { Select } from '#renderer/ui/select.tsx';
import type { Situation } from '#shared/domain/livret/entities.ts';
import { editSituation, setDepth } from './changes.ts';

const NONE = 'aucune';
const DEPTHS = ['p0', 'p1', 'p2', 'p3'] as const;

export function SituationDetails({ situation }: { readonly situation: Situation }) {
  const t = useTranslations('redaction.situation');
  const experiences = useLivret((s) => s.vue?.experiences) ?? [];
  const { id, experienceId, competenceId } = situation;
  const depth = useLivret(
    (s) =>
      s.vue?.couvertures.find((c) => c.competenceId === competenceId && c.experienceId === experienceId)
        ?.profondeur ?? 0,
  );
  const edit = (changes: Partial<Situation>, words: 'experience' | 'dates' | 'role') =>
    change(editSituation(id, changes), t(`libelles.${words}`));
  const ordered = [...experiences].sort((a, b) => a.ordre - b.ordre);
  return (
    <div className="red-details">
      <Select
        className="red-wide"
        label={t('experience')}
        value={experienceId ?? NONE}
        options={[
          { id: NONE, label: t('aucuneExperience') },
          ...ordered.map((e) => ({ id: e.id, label: e.intitule })),
        ]}
        onChange={(value) => void edit({ experienceId: value === NONE ? null : value }, 'experience')}
      />
      <DateField label={t('debut')} value={situation.debut} onSave={(debut) => edit({ debut }, 'dates')} />
      <DateField label={t('fin')} value={situation.fin} onSave={(fin) => edit({ fin }, 'dates')} />
      <TextField
        className="red-wide"
        label={t('role')}
        placeholder={t('roleModele')}
        maxLength={300}
        value={situation.role}
        onSave={(role) => edit({ role }, 'role')}
      />
      {experienceId !== null && (
        <Select
          label={t('profondeur')}
          value={DEPTHS[depth]}
          options={DEPTHS.map((p) => ({ id: p, label: t(`profondeurs.${p}`) }))}
          onChange={(value) =>
            void change(setDepth(competenceId, experienceId, DEPTHS.indexOf(value)), t('libelles.profondeur'))
          }
        />
      )}
    </div>
  );
}
