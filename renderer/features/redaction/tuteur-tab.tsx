// The tutor beside the text: what was said of it, one after the other or all at once; what the candidate asks.
import { memo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { announce } from '#renderer/editor/suggestions/announce.ts';
import { acceptLots, decideLots } from '#renderer/editor/suggestions/decide.ts';
import { leftAfter } from '#renderer/editor/suggestions/remark-words.tsx';
import { REMARK_KEYS } from '#renderer/editor/suggestions/use-remark-commands.ts';
import { runCommand } from '#renderer/state/commands.ts';
import { useLivret } from '#renderer/state/livret-store.ts';
import { Button, LinkButton } from '#renderer/ui/button.tsx';
import { keyWords } from '#renderer/ui/key-words.ts';
import { Menu, type MenuEntry } from '#renderer/ui/menu.tsx';
import { estUneSuggestion, type Lot } from '#shared/domain/relectures/dans-le-texte.ts';
import type { RemarqueRecue } from '#shared/domain/relectures/entities.ts';
import type { QuestionAuTuteur } from '#shared/domain/relectures/question.ts';
import { nomDuRelecteur } from '#shared/domain/relectures/relecteur.ts';
import { QuestionsTab } from './questions-tab.tsx';
import { SettledRemarks } from './settled-remarks.tsx';
import { TutorCard } from './tutor-card.tsx';
import './tuteur.css';

export const TuteurTab = memo(function TuteurTab({
  lots,
  faites,
  questions,
  elsewhere,
  competenceId,
}: {
  readonly lots: readonly Lot[];
  readonly faites: readonly RemarqueRecue[];
  readonly questions: readonly QuestionAuTuteur[];
  readonly elsewhere: number;
  readonly competenceId: string;
}) {
  const t = useTranslations('remarques');
  const isReadOnly = useLivret((s) => s.lectureSeule);
  const [said, setSaid] = useState({ words: '', left: -1 });
  const done = (words: string, left: number): void => {
    setSaid({ words, left });
    announce(words);
  };
  const accept = (some: readonly Lot[]): void => {
    const n = acceptLots(some);
    const reste = lots.length - n;
    done(t('dit.acceptees', { n, reste }), reste);
  };
  const refuse = (some: readonly Lot[]): void => {
    decideLots(some, 'refusee', t('libelles.refuser'));
    const reste = leftAfter(lots, some);
    done(t('dit.refusees', { n: some.length, reste }), reste);
  };
  const suggestions = lots.filter(estUneSuggestion);
  return (
    <>
      <section className="red-tuteur" aria-label={t('ici')}>
        {lots.length === 0 ? (
          <p className="small">
            {t('aucune')}{' '}
            {faites.length === 0 && (
              <LinkButton onPress={() => runCommand('importer-relecture')}>{t('importer')}</LinkButton>
            )}
          </p>
        ) : (
          <>
            <p className="small">{t('note')}</p>
            <p className="red-tuteur-acts">
              <span>{t('compte', { n: lots.length })}</span>
              <Button
                small
                kind="quiet"
                aria-label={`${t('precedente')} (${keyWords(REMARK_KEYS.precedente)})`}
                onPress={() => runCommand('remarque-precedente')}
              >
                {t('precedenteCourt')}
              </Button>
              <Button
                small
                kind="quiet"
                aria-label={`${t('suivante')} (${keyWords(REMARK_KEYS.suivante)})`}
                onPress={() => runCommand('remarque-suivante')}
              >
                {t('suivanteCourt')}
              </Button>
              {suggestions.length > 1 && !isReadOnly && (
                <AllMenu suggestions={suggestions} onAccept={accept} onRefuse={refuse} />
              )}
            </p>
          </>
        )}
        <p className="small red-remark-notice">
          {said.left === lots.length && (
            <>
              {said.words}{' '}
              <LinkButton
                onPress={() => {
                  setSaid({ words: '', left: -1 });
                  runCommand('annuler');
                }}
              >
                {t('annuler')}
              </LinkButton>
            </>
          )}
        </p>
        {lots.length > 0 && (
          <ul className="red-questions">
            {lots.map((lot) => (
              <TutorCard key={lot.id} lot={lot} left={lots.length - 1} onDone={done} />
            ))}
          </ul>
        )}
        <SettledRemarks remarques={faites} onDone={(words) => done(words, lots.length + 1)} />
      </section>
      <h3 className="red-tuteur-title">{t('questions')}</h3>
      <QuestionsTab questions={questions} elsewhere={elsewhere} competenceId={competenceId} />
    </>
  );
});

/** Every suggestion of these texts, or those of one author. */
function AllMenu({
  suggestions,
  onAccept,
  onRefuse,
}: {
  readonly suggestions: readonly Lot[];
  readonly onAccept: (some: readonly Lot[]) => void;
  readonly onRefuse: (some: readonly Lot[]) => void;
}) {
  const t = useTranslations('remarques');
  const tTutor = useTranslations('relectures');
  const relecteurs = useLivret((s) => s.vue?.projet.relecteurs) ?? [];
  const authors = [...new Set(suggestions.map((l) => l.remarques[0]?.auteur ?? ''))];
  const n = suggestions.length;
  const entries: MenuEntry[] = [
    { id: 'accepter', label: t('accepterToutes', { n }), run: () => onAccept(suggestions) },
    { id: 'refuser', label: t('refuserToutes', { n }), run: () => onRefuse(suggestions) },
    ...(authors.length < 2 ? [] : authors).flatMap((auteur): MenuEntry[] => {
      const his = suggestions.filter((l) => l.remarques[0]?.auteur === auteur);
      const what = { auteur: nomDuRelecteur(relecteurs, auteur) || tTutor('sansNom'), n: his.length };
      return [
        { id: `accepter ${auteur}`, label: t('accepterDe', what), run: () => onAccept(his) },
        { id: `refuser ${auteur}`, label: t('refuserDe', what), run: () => onRefuse(his) },
      ];
    }),
  ];
  return <Menu label={t('toutes')} name={t('toutesNom')} className="btn-small" entries={entries} />;
}
