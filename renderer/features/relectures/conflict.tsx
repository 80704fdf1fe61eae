// A suggestion that no longer fits: what the tutor proposed beside today's words, and the candidate decides.
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { showError } from '#renderer/state/livret-store.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Doubt } from '#renderer/ui/marks.tsx';
import type { RemarqueRecue } from '#shared/domain/relectures/entities.ts';
import { changeRemarks } from './changes.ts';
import { blockToday } from './go-to-remark.ts';
import { InContext } from './proposal.tsx';

export function Conflict({
  remarque,
  isReadOnly,
}: {
  readonly remarque: RemarqueRecue;
  readonly isReadOnly: boolean;
}) {
  const t = useTranslations('relectures');
  const [today, setToday] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    blockToday(remarque).then(setToday, showError);
  }, [remarque]);
  return (
    <section className="rel-conflict" aria-label={t('conflit.titre')}>
      <p>
        <Doubt /> {t('conflit.pourquoi')}
      </p>
      <div className="rel-sides">
        <div>
          <h4>{t('conflit.sien')}</h4>
          <p lang="fr" className="rel-words">
            <InContext remarque={remarque} />
          </p>
        </div>
        <div>
          <h4>{t('conflit.mien')}</h4>
          <p lang="fr" className="rel-words own">
            {today === undefined ? '' : (today ?? t('conflit.disparu'))}
          </p>
        </div>
      </div>
      <div className="rel-acts">
        <Button
          small
          isDisabled={isReadOnly}
          onPress={() => void changeRemarks([remarque], { etat: 'refusee' }, t('libelles.refuser'))}
        >
          {t('conflit.garder')}
        </Button>
        <Button
          small
          isDisabled={isReadOnly}
          onPress={() => void changeRemarks([remarque], { etat: 'acceptee' }, t('libelles.repris'))}
        >
          {t('conflit.repris')}
        </Button>
      </div>
    </section>
  );
}
