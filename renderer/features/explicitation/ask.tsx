// One question, in large type: why the jury cares, what the text says already, and the field.
import { useEffect, useId, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useExplicitation } from '#renderer/state/explicitation-store.ts';
import { useLivret } from '#renderer/state/livret-store.ts';
import { Button } from '#renderer/ui/button.tsx';
import { keyWords } from '#renderer/ui/key-words.ts';
import { useDraft } from '#renderer/ui/use-draft.ts';
import type { Reponse } from '#shared/domain/guide/explicitation/passage.ts';
import { Pen } from './pen.tsx';
import type { Step } from './sitting.ts';
import { useStepWords } from './step-words.ts';
import { useFrenchField } from './use-french-field.ts';
import type { Moves } from './use-interview-keys.ts';

export interface AskProps {
  readonly step: Step;
  /** From 1. */
  readonly rank: number;
  readonly total: number;
  readonly saved: Reponse;
  readonly onSave: (value: Reponse) => Promise<boolean>;
  readonly moves: Moves;
  /** Some of the questions that follow have their answer, and one after them has not. */
  readonly unsaidAhead: boolean;
}

export function Ask({ step, rank, total, saved, onSave, moves, unsaidAhead }: AskProps) {
  const t = useTranslations('explicitation');
  const words = useStepWords()(step);
  const draft = useDraft(saved, onSave);
  const pen = usePen();
  const field = useRef<HTMLTextAreaElement>(null);
  useFrenchField(field);
  const ids = { rank: useId(), question: useId(), why: useId(), already: useId() };
  useEffect(() => {
    const { current } = field;
    current?.focus();
    current?.setSelectionRange(current.value.length, current.value.length);
  }, []);
  const { texte, plume } = draft.value;
  const empty = texte.trim() === '';
  const type = (value: string): void =>
    // Words that already have an author keep it; the first ones take that of the moment.
    draft.change({ texte: value, plume: empty ? pen : plume });
  return (
    <section className="expl-ask" aria-labelledby={ids.question}>
      <p className="expl-rank num" id={ids.rank}>
        {t('rang', { rang: rank, total })} <span className="faint">{words.name}</span>
      </p>
      <h2 className="expl-question" id={ids.question} {...(words.isOfficial ? { lang: 'fr' } : {})}>
        <Quoted texte={words.question} />
      </h2>
      {words.examples.map((example) => (
        <p key={example} className="expl-example" lang="fr">
          <Quoted texte={example} />
        </p>
      ))}
      <p className="expl-why" id={ids.why}>
        {words.why}
      </p>
      {step.deja.length > 0 && (
        <div className="expl-already" id={ids.already}>
          <p className="small">{t('deja')}</p>
          {step.deja.map((passage, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: read once, in the order of the text
            <p key={i} className="own small" lang="fr">
              {passage}
            </p>
          ))}
        </div>
      )}
      <textarea
        ref={field}
        className={step.question === null ? 'field-input expl-field' : 'field-input expl-field expl-lines'}
        rows={step.question === null ? 1 : 5}
        maxLength={step.question === null ? 300 : 50_000}
        aria-labelledby={`${ids.rank} ${ids.question}`}
        aria-describedby={step.deja.length > 0 ? `${ids.why} ${ids.already}` : ids.why}
        placeholder={step.question === null ? t('titreModele') : undefined}
        lang="fr"
        value={texte}
        onChange={(event) => type(event.target.value)}
        onBlur={() => void draft.flush()}
      />
      {!empty && plume !== null && (
        <p className="small hand">{plume === '' ? t('note') : t('notePar', { nom: plume })}</p>
      )}
      <div className="expl-moves">
        <Button onPress={moves.previous} isDisabled={rank === 1}>
          {t('precedente')} <kbd>{keyWords('Alt+ArrowUp')}</kbd>
        </Button>
        <Button kind="primary" onPress={moves.next}>
          {empty ? t('passer') : rank === total ? t('terminer') : t('suivante')}{' '}
          <kbd>{keyWords('Mod+Enter')}</kbd>
        </Button>
        {unsaidAhead && (
          <Button kind="quiet" onPress={moves.unsaid}>
            {t('sansReponse')} <kbd>{keyWords('Mod+Shift+Enter')}</kbd>
          </Button>
        )}
      </div>
      {step.question !== null && (
        <Pen
          onChange={(author) => {
            if (!empty) draft.change({ texte, plume: author });
          }}
        />
      )}
    </section>
  );
}

/** The words of the fiche in its own colour, ours around them. */
function Quoted({ texte }: { readonly texte: string }) {
  const [before = '', quoted = '', ...after] = texte.split(/(«[^»]*»)/u);
  return (
    <>
      {before}
      {quoted !== '' && <span className="expl-quoted">{quoted}</span>}
      {after.join('')}
    </>
  );
}

/** Who writes now: null is the candidate. */
function usePen(): string | null {
  const { heldByOther, name } = useExplicitation();
  const accompagnateur = useLivret((s) => s.vue?.candidat.accompagnateur ?? '');
  return heldByOther ? (name ?? accompagnateur).trim().slice(0, 100) : null;
}
