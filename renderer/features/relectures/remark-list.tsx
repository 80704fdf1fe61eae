// The remarks, compétence after compétence.
import { useTranslations } from 'use-intl';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import type { RemarqueRecue } from '#shared/domain/relectures/entities.ts';
import { parCompetence } from '#shared/domain/relectures/suivi.ts';
import { type CardActions, RemarkCard } from './remark-card.tsx';
import { competenceName } from './tray.tsx';

export function RemarkList({
  vue,
  remarques,
  conflicts,
  onAccept,
  onDone,
}: {
  readonly vue: LivretView;
  readonly remarques: readonly RemarqueRecue[];
  readonly conflicts: ReadonlySet<string>;
} & Pick<CardActions, 'onAccept' | 'onDone'>) {
  const t = useTranslations('relectures');
  return parCompetence(vue.fiche, remarques).map(({ competence, remarques: siennes }) => (
    <section key={competence ?? ''} className="rel-group">
      <h3 lang={competence === null ? undefined : 'fr'}>
        {competence === null ? t('horsCompetence') : competenceName(vue, competence)}{' '}
        <span className="faint num">{siennes.length}</span>
      </h3>
      <ul className="rel-list">
        {siennes.map((remarque) => (
          <RemarkCard
            key={remarque.id}
            remarque={remarque}
            onAccept={onAccept}
            onDone={onDone}
            isConflict={conflicts.has(remarque.id)}
          />
        ))}
      </ul>
    </section>
  ));
}
