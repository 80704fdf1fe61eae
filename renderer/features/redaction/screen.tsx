// The screen « Rédaction »: what is asked (blue), my answer (ink), what is still missing.
import { PanelLeftOpen, PanelRightOpen } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useEditors } from '#renderer/editor/editors-store.ts';
import { useRemarkCommands } from '#renderer/editor/suggestions/use-remark-commands.ts';
import { openExplicitation } from '#renderer/state/explicitation-store.ts';
import { useLivret } from '#renderer/state/livret-store.ts';
import { foldJourney, goTo, useNavigation } from '#renderer/state/navigation-store.ts';
import { useReadAgain } from '#renderer/state/relecture-store.ts';
import { useAsked } from '#renderer/state/use-asked.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Row, ScreenLayout } from '#renderer/ui/screen-layout.tsx';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import { situationKey } from '#shared/domain/texte/texte-key.ts';
import { CompetencesPane } from './competences-pane.tsx';
import { remember, showLeft, showRight, togglePageOnly, useDesk } from './desk-store.ts';
import { HelpPane } from './help-pane.tsx';
import { blocLines, chosenCompetence, elementsOf, situationsOf } from './model.ts';
import { QuestionDialog } from './question-dialog.tsx';
import { useQuestionMarks } from './use-question-marks.ts';
import { useRedactionCommands } from './use-redaction-commands.ts';
import { WritingPane } from './writing-pane.tsx';
import './redaction.css';

/** Under this width (in the root's rem) the journey makes way for the text while one writes. */
const ROOM = 96;

export function RedactionScreen() {
  const vue = useLivret((s) => s.vue);
  return vue === null ? null : <Desk vue={vue} />;
}

function Desk({ vue }: { readonly vue: LivretView }) {
  const t = useTranslations('redaction');
  const place = useNavigation((s) => s.place);
  const { left, right, before, last } = useDesk();
  const blocs = useMemo(() => blocLines(vue), [vue]);
  const asked = place.competenceId ?? (place.bloc === undefined ? last[vue.identite.id] : undefined);
  const competence = chosenCompetence(blocs, { competenceId: asked, bloc: place.bloc });
  const situations = useMemo(
    () => (competence === undefined ? [] : situationsOf(vue, competence.id)),
    [vue, competence],
  );
  const elements = useMemo(() => elementsOf(vue, situations), [vue, situations]);
  useRedactionCommands(blocs, competence?.id);
  useRoomForTheText();
  useReadAgain();
  useRemarkCommands();
  useQuestionMarks(vue.questionsAuTuteur);
  const livret = vue.identite.id;
  useEffect(() => {
    if (competence?.id !== undefined) remember(livret, competence.id);
  }, [livret, competence?.id]);

  useAsked(
    (asked) => (asked.questions === true && competence !== undefined ? asked : undefined),
    (asked) => {
      const { active } = useEditors.getState();
      const at =
        situations.find((s) => s.id === asked.situationId) ??
        situations.find((s) => situationKey(s.id) === active) ??
        situations[0];
      openExplicitation({ competenceId: competence?.id ?? '', situationId: at?.id ?? null });
    },
  );

  if (competence === undefined)
    return (
      <ScreenLayout title={t('titre')}>
        <Row>
          <EmptyState
            action={
              <Button kind="primary" onPress={() => goTo({ step: 'mon-projet' })}>
                {t('allerAuProjet')}
              </Button>
            }
          >
            {t('aucunBloc')}
          </EmptyState>
        </Row>
      </ScreenLayout>
    );
  const bloc = blocs.find((b) => b.code === competence.etat.bloc);
  return (
    <ScreenLayout
      kind="panes"
      title={t('titre')}
      context={t('ou', { bloc: bloc?.rang ?? 1, competence: competence.rang })}
      actions={
        <Button kind="quiet" aria-pressed={before !== null} onPress={togglePageOnly}>
          {t('pageSeule')}
        </Button>
      }
    >
      <div className={classNames('red', !left && 'red-no-left', !right && 'red-no-right')}>
        {left ? (
          <CompetencesPane blocs={blocs} current={competence} />
        ) : (
          <Strip label={t('competences.montrer')} onOpen={() => showLeft(true)}>
            <PanelLeftOpen size={16} aria-hidden="true" />
          </Strip>
        )}
        <WritingPane
          key={competence.id}
          blocs={blocs}
          competence={competence}
          situations={situations}
          elements={elements.length}
          askedSituation={place.situationId}
        />
        {right ? (
          <HelpPane
            vue={vue}
            blocs={blocs}
            competenceId={competence.id}
            situations={situations}
            answered={elements}
          />
        ) : (
          <Strip label={t('aide.montrer')} onOpen={() => showRight(true)}>
            <PanelRightOpen size={16} aria-hidden="true" />
          </Strip>
        )}
      </div>
      <QuestionDialog />
    </ScreenLayout>
  );
}

/** A folded pane: its name, on end, opens it. */
function Strip({
  label,
  onOpen,
  children,
}: {
  readonly label: string;
  readonly onOpen: () => void;
  readonly children: React.ReactNode;
}) {
  return (
    <button type="button" className="red-strip" aria-expanded="false" onClick={onOpen} data-pane="">
      {children}
      <span>{label}</span>
    </button>
  );
}

/** The journey folds while one writes in a window that has no room for everything, and comes back after. */
function useRoomForTheText(): void {
  useEffect(() => {
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    if (useNavigation.getState().folded || window.innerWidth >= ROOM * rem) return undefined;
    foldJourney(true);
    return () => foldJourney(false);
  }, []);
}
