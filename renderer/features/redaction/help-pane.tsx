// The right pane: the guide, the relecture, the preuves, the words.
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useRelue } from '#renderer/state/relecture-store.ts';
import { Tabs } from '#renderer/ui/tabs.tsx';
import type { Situation } from '#shared/domain/livret/entities.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import type { Element } from '#shared/domain/situation/element.ts';
import { situationKey } from '#shared/domain/texte/texte-key.ts';
import { showRight, showTab, useDesk } from './desk-store.ts';
import { GuideTab } from './guide-tab.tsx';
import type { BlocLine } from './model.ts';
import { MotsTab } from './mots-tab.tsx';
import { PreuvesTab } from './preuves-tab.tsx';
import { questionsOf } from './questions.ts';
import { RelectureTab } from './relecture-tab.tsx';
import { TuteurTab } from './tuteur-tab.tsx';
import { useTutorRemarks } from './use-tutor-remarks.ts';

export function HelpPane({
  vue,
  blocs,
  competenceId,
  situations,
  answered,
}: {
  readonly vue: LivretView;
  readonly blocs: readonly BlocLine[];
  readonly competenceId: string;
  readonly situations: readonly Situation[];
  readonly answered: readonly Element[];
}) {
  const t = useTranslations('redaction.aide');
  const tRelecture = useTranslations('relecture');
  const tTutor = useTranslations('remarques');
  const tab = useDesk((s) => s.tab);
  const relue = useRelue(vue);
  const competence = blocs.flatMap((b) => b.competences).find((c) => c.id === competenceId);
  const texte = competence?.texte ?? '';
  // The same list from one save to the next: what depends on it is not drawn again.
  const { fiche } = vue;
  const voisines = useMemo(() => {
    const bloc = fiche.blocs.find((b) => b.competences.some((c) => c.id === competenceId));
    return bloc?.competences.map((c) => c.id) ?? [];
  }, [fiche, competenceId]);
  const bloc = fiche.blocs.find((b) => b.competences.some((c) => c.id === competenceId))?.code ?? '';
  const cles = situations.map((s) => situationKey(s.id));
  const questions = questionsOf(vue, cles);
  const { lots, faites } = useTutorRemarks(competenceId, cles);
  const open = (some: readonly { etat: string }[]): number =>
    some.filter(({ etat }) => etat === 'posee').length;
  return (
    <aside className="red-pane red-side" aria-label={t('nom')} data-pane="">
      <Tabs
        name={t('nom')}
        selected={tab}
        onSelect={showTab}
        tabs={[
          {
            id: 'guide',
            label: t('guide'),
            content: <GuideTab competenceId={competenceId} texte={texte} cles={cles} answered={answered} />,
          },
          {
            id: 'relecture',
            label: tRelecture('onglet'),
            figure: relue?.remarques.filter((r) => r.competence === competenceId).length,
            content: (
              <RelectureTab relue={relue} competenceId={competenceId} competenceIds={voisines} bloc={bloc} />
            ),
          },
          {
            id: 'tuteur',
            label: tTutor('onglet'),
            figure: open(questions) + lots.length || undefined,
            content: (
              <TuteurTab
                lots={lots}
                faites={faites}
                questions={questions}
                elsewhere={open(vue.questionsAuTuteur) - open(questions)}
                competenceId={competenceId}
              />
            ),
          },
          {
            id: 'preuves',
            label: t('preuves'),
            figure: vue.preuves.length,
            content: <PreuvesTab vue={vue} situations={situations} />,
          },
          {
            id: 'mots',
            label: t('mots'),
            content: <MotsTab blocs={blocs} current={competenceId} vue={vue} />,
          },
        ]}
      />
      <button type="button" className="red-fold" aria-expanded="true" onClick={() => showRight(false)}>
        {t('replier')}
      </button>
    </aside>
  );
}
