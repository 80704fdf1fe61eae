// The questions one after the other: where one is, what has its answer, and the end.
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { flushDrafts } from '#renderer/state/drafts.ts';
import { answerQuestion } from '#renderer/state/livret-store.ts';
import type { Reponse } from '#shared/domain/guide/explicitation/passage.ts';
import { Ask } from './ask.tsx';
import { Recap } from './recap.tsx';
import { isSaid, type Sitting } from './sitting.ts';
import { Steps } from './steps.tsx';
import { useInterviewKeys } from './use-interview-keys.ts';

export function Interview({
  sitting,
  titre,
  onClose,
}: {
  readonly sitting: Sitting;
  readonly titre: string;
  readonly onClose: () => void;
}) {
  const t = useTranslations('explicitation');
  const { steps, seance, competenceId, situationId } = sitting;
  const [typed, setTyped] = useState<Readonly<Record<string, Reponse>>>({});
  const said = steps.map((step) => isSaid(step, typed[step.id]));
  const nextUnsaid = (from: number): number => {
    const after = said.findIndex((done, rank) => !done && rank >= from);
    return after >= 0 ? after : steps.length;
  };
  const [at, setAt] = useState(() => nextUnsaid(0));

  /** Only once the words of this question are written: they never wait where nobody sees them. */
  const go = async (to: (now: number) => number): Promise<void> => {
    if (await flushDrafts()) setAt((now) => Math.max(0, Math.min(steps.length, to(now))));
  };
  const moves = {
    next: () => void go((now) => now + 1),
    previous: () => void go((now) => now - 1),
    unsaid: () => void go((now) => nextUnsaid(now + 1)),
    to: (rank: number) => void go(() => rank),
  };
  useInterviewKeys(moves);

  const step = steps[at];
  const save = (id: string, value: Reponse): Promise<boolean> => {
    setTyped((before) => ({ ...before, [id]: value }));
    return answerQuestion({
      situationId,
      competenceId,
      reponse:
        id === 'titre' ? { titre: value.texte } : { question: id, texte: value.texte, plume: value.plume },
      seance,
      libelle: t('libelle', { titre: titre === '' ? t('situationNeuve') : titre }),
    });
  };
  return (
    <>
      <div className="expl-page">
        {step === undefined ? (
          <Recap steps={steps} said={said} onGo={moves.to} onClose={onClose} />
        ) : (
          <Ask
            key={step.id}
            step={step}
            rank={at + 1}
            total={steps.length}
            saved={typed[step.id] ?? step.reponse}
            onSave={(value) => save(step.id, value)}
            moves={moves}
            unsaidAhead={nextUnsaid(at + 1) > at + 1 && nextUnsaid(at + 1) < steps.length}
          />
        )}
      </div>
      <Steps steps={steps} said={said} at={at} onGo={moves.to} />
    </>
  );
}
