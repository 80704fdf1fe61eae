// One remark of the tutor, beside the text: who, what, and what one can do with it as the text is today.
import { memo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { acceptLots, changeRemarks, decideLots } from '#renderer/editor/suggestions/decide.ts';
import { goToLot } from '#renderer/editor/suggestions/navigate.ts';
import { Author, Kind, Said } from '#renderer/editor/suggestions/remark-words.tsx';
import { useSituationsOf } from '#renderer/editor/suggestions/situations-store.ts';
import { useRemarkWords } from '#renderer/editor/suggestions/words.ts';
import { useLivret } from '#renderer/state/livret-store.ts';
import { Button, LinkButton } from '#renderer/ui/button.tsx';
import { TextArea } from '#renderer/ui/field.tsx';
import { estUneSuggestion, type Lot } from '#shared/domain/relectures/dans-le-texte.ts';
import type { TexteKey } from '#shared/domain/texte/texte-key.ts';
import { TutorConflict } from './tutor-conflict.tsx';

const MAX = 20_000;

export const TutorCard = memo(function TutorCard({
  lot,
  left,
  onDone,
}: {
  readonly lot: Lot;
  /** Remarks that remain once this one is decided. */
  readonly left: number;
  /** What to say, and how many remarks are left then: undone, it is said no more. */
  readonly onDone: (words: string, left: number) => void;
}) {
  const t = useTranslations('remarques');
  const tTutor = useTranslations('relectures');
  const isReadOnly = useLivret((s) => s.lectureSeule);
  const words = useRemarkWords();
  const [answering, setAnswering] = useState(false);
  const [remarque] = lot.remarques;
  const cle = (remarque?.place?.cle ?? '') as TexteKey;
  const genre = useSituationsOf(cle).get(lot.id) ?? (remarque?.place === null ? 'mots' : 'perdue');
  if (remarque === undefined) return null;
  const quoi = words.lot(lot);
  const suggestion = estUneSuggestion(lot);
  const byHand = !suggestion && remarque.type !== 'commentaire' && remarque.type !== 'grille';
  const settle = (): void => {
    decideLots([lot], genre === 'deja' ? 'acceptee' : 'reglee', t('libelles.regler'));
    onDone(t('dit.reglee', { reste: left }), left);
  };
  const accept = (): void => {
    const n = acceptLots([lot]);
    onDone(t('dit.acceptees', { n, reste: left + 1 - n }), left + 1 - n);
  };
  const refuse = (): void => {
    decideLots([lot], 'refusee', t('libelles.refuser'));
    onDone(t('dit.refusees', { n: 1, reste: left }), left);
  };
  const { reponse } = remarque;
  const fits = genre === 'suggestion';
  return (
    <li className="red-question red-tutor" data-genre={genre}>
      <p className="small">
        <Author auteur={remarque.auteur} date={remarque.date} />
        <span className="faint">
          , <Kind lot={lot} />
        </span>
      </p>
      {remarque.citation !== '' && remarque.type === 'commentaire' && (
        <blockquote lang="fr" className="own">
          {remarque.citation}
        </blockquote>
      )}
      <p lang="fr" className="red-tutor-words">
        <Said lot={lot} />
      </p>
      {remarque.reponses.map((answer) => (
        <div key={JSON.stringify(answer)} className="red-answer">
          <p className="small">
            <Author auteur={answer.auteur} date={answer.date} />
          </p>
          <p lang="fr">{answer.texte}</p>
        </div>
      ))}
      {genre === 'deja' && <p className="small">{t('deja')}</p>}
      {genre === 'perdue' && <p className="small">{t('perdue')}</p>}
      {byHand && <p className="small">{t('aLaMain')}</p>}
      {genre === 'conflit' && <TutorConflict cle={cle} lot={lot} left={left} onDone={onDone} />}
      {(answering || reponse !== '') && (
        <TextArea
          label={tTutor('maReponse')}
          description={tTutor('maReponseAide')}
          value={reponse}
          isReadOnly={isReadOnly}
          autoFocus={answering}
          maxLength={MAX}
          onSave={(texte) =>
            changeRemarks(
              [remarque],
              { reponse: texte, reponseLe: texte.trim() === '' ? null : new Date().toISOString() },
              t('libelles.repondre'),
            )
          }
        />
      )}
      <p className="red-remark-acts">
        {fits && (
          <Button small isDisabled={isReadOnly} aria-label={t('accepterCelle', { quoi })} onPress={accept}>
            {t('accepter')}
          </Button>
        )}
        {suggestion && (fits || genre === 'perdue') && (
          <Button small isDisabled={isReadOnly} aria-label={t('refuserCelle', { quoi })} onPress={refuse}>
            {t('refuser')}
          </Button>
        )}
        {(!suggestion || genre === 'deja') && (
          <Button small isDisabled={isReadOnly} aria-label={t('reglerCelle', { quoi })} onPress={settle}>
            {t(genre === 'deja' ? 'dejaFait' : 'regler')}
          </Button>
        )}
        {genre !== 'perdue' && remarque.place !== null && (
          <LinkButton aria-label={t('voirCelle', { quoi })} onPress={() => goToLot(cle, lot.id)}>
            {t('voir')}
          </LinkButton>
        )}
        {!answering && reponse === '' && (
          <LinkButton
            isDisabled={isReadOnly}
            aria-label={t('repondreCelle', { quoi })}
            onPress={() => setAnswering(true)}
          >
            {t('repondre')}
          </LinkButton>
        )}
      </p>
    </li>
  );
});
