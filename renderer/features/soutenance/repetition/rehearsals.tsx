// « Répétitions » in the screen: what was measured, and the door to a new rehearsal, whose window is loaded on demand.
import { lazy, Suspense, useCallback, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useCommands } from '#renderer/state/commands.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import type { Chrono } from '#shared/domain/soutenance/chrono.ts';
import { minuterie } from '#shared/domain/soutenance/durees.ts';
import { mesuresDuChrono, totalMesure } from '#shared/domain/soutenance/mesures.ts';
import type { PlanDuBloc } from '#shared/domain/soutenance/plan.ts';
import type { PlanEditor } from '../use-plan.ts';
import { beginRehearsal, keepRehearsal, type Rehearsed } from './keep.ts';
import { Measures } from './measures.tsx';

const Rehearsal = lazy(async () => ({ default: (await import('./rehearsal.tsx')).Rehearsal }));

/** The command that opens the clock. */
export const REHEARSE = 'repeter';

export function Rehearsals({
  vue,
  plan,
  editor,
}: {
  readonly vue: LivretView;
  readonly plan: PlanDuBloc;
  readonly editor: PlanEditor;
}) {
  const t = useTranslations('repetition');
  const [rehearsed, rehearse] = useState<Rehearsed | null>(null);
  const [outcome, setOutcome] = useState('');
  const section = useRef<HTMLElement>(null);
  useCommands(
    'repetition',
    useMemo(
      () => [
        {
          id: REHEARSE,
          label: t('repeterCommande'),
          group: t('groupe'),
          run: () => {
            setOutcome('');
            rehearse(beginRehearsal(vue, plan));
          },
        },
      ],
      [t, vue, plan],
    ),
  );
  const keep = useCallback(
    async (chrono: Chrono, begun: string | null) => {
      if (rehearsed === null || begun === null) return true;
      const parties = mesuresDuChrono(chrono);
      if (parties === null) {
        setOutcome(t('mesures.tropCourte'));
        return true;
      }
      const done = await keepRehearsal(rehearsed, parties, begun, t('annuler.garder'));
      if (done)
        setOutcome(
          t('mesures.gardee', {
            duree: minuterie(totalMesure({ parties })),
            prevue: minuterie(rehearsed.plan.duree.minutes * 60),
          }),
        );
      section.current?.scrollIntoView({ block: 'nearest' });
      return done;
    },
    [rehearsed, t],
  );
  const close = useCallback(() => rehearse(null), []);
  const repetitions = vue.repetitions.filter(({ bloc }) => bloc === plan.bloc.code);
  return (
    <section className="oral-measures" aria-labelledby="oral-measures" ref={section}>
      <h2 id="oral-measures">{t('mesures.titre')}</h2>
      <p role="status" className="small">
        {outcome}
      </p>
      <Measures {...{ plan, repetitions, editor }} />
      {rehearsed !== null && (
        <Suspense>
          <Rehearsal vue={vue} plan={rehearsed.plan} onKeep={keep} onClose={close} />
        </Suspense>
      )}
    </section>
  );
}
