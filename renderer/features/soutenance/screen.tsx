// The screen « Soutenance »: the oral of one bloc, N minutes cut into parts whose total is always exact.
import './soutenance.css';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { newBlockId } from '#renderer/editor/block-id.ts';
import { runCommand } from '#renderer/state/commands.ts';
import { useLivret } from '#renderer/state/livret-store.ts';
import { goTo, useNavigation } from '#renderer/state/navigation-store.ts';
import { useReadAgain, useRelue } from '#renderer/state/relecture-store.ts';
import { useAsked } from '#renderer/state/use-asked.ts';
import { BlocSelect } from '#renderer/ui/bloc-select.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { ScreenLayout } from '#renderer/ui/screen-layout.tsx';
import { blocsVises } from '#shared/domain/couverture/couverture.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import { ajusterAuTotal, repartir } from '#shared/domain/soutenance/durees.ts';
import { deplacerLimite } from '#shared/domain/soutenance/limite.ts';
import { type PlanDuBloc, planDuBloc } from '#shared/domain/soutenance/plan.ts';
import { proposerPlan } from '#shared/domain/soutenance/proposer-plan.ts';
import { DurationSetting, SourceSentence } from './duration-setting.tsx';
import { Interview } from './interview.tsx';
import { PartsTable, withNewPart } from './parts-table.tsx';
import { PlanBar } from './plan-bar.tsx';
import { PlanChecks } from './plan-checks.tsx';
import { REHEARSE, Rehearsals } from './repetition/rehearsals.tsx';
import { type PlanEditor, planEditor } from './use-plan.ts';

export function SoutenanceScreen() {
  const vue = useLivret((s) => s.vue);
  if (vue === null) return null;
  return <SoutenanceOf vue={vue} />;
}

function SoutenanceOf({ vue }: { readonly vue: LivretView }) {
  const t = useTranslations('soutenance');
  const place = useNavigation((s) => s.place);
  useReadAgain();
  const relue = useRelue(vue);
  const blocs = blocsVises(vue);
  const bloc = blocs.find((b) => b.code === place.bloc) ?? blocs[0];
  const plan = bloc === undefined ? null : planDuBloc(vue, bloc.code, relue?.remarques);
  if (bloc === undefined || plan === null)
    return (
      <ScreenLayout title={t('titre')}>
        <EmptyState
          action={
            <Button kind="primary" onPress={() => goTo({ step: 'mon-projet' })}>
              {t('allerProjet')}
            </Button>
          }
        >
          {t('aucunBloc')}
        </EmptyState>
      </ScreenLayout>
    );
  return (
    <ScreenLayout
      title={t('titre')}
      context={t('contexte', { rang: vue.fiche.blocs.indexOf(bloc) + 1 })}
      kind="panes"
      className="oral"
      actions={
        <BlocSelect blocs={blocs} bloc={bloc} onChange={(code) => goTo({ step: 'soutenance', bloc: code })} />
      }
    >
      <Oral key={bloc.code} vue={vue} plan={plan} />
    </ScreenLayout>
  );
}

function Oral({ vue, plan }: { readonly vue: LivretView; readonly plan: PlanDuBloc }) {
  const t = useTranslations('soutenance');
  const tRepetition = useTranslations('repetition');
  const editor = useMemo(() => planEditor(plan.bloc.code), [plan.bloc.code]);
  const [selected, setSelected] = useState<number | null>(null);
  useAsked(
    (place) => place.partieId,
    (id) => {
      const rang = plan.parties.findIndex((p) => p.id === id);
      setSelected(rang < 0 ? null : rang);
    },
  );
  const total = plan.duree.minutes * 60;
  const moveLimit = (rang: number, ecart: number) =>
    void editor.edit((s) => {
      const parties = deplacerLimite(s.parties, rang, ecart);
      return parties === s.parties ? null : { ...s, parties: [...parties] };
    }, t('annuler.limite'));
  return (
    <>
      <section className="oral-top" aria-label={t('barre')}>
        <PlanBar {...{ parties: plan.parties, total, selected, onSelect: setSelected, onMove: moveLimit }} />
        <div className="oral-aside">
          <Button kind="primary" onPress={() => runCommand(REHEARSE)}>
            {tRepetition('repeter')}
          </Button>
          {plan.propose && (
            <p>
              {t('propose')}{' '}
              <Button small onPress={() => void editor.edit((s) => s, t('annuler.adopter'))}>
                {t('adopter')}
              </Button>
            </p>
          )}
        </div>
      </section>
      <section className="oral-main" aria-label={t('parties')}>
        <PartsTable {...{ vue, plan, editor, selected, onSelect: setSelected }} />
        <p className="oral-total">
          <span className="num oral-start">{`${plan.duree.minutes}:00`}</span>
          <span className="source">
            <SourceSentence duree={plan.duree} />
          </span>
        </p>
        <Commands vue={vue} plan={plan} editor={editor} />
        <PlanChecks plan={plan} />
        <Rehearsals vue={vue} plan={plan} editor={editor} />
      </section>
      <Interview plan={plan} editor={editor} />
    </>
  );
}

function Commands({
  vue,
  plan,
  editor,
}: {
  readonly vue: LivretView;
  readonly plan: PlanDuBloc;
  readonly editor: PlanEditor;
}) {
  const t = useTranslations('soutenance');
  const add = () =>
    void editor.share(
      (parties, total) => ajusterAuTotal(withNewPart(parties, t('nouvellePartie')), total),
      t('annuler.ajout'),
    );
  const propose = () =>
    void editor.edit(
      (s, total) => ({ ...s, parties: proposerPlan(plan.bloc, vue, total, newBlockId) }),
      t('annuler.proposer'),
    );
  /** The free parts of the body get equal shares of what they have together. */
  const shareBody = () =>
    void editor.edit((s) => {
      const free = s.parties.filter((p) => p.genre === 'corps' && !p.verrouillee);
      const sum = free.reduce((a, p) => a + p.secondes, 0);
      const shares = repartir(
        sum,
        free.map(() => 1),
      );
      const given = new Map(free.map((p, i) => [p.id, shares[i] ?? 0]));
      return { ...s, parties: s.parties.map((p) => ({ ...p, secondes: given.get(p.id) ?? p.secondes })) };
    }, t('annuler.partager'));
  /** The parts follow the new duration in proportion, the fixed ones too when they would not fit. */
  const setMinutes = (minutes: number | null) =>
    void editor.edit((s) => {
      const total = (minutes ?? plan.bloc.presentationMinutes ?? 20) * 60;
      const kept = ajusterAuTotal(s.parties, total);
      const freed = ajusterAuTotal(
        s.parties.map((p) => ({ ...p, verrouillee: false })),
        total,
      );
      return { ...s, minutes, parties: kept.ok ? kept.parties : freed.ok ? freed.parties : s.parties };
    }, t('annuler.minutes'));
  return (
    <div className="oral-commands">
      <Button small onPress={add}>
        {t('ajouter')}
      </Button>
      <Button small onPress={shareBody}>
        {t('partager')}
      </Button>
      <Button small onPress={propose}>
        {t('reproposer')}
      </Button>
      <DurationSetting
        label={t('minutes')}
        duree={plan.duree}
        fromFiche={plan.bloc.presentationMinutes}
        onChange={setMinutes}
      />
    </div>
  );
}
