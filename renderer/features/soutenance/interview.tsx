// What follows the presentation: the questions that a jury is likely to ask, and the answers one prepares.
import { useTranslations } from 'use-intl';
import { newBlockId } from '#renderer/editor/block-id.ts';
import { goTo } from '#renderer/state/navigation-store.ts';
import { Button, LinkButton } from '#renderer/ui/button.tsx';
import { TextArea } from '#renderer/ui/field.tsx';
import { rangCompetence } from '#shared/domain/dossier/titre-competence.ts';
import type { Question } from '#shared/domain/livret/entities.ts';
import type { PlanDuBloc } from '#shared/domain/soutenance/plan.ts';
import { DurationSetting, SourceSentence } from './duration-setting.tsx';
import type { PlanEditor } from './use-plan.ts';

/** From the question to the passage that it is about. */
function ToCompetence({ id }: { readonly id: string }) {
  const t = useTranslations('soutenance.entretien');
  return (
    <LinkButton onPress={() => goTo({ step: 'redaction', competenceId: id })}>
      {t('voir', { rang: rangCompetence(id) })}
    </LinkButton>
  );
}

export function Interview({ plan, editor }: { readonly plan: PlanDuBloc; readonly editor: PlanEditor }) {
  const t = useTranslations('soutenance');
  const prepared = new Set(plan.questions.map((q) => q.question));
  const likely = plan.probables.filter((p) => !prepared.has(p.question));
  const label = t('annuler.question');
  const write = (update: (questions: readonly Question[]) => Question[]) =>
    editor.edit((s) => ({ ...s, questions: update(s.questions) }), label);
  const add = (question: string, competenceId: string | null) =>
    void write((all) => [...all, { id: newBlockId(), question, reponse: '', competenceId }]);
  const set = (id: string, fields: Partial<Question>) =>
    write((all) => all.map((q) => (q.id === id ? { ...q, ...fields } : q)));
  return (
    <section className="oral-interview" aria-labelledby="oral-interview">
      <h2 id="oral-interview">
        {plan.entretien !== null
          ? t('entretien.titre', { minutes: plan.entretien.minutes })
          : t(plan.annonce === null ? 'entretien.titreAucune' : 'entretien.titreSans')}
      </h2>
      <p className="source">
        {plan.entretien !== null ? (
          <SourceSentence duree={plan.entretien} />
        ) : (
          t(plan.annonce === null ? 'entretien.nonAnnonce' : 'entretien.sansDuree')
        )}
      </p>
      <DurationSetting
        label={t('minutesEntretien')}
        duree={plan.entretien}
        withoutFigure={t('sansDuree')}
        fromFiche={plan.bloc.entretienMinutes}
        onChange={(entretienMinutes) =>
          void editor.edit((s) => ({ ...s, entretienMinutes }), t('annuler.entretien'))
        }
      />
      <h3>{t('entretien.miennes')}</h3>
      {plan.questions.length === 0 && <p className="small">{t('entretien.aucune')}</p>}
      <ol className="oral-questions">
        {plan.questions.map((q) => (
          <li key={q.id}>
            <TextArea
              label={t('entretien.question')}
              rows={1}
              value={q.question}
              onSave={(question) => set(q.id, { question })}
            />
            <TextArea
              label={t('entretien.reponse')}
              rows={2}
              value={q.reponse}
              onSave={(reponse) => set(q.id, { reponse })}
            />
            <LinkButton onPress={() => void write((all) => all.filter((other) => other.id !== q.id))}>
              {t('entretien.retirer')}
            </LinkButton>
          </li>
        ))}
      </ol>
      <Button small onPress={() => add('', null)}>
        {t('entretien.ajouter')}
      </Button>
      {plan.annonce === null && <p className="small oral-no-questions">{t('entretien.pasAnnonce')}</p>}
      {likely.length > 0 && (
        <>
          <h3>{t('entretien.probables')}</h3>
          <p className="small">
            {plan.annonce === null || plan.annonce === ''
              ? t('entretien.probablesNote')
              : t('entretien.annonce', { citation: plan.annonce })}
          </p>
          <ol className="oral-questions" lang="fr">
            {likely.map((p) => (
              <li key={p.question}>
                <p className="own small">{p.question}</p>
                <p className="small">{p.motif}</p>
                <p className="oral-question-commands">
                  <LinkButton onPress={() => add(p.question, p.competenceId)}>
                    {t('entretien.preparer')}
                  </LinkButton>
                  {p.competenceId !== null && <ToCompetence id={p.competenceId} />}
                </p>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
