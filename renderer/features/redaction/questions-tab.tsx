// The questions asked to the person who reads again, in the compétence that is being written: where they stand, what came
// back, what is settled.
import { memo, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { runCommand } from '#renderer/state/commands.ts';
import { change } from '#renderer/state/livret-store.ts';
import { goTo } from '#renderer/state/navigation-store.ts';
import { Button, LinkButton } from '#renderer/ui/button.tsx';
import type { QuestionAuTuteur } from '#shared/domain/relectures/question.ts';
import { ask } from './desk-store.ts';
import { editQuestion, showQuestion } from './questions.ts';
import './questions.css';

export const QuestionsTab = memo(function QuestionsTab({
  questions,
  elsewhere,
  competenceId,
}: {
  readonly questions: readonly QuestionAuTuteur[];
  /** Open ones, in the other texts of the livret. */
  readonly elsewhere: number;
  readonly competenceId: string;
}) {
  const t = useTranslations('questions');
  const [notice, setNotice] = useState(false);
  const open = questions.filter(({ etat }) => etat === 'posee');
  const settled = questions.filter(({ etat }) => etat === 'reglee');
  const remove = (question: QuestionAuTuteur): void => {
    setNotice(true);
    void change([{ op: 'retirer-question-au-tuteur', id: question.id }], t('libelles.retirer'));
  };
  const exportIt = (): void => {
    // The dialog opens on the bloc of what is being written.
    goTo({ step: 'redaction', competenceId });
    runCommand('exporter-relecture');
  };
  const list = (some: readonly QuestionAuTuteur[]) => (
    <ul className="red-questions">
      {some.map((question) => (
        <Question key={question.id} question={question} onRemove={remove} />
      ))}
    </ul>
  );
  return (
    <section className="red-questions-tab" aria-label={t('ici')}>
      <p className="small">{t('note')}</p>
      <p>
        <Button small onPress={() => runCommand('poser-question')}>
          {t('poser')}
        </Button>
      </p>
      <p className="small red-remark-notice" role="status">
        {notice && (
          <>
            {t('retiree')}{' '}
            <LinkButton
              onPress={() => {
                setNotice(false);
                runCommand('annuler');
              }}
            >
              {t('annuler')}
            </LinkButton>
          </>
        )}
      </p>
      {open.length === 0 ? <p className="small">{t('aucune')}</p> : list(open)}
      {settled.length > 0 && (
        <details className="red-ecartees">
          <summary className="small">{t('reglees', { nombre: settled.length })}</summary>
          {list(settled)}
        </details>
      )}
      <p className="small faint">{t('ailleurs', { nombre: elsewhere })}</p>
      {open.length + elsewhere > 0 && (
        <p>
          <LinkButton onPress={exportIt}>{t('exporter')}</LinkButton>
        </p>
      )}
    </section>
  );
});

const Question = memo(function Question({
  question,
  onRemove,
}: {
  readonly question: QuestionAuTuteur;
  readonly onRemove: (question: QuestionAuTuteur) => void;
}) {
  const t = useTranslations('questions');
  const format = useFormatter();
  const [lost, setLost] = useState(false);
  const { id, citation, texte, poseeLe, etat, reponses } = question;
  const day = (date: string): string => format.dateTime(new Date(date), { dateStyle: 'long' });
  const settle = (): void =>
    void change(
      editQuestion(id, { etat: etat === 'posee' ? 'reglee' : 'posee' }),
      t(etat === 'posee' ? 'libelles.regler' : 'libelles.rouvrir'),
    );
  return (
    <li className="red-question">
      {citation !== '' && (
        <blockquote lang="fr" className="own">
          {citation}
        </blockquote>
      )}
      <p lang="fr" className="red-question-text">
        {texte}
      </p>
      <p className="small faint">{t('poseeLe', { date: day(poseeLe) })}</p>
      {reponses.map((reponse) => (
        <div key={JSON.stringify(reponse)} className="red-answer">
          <p className="small">
            <strong>{reponse.auteur === '' ? t('sansNom') : reponse.auteur}</strong>
            {reponse.date !== null && <span className="faint">, {day(reponse.date)}</span>}
            {!reponse.dite && <span className="faint"> ({t('memesMots')})</span>}
          </p>
          <p lang="fr">{reponse.texte}</p>
        </div>
      ))}
      <p className="small" role="status">
        {lost && t('perdue')}
      </p>
      <p className="red-remark-acts">
        <LinkButton aria-label={t('voirDe', { texte })} onPress={() => setLost(!showQuestion(question))}>
          {t('voir')}
        </LinkButton>
        <LinkButton aria-label={t('modifierDe', { texte })} onPress={() => ask(question)}>
          {t('modifier')}
        </LinkButton>
        <LinkButton aria-label={t(etat === 'posee' ? 'reglerDe' : 'rouvrirDe', { texte })} onPress={settle}>
          {t(etat === 'posee' ? 'regler' : 'rouvrir')}
        </LinkButton>
        <LinkButton aria-label={t('retirerDe', { texte })} onPress={() => onRemove(question)}>
          {t('retirer')}
        </LinkButton>
      </p>
    </li>
  );
});
