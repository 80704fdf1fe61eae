// The title of a situation, written where it is read.
import { useTranslations } from 'use-intl';
import { change } from '#renderer/state/livret-store.ts';
import { TextArea } from '#renderer/ui/field.tsx';
import type { Situation } from '#shared/domain/livret/entities.ts';
import { editSituation } from './changes.ts';

export function SituationTitle({
  situation,
  autoFocus,
}: {
  readonly situation: Situation;
  readonly autoFocus: boolean;
}) {
  const t = useTranslations('redaction.situation');
  return (
    <TextArea
      rows={1}
      className="red-title"
      label={t('titre')}
      hideLabel
      placeholder={t('titreModele')}
      maxLength={300}
      autoFocus={autoFocus}
      value={situation.titre}
      // A title is one line: Enter would only make a space.
      onSave={(typed) =>
        change(editSituation(situation.id, { titre: typed.replace(/\s*\n\s*/gu, ' ') }), t('libelles.titre'))
      }
    />
  );
}
