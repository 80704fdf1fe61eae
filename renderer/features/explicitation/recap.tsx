// The end of the round: what is in the text, what can still be said, and the way to the text.
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Button, LinkButton } from '#renderer/ui/button.tsx';
import type { Step } from './sitting.ts';
import { useStepWords } from './step-words.ts';

export function Recap({
  steps,
  said,
  onGo,
  onClose,
}: {
  readonly steps: readonly Step[];
  readonly said: readonly boolean[];
  readonly onGo: (rank: number) => void;
  readonly onClose: () => void;
}) {
  const t = useTranslations('explicitation');
  const wordsOf = useStepWords();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const left = steps.flatMap((step, rank) => (said[rank] === true ? [] : [{ step, rank }]));
  const done = steps.length - left.length;
  return (
    <section className="expl-ask">
      <h2 className="expl-question" ref={title} tabIndex={-1}>
        {done === 0 ? t('fin.rien') : t('fin.titre', { nombre: done })}
      </h2>
      <p className="expl-why">{done === 0 ? t('fin.plusTard') : t('fin.suite')}</p>
      {left.length > 0 && (
        <>
          <h3 className="expl-left-title">{t('fin.reste', { nombre: left.length })}</h3>
          <ul className="expl-left">
            {left.map(({ step, rank }) => (
              <li key={step.id}>
                <LinkButton onPress={() => onGo(rank)}>{wordsOf(step).name}</LinkButton>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="expl-moves">
        <Button kind="primary" onPress={onClose}>
          {t('fin.lire')}
        </Button>
        <Button onPress={() => onGo(0)}>{t('fin.revoir')}</Button>
      </div>
    </section>
  );
}
