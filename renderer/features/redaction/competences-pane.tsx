// The compétences aimed at, by bloc, each with what it still asks for and its words.
import { ChevronDown, ChevronRight } from 'lucide-react';
import { memo, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { goTo } from '#renderer/state/navigation-store.ts';
import { shortBlocCode } from '#renderer/ui/bloc-code.ts';
import { Check } from '#renderer/ui/marks.tsx';
import { Reglette } from '#renderer/ui/reglette.tsx';
import type { EtatCompetence } from '#shared/domain/couverture/couverture.ts';
import { showLeft } from './desk-store.ts';
import { Gauge } from './gauge.tsx';
import type { BlocLine, CompetenceLine } from './model.ts';

export function CompetencesPane({
  blocs,
  current,
}: {
  readonly blocs: readonly BlocLine[];
  readonly current: CompetenceLine;
}) {
  const t = useTranslations('redaction.competences');
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const toggle = (code: string): void =>
    setOpened((now) => {
      const next = new Set(now);
      if (!next.delete(code)) next.add(code);
      return next;
    });
  return (
    <nav className="red-pane red-blocs" aria-label={t('nom')} data-pane="">
      {blocs.map((bloc) => {
        const isCurrent = bloc.code === current.etat.bloc;
        return (
          <Bloc
            key={bloc.code}
            bloc={bloc}
            current={current.id}
            isOpen={isCurrent || opened.has(bloc.code)}
            {...(isCurrent ? {} : { onToggle: () => toggle(bloc.code) })}
          />
        );
      })}
      <button type="button" className="red-fold" aria-expanded="true" onClick={() => showLeft(false)}>
        {t('replier')}
      </button>
    </nav>
  );
}

function Bloc({
  bloc,
  current,
  isOpen,
  onToggle,
}: {
  readonly bloc: BlocLine;
  readonly current: string;
  readonly isOpen: boolean;
  readonly onToggle?: () => void;
}) {
  const t = useTranslations('redaction.competences');
  const depths = bloc.competences.map((c) => c.etat.profondeur);
  const figures = { couvertes: depths.filter((d) => d === 3).length, total: depths.length };
  const name = (
    <>
      <span className="red-bloc-code">
        <span>{shortBlocCode(bloc.code)}</span>
        {isOpen && <Reglette profondeurs={[depths]} />}
        {!isOpen && <span className="num">{t('couvertes', figures)}</span>}
      </span>
      <span className="red-bloc-name">{bloc.intitule}</span>
      <span className="red-bloc-words num">
        <Gauge mots={bloc.mots} objectif={bloc.objectif} />{' '}
        {t('motsDuBloc', { mots: bloc.mots, objectif: bloc.objectif })}
      </span>
    </>
  );
  return (
    <section className={isOpen ? 'red-bloc' : 'red-bloc red-bloc-shut'}>
      <h2>
        {onToggle === undefined ? (
          name
        ) : (
          <button type="button" aria-expanded={isOpen} onClick={onToggle}>
            {isOpen ? (
              <ChevronDown size={12} aria-hidden="true" />
            ) : (
              <ChevronRight size={12} aria-hidden="true" />
            )}
            <span>{name}</span>
          </button>
        )}
      </h2>
      {isOpen && (
        <ol>
          {bloc.competences.map((competence) => (
            <Line
              key={competence.id}
              id={competence.id}
              rang={competence.rang}
              titre={competence.titre}
              etat={competence.etat.etat}
              mots={competence.etat.mots}
              isCurrent={competence.id === current}
            />
          ))}
        </ol>
      )}
    </section>
  );
}

const Line = memo(function Line({
  id,
  rang,
  titre,
  etat,
  mots,
  isCurrent,
}: Omit<CompetenceLine, 'etat' | 'texte'> & {
  readonly etat: EtatCompetence;
  readonly mots: number;
  readonly isCurrent: boolean;
}) {
  const t = useTranslations('redaction.competences');
  const ref = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Only inside its pane: in one column the page itself would run away from the text.
    const pane = ref.current?.closest('nav');
    if (isCurrent && pane != null && pane.scrollHeight > pane.clientHeight)
      ref.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    <li>
      <button
        ref={ref}
        type="button"
        className="red-competence"
        aria-current={isCurrent ? 'page' : undefined}
        onClick={() => goTo({ step: 'redaction', competenceId: id })}
      >
        <span className="red-n num">{rang}</span>
        <span lang="fr">{titre}</span>
        <span className={etat === 'couverte' ? 'red-state red-state-ok' : 'red-state'}>
          {etat === 'couverte' && <Check size={12} />}
          {t(`etats.${etat}`)}, {t('mots', { mots })}
        </span>
      </button>
    </li>
  );
});
