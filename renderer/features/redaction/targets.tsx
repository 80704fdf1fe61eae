// The fields where one says how many words one aims at: for this compétence, for this bloc, for every other.
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { type Changes, change } from '#renderer/state/livret-store.ts';
import { PlainField } from '#renderer/ui/field.tsx';
import { useDraft } from '#renderer/ui/use-draft.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import { objectifsDe } from '#shared/domain/progression/objectifs.ts';

const within = (max: number, typed: string): number | null => {
  const value = Number(typed.replace(/\s/gu, ''));
  return typed.trim() !== '' && Number.isInteger(value) && value >= 50 && value <= max ? value : null;
};

interface TargetProps {
  readonly label: string;
  readonly help: string;
  readonly error: string;
  readonly saved: string;
  /** Half a number waits in the field: only what is right is written. */
  readonly isRight: (typed: string) => boolean;
  readonly write: (typed: string) => Promise<boolean>;
}

function Target({ label, help, error, saved, isRight, write }: TargetProps) {
  const [left, setLeft] = useState(true);
  const [kept, setKept] = useState<string | null>(null);
  const draft = useDraft(saved, (typed) =>
    isRight(typed) && typed !== saved ? write(typed) : Promise.resolve(true),
  );
  const shown = draft.dirty ? draft.value : (kept ?? draft.value);
  return (
    <PlainField
      className="red-target"
      label={label}
      description={help}
      inputMode="numeric"
      value={shown}
      error={left && !isRight(shown) ? error : undefined}
      onChange={(typed) => {
        setLeft(false);
        setKept(isRight(typed) ? null : typed);
        draft.change(typed);
      }}
      onBlur={() => {
        setLeft(true);
        void draft.flush();
      }}
    />
  );
}

const BLOC_MAX = 200_000;

/** Empty, the target follows from the others (SPEC C14, C15). */
export function OwnTarget({
  cible,
  kind,
  vue: { projet, fiche },
}: {
  /** Id of the compétence or code of the bloc. */
  readonly cible: string;
  readonly kind: 'Competence' | 'Bloc';
  readonly vue: Pick<LivretView, 'projet' | 'fiche'>;
}) {
  const t = useTranslations('redaction.mots');
  const { [cible]: own, ...objectifs } = projet.objectifs;
  const sans = objectifsDe({ fiche, projet: { ...projet, objectifs } });
  const derive = kind === 'Bloc' ? sans.bloc(cible) : sans.competence(cible);
  const write =
    (typed: string): Changes =>
    (vue) => {
      const { [cible]: _, ...others } = vue.projet.objectifs;
      const value = within(BLOC_MAX, typed);
      const next = value === null ? others : { ...others, [cible]: value };
      return [{ op: 'mettre-projet', valeur: { ...vue.projet, objectifs: next } }];
    };
  return (
    <Target
      label={t(`objectif${kind}`)}
      help={t('deduit', { mots: derive })}
      error={t('objectifErreurBloc')}
      saved={own === undefined ? '' : String(own)}
      isRight={(typed) => typed.trim() === '' || within(BLOC_MAX, typed) !== null}
      write={(typed) => change(write(typed), t(`libelle${kind}`))}
    />
  );
}

export function ProjectTarget({ objectif }: { readonly objectif: number }) {
  const t = useTranslations('redaction.mots');
  const max = 20_000;
  return (
    <Target
      label={t('objectif')}
      help={t('objectifAide')}
      error={t('objectifErreur')}
      saved={String(objectif)}
      isRight={(typed) => within(max, typed) !== null}
      write={(typed) =>
        change(
          (vue) => [
            {
              op: 'mettre-projet',
              valeur: { ...vue.projet, motsParCompetence: within(max, typed) ?? objectif },
            },
          ],
          t('libelle'),
        )
      }
    />
  );
}
