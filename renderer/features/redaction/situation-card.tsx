// One situation: its title, where and when it was, its text, and what can be done with it.
import { memo, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { TexteEditor } from '#renderer/editor/texte-editor.tsx';
import { openExplicitation } from '#renderer/state/explicitation-store.ts';
import { change, useLivret } from '#renderer/state/livret-store.ts';
import { useAsked } from '#renderer/state/use-asked.ts';
import { askVersions } from '#renderer/state/versions-asked.ts';
import { LinkButton } from '#renderer/ui/button.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import { usePeriodWords } from '#renderer/ui/period.ts';
import type { Situation } from '#shared/domain/livret/entities.ts';
import { situationKey } from '#shared/domain/texte/texte-key.ts';
import { moveSituation } from './changes.ts';
import { SituationDetails } from './situation-details.tsx';
import { SituationTitle } from './situation-title.tsx';

export interface SituationCardProps {
  readonly situation: Situation;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Just added: the title waits to be typed. */
  readonly isNew: boolean;
  /** Asked for by another screen: comes into view. */
  readonly isAsked: boolean;
  readonly onMove: (situation: Situation) => void;
  readonly onRemove: (situation: Situation) => void;
}

export const SituationCard = memo(function SituationCard(props: SituationCardProps) {
  const { situation, isFirst, isLast, isNew, isAsked, onMove, onRemove } = props;
  const t = useTranslations('redaction.situation');
  const tQuestions = useTranslations('explicitation');
  const lectureSeule = useLivret((s) => s.lectureSeule);
  const [detailed, setDetailed] = useState(isNew);
  useAsked(
    (place) => (place.details === true && place.situationId === situation.id) || undefined,
    () => setDetailed(true),
  );
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isAsked) ref.current?.scrollIntoView({ block: 'start' });
  }, [isAsked]);
  const titre = situation.titre === '' ? t('sansTitre') : situation.titre;
  const cle = situationKey(situation.id);
  const ask = (): void =>
    openExplicitation({ competenceId: situation.competenceId, situationId: situation.id });
  const place = (by: 1 | -1) => void change(moveSituation(situation.id, by), t('libelles.ordre'));
  return (
    <article className="red-situation" ref={ref} aria-label={titre}>
      <div className="red-situation-head">
        <SituationTitle situation={situation} autoFocus={isNew} />
        <Menu
          label={t('actions')}
          name={t('actionsDe', { titre })}
          className="btn-quiet btn-small"
          entries={[
            { id: 'monter', label: t('monter'), isDisabled: isFirst, run: () => place(-1) },
            { id: 'descendre', label: t('descendre'), isDisabled: isLast, run: () => place(1) },
            {
              id: 'versions',
              label: t('versions'),
              run: () => askVersions({ cle, nom: t('texte', { titre }) }),
            },
            { id: 'deplacer', label: t('deplacer'), run: () => onMove(situation) },
            { id: 'retirer', label: t('retirer'), run: () => onRemove(situation) },
          ]}
        />
      </div>
      <p className="red-when">
        <Where situation={situation} />{' '}
        <LinkButton aria-expanded={detailed} onPress={() => setDetailed(!detailed)}>
          {detailed ? t('moins') : t('preciser')}
        </LinkButton>{' '}
        {!lectureSeule && <LinkButton onPress={ask}>{tQuestions('boutonSituation')}</LinkButton>}
      </p>
      {detailed && <SituationDetails situation={situation} />}
      <TexteEditor
        cle={cle}
        label={t('texte', { titre })}
        placeholder={t('debutTexte')}
        experienceId={situation.experienceId}
      />
    </article>
  );
});

function Where({ situation }: { readonly situation: Situation }) {
  const t = useTranslations('redaction.situation');
  const period = usePeriodWords();
  const experience = useLivret((s) => s.vue?.experiences.find((e) => e.id === situation.experienceId));
  const parts = [
    experience?.intitule ?? t('sansExperience'),
    period(situation) || t('sansDate'),
    situation.role,
  ].filter((part) => part !== '');
  return <span>{parts.join(', ')}</span>;
}
