// One remark: who, what, on which words; what one can do with it.
import { memo, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Author } from '#renderer/editor/suggestions/remark-words.tsx';
import { useLivret } from '#renderer/state/livret-store.ts';
import { Button, LinkButton } from '#renderer/ui/button.tsx';
import { TextArea } from '#renderer/ui/field.tsx';
import { Check, Pending } from '#renderer/ui/marks.tsx';
import type { RemarqueRecue } from '#shared/domain/relectures/entities.ts';
import { estFaite, estSuggestion } from '#shared/domain/relectures/suivi.ts';
import { answered, changeRemarks } from './changes.ts';
import { Conflict } from './conflict.tsx';
import { goToRemark } from './go-to-remark.ts';
import { InContext, Proposal, quoted } from './proposal.tsx';
import { useAuthorName } from './use-author-name.ts';

export interface CardActions {
  /** Takes the suggestion into the text. */
  readonly onAccept: (remarque: RemarqueRecue) => void;
  /** It was asked for, and no longer fits the text. */
  readonly isConflict: boolean;
  /** Says aloud what was done. */
  readonly onDone: (words: string) => void;
}

export const RemarkCard = memo(function RemarkCard({
  remarque,
  onAccept,
  isConflict,
  onDone,
}: { readonly remarque: RemarqueRecue } & CardActions) {
  const t = useTranslations('relectures');
  const isReadOnly = useLivret((s) => s.lectureSeule);
  const name = useId();
  const nameOf = useAuthorName();
  const [answering, setAnswering] = useState(false);
  const [lost, setLost] = useState(false);
  const { type, auteur, date, texte, citation, colonne, confiance, reponses, etat, reponse, resolu } =
    remarque;
  const done = estFaite(remarque);
  const suggestion = estSuggestion(remarque);
  const what = { auteur: nameOf(auteur), texte: texte.trim().slice(0, 60) };
  const set = (next: RemarqueRecue['etat'], libelle: string): void =>
    void changeRemarks([remarque], { etat: next }, libelle).then((kept) => {
      if (kept) onDone(t(`dit.${next}`));
    });
  const go = (): void => void goToRemark(remarque).then((found) => setLost(!found));
  return (
    <li>
      <article className="rel-card" aria-labelledby={name} data-done={done || undefined}>
        <h4 className="rel-card-head small" id={name}>
          <span className="rel-kind">{colonne === null ? t(`types.${type}`) : t(`colonnes.${colonne}`)}</span>{' '}
          <Author auteur={auteur} date={date} />
        </h4>
        {citation !== '' && type === 'commentaire' && (
          <blockquote lang="fr" className="rel-quote">
            {quoted(citation)}
          </blockquote>
        )}
        <p lang="fr" className="rel-words">
          {suggestion ? <InContext remarque={remarque} /> : <Proposal remarque={remarque} />}
        </p>
        {reponses.map((answer) => (
          <div key={JSON.stringify(answer)} className="rel-answer">
            <p className="small">
              <Author auteur={answer.auteur} date={answer.date} />
            </p>
            <p lang="fr" className="rel-words">
              {answer.texte}
            </p>
          </div>
        ))}
        {(answering || reponse !== '') && (
          <TextArea
            className="rel-mine"
            label={t('maReponse')}
            description={done ? undefined : t('maReponseAide')}
            value={reponse}
            isReadOnly={isReadOnly}
            autoFocus={answering}
            maxLength={20_000}
            onSave={(value) => changeRemarks([remarque], answered(value, new Date()), t('libelles.repondre'))}
          />
        )}
        <p className="small rel-state">
          {done ? <Check /> : <Pending />}{' '}
          {t(resolu && etat === 'a-traiter' ? 'etats.resolue' : `etats.${etat}`)}
          {confiance === 'probable' && <span className="faint"> {t('probable')}</span>}
        </p>
        {isConflict && !done && <Conflict remarque={remarque} isReadOnly={isReadOnly} />}
        <div className="rel-acts">
          {!done && suggestion && !isConflict && (
            <Button
              small
              isDisabled={isReadOnly}
              aria-label={t('actes.accepterDe', what)}
              onPress={() => onAccept(remarque)}
            >
              {t('actes.accepter')}
            </Button>
          )}
          {!done && suggestion && !isConflict && (
            <Button
              small
              isDisabled={isReadOnly}
              aria-label={t('actes.refuserDe', what)}
              onPress={() => set('refusee', t('libelles.refuser'))}
            >
              {t('actes.refuser')}
            </Button>
          )}
          {!done && !suggestion && (
            <Button
              small
              isDisabled={isReadOnly}
              aria-label={t('actes.reglerDe', what)}
              onPress={() => set('reglee', t('libelles.regler'))}
            >
              {t('actes.regler')}
            </Button>
          )}
          {!answering && reponse === '' && (
            <LinkButton
              isDisabled={isReadOnly}
              aria-label={t('actes.repondreDe', what)}
              onPress={() => setAnswering(true)}
            >
              {t('actes.repondre')}
            </LinkButton>
          )}
          <LinkButton aria-label={t('actes.voirDe', what)} onPress={go}>
            {t('actes.voir')}
          </LinkButton>
          {(etat === 'reglee' || etat === 'refusee') && (
            <LinkButton
              isDisabled={isReadOnly}
              aria-label={t('actes.rouvrirDe', what)}
              onPress={() => set('a-traiter', t('libelles.rouvrir'))}
            >
              {t('actes.rouvrir')}
            </LinkButton>
          )}
        </div>
        <p className="small" role="status">
          {lost && t('perdue')}
        </p>
      </article>
    </li>
  );
});
