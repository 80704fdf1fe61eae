// What is asked, apart, in blue; under it, what I answer.
import { useCallback, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { EditorToolbar } from '#renderer/editor/toolbar.tsx';
import { runCommand } from '#renderer/state/commands.ts';
import { flushDrafts } from '#renderer/state/drafts.ts';
import { openExplicitation } from '#renderer/state/explicitation-store.ts';
import { change, useLivret } from '#renderer/state/livret-store.ts';
import { goTo } from '#renderer/state/navigation-store.ts';
import { newId } from '#renderer/state/new-id.ts';
import { shortBlocCode } from '#renderer/ui/bloc-code.ts';
import { Button, LinkButton } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { OfficialCompetence } from '#renderer/ui/official-text.tsx';
import type { Situation } from '#shared/domain/livret/entities.ts';
import { addSituation, giveSituation } from './changes.ts';
import { Foot } from './foot.tsx';
import type { BlocLine, CompetenceLine } from './model.ts';
import { MoveDialog } from './move-dialog.tsx';
import { SituationCard } from './situation-card.tsx';
import { ASK_KEYS, askHere } from './use-redaction-commands.ts';

export interface WritingPaneProps {
  readonly blocs: readonly BlocLine[];
  readonly competence: CompetenceLine;
  readonly situations: readonly Situation[];
  readonly elements: number;
  readonly askedSituation: string | undefined;
}

/** What was just done to a situation, with the way back. */
type Notice = { readonly text: string; readonly goTo?: string };

export function WritingPane({ blocs, competence, situations, elements, askedSituation }: WritingPaneProps) {
  const t = useTranslations('redaction');
  const tAsk = useTranslations('questions');
  const tQuestions = useTranslations('explicitation');
  const lectureSeule = useLivret((s) => s.lectureSeule);
  const question = useMemo(
    () => (lectureSeule ? undefined : { name: tAsk('commande'), keys: ASK_KEYS, run: askHere }),
    [lectureSeule, tAsk],
  );
  const [added, setAdded] = useState<string | null>(null);
  const [moving, setMoving] = useState<Situation | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const titleOf = useCallback((s: Situation) => (s.titre === '' ? t('situation.sansTitre') : s.titre), [t]);

  const add = (): void => {
    const id = newId();
    setAdded(id);
    setNotice(null);
    void change((vue) => addSituation(vue, id, competence.id), t('situation.libelles.ajout'));
  };
  const remove = useCallback(
    async (situation: Situation): Promise<void> => {
      // What was just typed goes with it, so that « Annuler » brings everything back.
      await flushDrafts();
      const titre = titleOf(situation);
      const done = await change(
        [{ op: 'retirer-situation', id: situation.id }],
        t('situation.libelles.retrait', { titre }),
      );
      if (done) setNotice({ text: t('situation.retiree', { titre }) });
    },
    [t, titleOf],
  );
  const onRemove = useCallback((situation: Situation) => void remove(situation), [remove]);
  const move = async (situation: Situation, target: CompetenceLine): Promise<void> => {
    setMoving(null);
    await flushDrafts();
    const titre = titleOf(situation);
    const done = await change(
      giveSituation(situation.id, target.id),
      t('situation.libelles.deplacement', { titre }),
    );
    if (done)
      setNotice({ text: t('situation.deplacee', { titre, competence: target.titre }), goTo: target.id });
  };

  return (
    <section className="red-writing" aria-label={t('texte.nom')} data-pane="">
      <div className="red-asked">
        <p className="red-ref">
          {shortBlocCode(competence.etat.bloc)} <br />
          {t('texte.repere', { rang: competence.rang })}
        </p>
        <OfficialCompetence texte={competence.texte} />
      </div>
      <div className="red-tools">
        <EditorToolbar withElements {...(question && { question })} />
      </div>
      <div className="red-page">
        {notice !== null && (
          <p className="red-notice" role="status" data-refuge="">
            {notice.text}{' '}
            <LinkButton
              onPress={() => {
                runCommand('annuler');
                setNotice(null);
              }}
            >
              {t('situation.annuler')}
            </LinkButton>{' '}
            {notice.goTo !== undefined && (
              <LinkButton onPress={() => goTo({ step: 'redaction', competenceId: notice.goTo })}>
                {t('situation.yAller')}
              </LinkButton>
            )}
          </p>
        )}
        {situations.length === 0 ? (
          <EmptyState
            action={
              <div className="red-begin">
                <Button kind="primary" onPress={add}>
                  {t('situation.raconter')}
                </Button>
                {!lectureSeule && (
                  <Button
                    onPress={() => openExplicitation({ competenceId: competence.id, situationId: null })}
                  >
                    {tQuestions('bouton')}
                  </Button>
                )}
              </div>
            }
          >
            {t('situation.vide')}
          </EmptyState>
        ) : (
          <>
            {situations.map((situation, rank) => (
              <SituationCard
                key={situation.id}
                situation={situation}
                isFirst={rank === 0}
                isLast={rank === situations.length - 1}
                isNew={situation.id === added}
                isAsked={situation.id === askedSituation}
                onMove={setMoving}
                onRemove={onRemove}
              />
            ))}
            <p className="red-more">
              <Button small onPress={add}>
                {t('situation.ajouter')}
              </Button>{' '}
              {!lectureSeule && (
                <Button
                  small
                  kind="quiet"
                  onPress={() => openExplicitation({ competenceId: competence.id, situationId: null })}
                >
                  {tQuestions('boutonAutre')}
                </Button>
              )}
            </p>
          </>
        )}
      </div>
      <Foot etat={competence.etat} elements={elements} />
      {moving !== null && (
        <MoveDialog
          situation={moving}
          blocs={blocs}
          onClose={() => setMoving(null)}
          onChosen={(target) => void move(moving, target)}
        />
      )}
    </section>
  );
}
