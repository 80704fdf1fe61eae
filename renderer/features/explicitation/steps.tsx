// All the questions at a glance: which have their answer, where one is, one click from each.
import { useTranslations } from 'use-intl';
import { Check } from '#renderer/ui/marks.tsx';
import type { Step } from './sitting.ts';
import { useStepWords } from './step-words.ts';

export function Steps({
  steps,
  said,
  at,
  onGo,
}: {
  readonly steps: readonly Step[];
  readonly said: readonly boolean[];
  readonly at: number;
  readonly onGo: (rank: number) => void;
}) {
  const t = useTranslations('explicitation');
  const wordsOf = useStepWords();
  return (
    <nav className="expl-steps" aria-label={t('etapes')}>
      <ol>
        {steps.map((step, rank) => (
          <li key={step.id}>
            <button
              type="button"
              className="expl-step num"
              data-said={said[rank] === true ? '' : undefined}
              aria-current={rank === at ? 'step' : undefined}
              aria-label={t('etape', {
                rang: rank + 1,
                nom: wordsOf(step).name,
                etat: said[rank] === true ? 'dite' : 'autre',
              })}
              onClick={() => onGo(rank)}
            >
              {said[rank] === true ? <Check size={12} /> : rank + 1}
            </button>
          </li>
        ))}
      </ol>
      <p className="small faint" role="status">
        {t('avancement', { dites: said.filter(Boolean).length, total: steps.length })}
      </p>
    </nav>
  );
}
