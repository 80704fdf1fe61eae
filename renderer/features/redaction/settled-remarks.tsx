// The tutor's remarks that were dealt with, folded: they stay readable, and each can be dealt with again.
import { useTranslations } from 'use-intl';
import { decideLots } from '#renderer/editor/suggestions/decide.ts';
import { Author, Kind, Said } from '#renderer/editor/suggestions/remark-words.tsx';
import { useRemarkWords } from '#renderer/editor/suggestions/words.ts';
import { useLivret } from '#renderer/state/livret-store.ts';
import { LinkButton } from '#renderer/ui/button.tsx';
import { type Lot, lotsFaits } from '#shared/domain/relectures/dans-le-texte.ts';
import type { RemarqueRecue } from '#shared/domain/relectures/entities.ts';

export function SettledRemarks({
  remarques,
  onDone,
}: {
  readonly remarques: readonly RemarqueRecue[];
  readonly onDone: (words: string) => void;
}) {
  const t = useTranslations('remarques');
  const lots = lotsFaits(remarques);
  if (lots.length === 0) return null;
  return (
    <details className="red-ecartees">
      <summary className="small">{t('faites', { n: lots.length })}</summary>
      <ul className="red-questions">
        {lots.map((lot) => (
          <Settled key={lot.id} lot={lot} onDone={onDone} />
        ))}
      </ul>
    </details>
  );
}

function Settled({ lot, onDone }: { readonly lot: Lot; readonly onDone: (words: string) => void }) {
  const t = useTranslations('remarques');
  const tTutor = useTranslations('relectures');
  const words = useRemarkWords();
  const isReadOnly = useLivret((s) => s.lectureSeule);
  const [remarque] = lot.remarques;
  if (remarque === undefined) return null;
  const { auteur, date, etat, reponse } = remarque;
  const reopen = (): void => {
    decideLots([lot], 'a-traiter', t('libelles.rouvrir'));
    onDone(t('dit.rouverte'));
  };
  return (
    <li className="red-question">
      <p className="small">
        <Author auteur={auteur} date={date} />
        <span className="faint">
          , <Kind lot={lot} />
        </span>
      </p>
      <p lang="fr" className="red-tutor-words">
        <Said lot={lot} />
      </p>
      {reponse !== '' && (
        <p lang="fr" className="red-question-text own">
          {reponse}
        </p>
      )}
      <p className="red-remark-acts">
        <span className="small">{tTutor(etat === 'a-traiter' ? 'etats.resolue' : `etats.${etat}`)}</span>
        {etat !== 'a-traiter' && (
          <LinkButton
            isDisabled={isReadOnly}
            aria-label={t('rouvrirCelle', { quoi: words.lot(lot) })}
            onPress={reopen}
          >
            {t('rouvrir')}
          </LinkButton>
        )}
      </p>
    </li>
  );
}
