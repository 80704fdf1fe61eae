// The guide: what the official sentence asks, cut by cut; then the ten elements of a situation, each with its question,
// each pointing to the passage that answers it.
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { citeIn, useActiveEditor } from '#renderer/editor/editors-store.ts';
import { runCommand } from '#renderer/state/commands.ts';
import { useLivret } from '#renderer/state/livret-store.ts';
import { Button, LinkButton } from '#renderer/ui/button.tsx';
import { Check } from '#renderer/ui/marks.tsx';
import { ELEMENTS, type Element } from '#shared/domain/situation/element.ts';
import type { TexteKey } from '#shared/domain/texte/texte-key.ts';
import { ExigencesSection } from './exigences-section.tsx';
import { beginPassage, markPassage, showPassage } from './passages.ts';
import { PhraseAsks } from './phrase-asks.tsx';

export function GuideTab({
  competenceId,
  texte,
  cles,
  answered,
}: {
  readonly competenceId: string;
  /** The official sentence of the compétence. */
  readonly texte: string;
  /** Texts of the situations shown, in order. */
  readonly cles: readonly TexteKey[];
  readonly answered: readonly Element[];
}) {
  const t = useTranslations('redaction.guide');
  const tQuestions = useTranslations('explicitation');
  const lectureSeule = useLivret((s) => s.lectureSeule);
  const [opened, setOpened] = useState<Element | null>(null);
  return (
    <div className="red-guide">
      {!lectureSeule && (
        <p className="red-guide-begin">
          <Button small onPress={() => runCommand('explicitation')}>
            {tQuestions('bouton')}
          </Button>
        </p>
      )}
      {texte !== '' && <PhraseAsks texte={texte} />}
      <div className="red-guide-head">
        <h3>{t('dix')}</h3>
        <span className="small faint num">{t('fait', { nombre: answered.length })}</span>
      </div>
      {cles.length === 0 && <p className="small">{t('dabord')}</p>}
      <ul className="red-ten">
        {ELEMENTS.map((element) => (
          <Row
            key={element}
            element={element}
            cles={cles}
            isAnswered={answered.includes(element)}
            isOpen={opened === element}
            onToggle={() => setOpened(opened === element ? null : element)}
          />
        ))}
      </ul>
      <ExigencesSection competenceId={competenceId} />
    </div>
  );
}

function Row({
  element,
  cles,
  isAnswered,
  isOpen,
  onToggle,
}: {
  readonly element: Element;
  readonly cles: readonly TexteKey[];
  readonly isAnswered: boolean;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}) {
  const t = useTranslations('redaction.guide');
  const tEditor = useTranslations('editor');
  const active = useActiveEditor();
  const cle = active !== null && cles.includes(active.cle) ? active.cle : cles[0];
  return (
    <li className={isAnswered ? 'red-element red-answered' : 'red-element'}>
      <button
        type="button"
        {...(isAnswered ? {} : { 'aria-expanded': isOpen })}
        onClick={() => (isAnswered ? showPassage(cles, element) : onToggle())}
      >
        <span className="red-sign">{isAnswered ? <Check size={13} /> : <i />}</span>
        <span className="red-element-name">{tEditor(`elements.${element}`)}</span>
        <span className="sr">, {isAnswered ? t('repond') : t('manque')}</span>
        {isAnswered && <span className="red-see">{t('voir')}</span>}
      </button>
      <p className="red-question">{t(`questions.${element}`)}</p>
      {isOpen && !isAnswered && cle !== undefined && (
        <p className="red-element-do">
          {element === 'preuve' ? (
            <LinkButton onPress={() => citeIn(cle)}>{t('citer')}</LinkButton>
          ) : (
            <>
              <LinkButton onPress={() => beginPassage(cle, element)}>{t('commencer')}</LinkButton>
              <LinkButton onPress={() => markPassage(cle, element)}>{t('marquer')}</LinkButton>
            </>
          )}
        </p>
      )}
    </li>
  );
}
