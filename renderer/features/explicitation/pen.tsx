// Who holds the pen: the candidate, or somebody who writes while the candidate speaks, by name.
import { useTranslations } from 'use-intl';
import { holdPen, namePen, useExplicitation } from '#renderer/state/explicitation-store.ts';
import { useLivret } from '#renderer/state/livret-store.ts';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { PlainField } from '#renderer/ui/field.tsx';

export function Pen({
  onChange,
}: {
  /** The author of the words in the field changes with it: a name, or null for the candidate. */
  readonly onChange: (author: string | null) => void;
}) {
  const t = useTranslations('explicitation.plume');
  const { heldByOther, name } = useExplicitation();
  const accompagnateur = useLivret((s) => s.vue?.candidat.accompagnateur ?? '');
  const shown = name ?? accompagnateur;
  return (
    <div className="expl-pen">
      <Checkbox
        isSelected={heldByOther}
        onChange={(held) => {
          holdPen(held);
          onChange(held ? shown.trim() : null);
        }}
      >
        {t('autre')}
      </Checkbox>
      {heldByOther && (
        <>
          <PlainField
            label={t('nom')}
            value={shown}
            maxLength={100}
            onChange={(value) => {
              namePen(value);
              onChange(value.trim());
            }}
          />
          <p className="small">{t('explication')}</p>
        </>
      )}
    </div>
  );
}
