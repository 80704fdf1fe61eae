// Mon projet: what must be obtained, whether the road is still open, what the jury asks, who I am.
import { useTranslations } from 'use-intl';
import { useLivret } from '#renderer/state/livret-store.ts';
import { ScreenLayout } from '#renderer/ui/screen-layout.tsx';
import { estActive } from '#shared/domain/fiche/etat.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import { CalendarRow } from './calendar-row.tsx';
import { CandidateRow } from './candidate-row.tsx';
import { CorrespondencesRow } from './correspondences-row.tsx';
import { DoubtsRow } from './doubts-row.tsx';
import { ExamRow } from './exam-row.tsx';
import { FicheRow } from './fiche-row.tsx';
import { HeadRow } from './head-row.tsx';
import { JuryRow } from './jury-row.tsx';
import { RuleRow } from './rule-row.tsx';
import { SourceProvider } from './source-link.tsx';
import { today } from './today.ts';
import './projet.css';

export function ProjetScreen() {
  const vue = useLivret((s) => s.vue);
  return vue === null ? null : <Filled vue={vue} />;
}

function Filled({ vue }: { readonly vue: LivretView }) {
  const t = useTranslations('projet');
  const active = estActive(vue.fiche, today());
  const state = active === null ? 'etatInconnu' : active ? 'active' : 'inactive';
  return (
    <ScreenLayout title={t('titre')} context={t(`contexte.${state}`, { code: vue.fiche.code })}>
      <SourceProvider code={vue.fiche.code}>
        <HeadRow vue={vue} />
        <RuleRow vue={vue} />
        <CalendarRow vue={vue} />
        <CandidateRow vue={vue} />
        <ExamRow vue={vue} />
        <JuryRow fiche={vue.fiche} />
        <DoubtsRow fiche={vue.fiche} />
        <CorrespondencesRow fiche={vue.fiche} />
        <FicheRow fiche={vue.fiche} />
      </SourceProvider>
    </ScreenLayout>
  );
}
