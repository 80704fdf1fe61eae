// The text, its differences in it: struck out, underlined, and told in words to who does not see them.
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#renderer/ui/button.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { numerosDesPreuves } from '#shared/domain/couverture/preuves.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import type { LigneComparee, PassageCompare, Segment } from '#shared/domain/versions/comparer.ts';

export function Differences({
  vue,
  passages,
  onRestore,
}: {
  readonly vue: LivretView;
  readonly passages: readonly PassageCompare[];
  /** null: the differences are only looked at. */
  readonly onRestore: ((passage: PassageCompare) => void) | null;
}) {
  const t = useTranslations('versions');
  const total = passages.filter(({ etat }) => etat !== 'meme').length;
  const numbers = useMemo(() => numerosDesPreuves(vue.preuves), [vue.preuves]);
  let rang = 0;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the only way to scroll it from the keyboard
    <section className="ver-text" aria-label={t('texte')} tabIndex={0}>
      <p className="small faint">{t('lecture')}</p>
      {passages.map((passage, n) => {
        const { etat, deplace, avant, apres } = passage;
        const key = `${avant} ${apres} ${n}`;
        const lines = passage.lignes.map((line, l) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name of their own, and are drawn whole.
          <Line key={l} line={line} numbers={numbers} />
        ));
        if (etat === 'meme')
          return (
            <div key={key} className="ver-same">
              {lines}
            </div>
          );
        rang += 1;
        const quoi = t(`etats.${deplace ? (etat === 'ajoute' ? 'deplaceLa' : 'deplaceDici') : etat}`);
        return (
          // biome-ignore lint/a11y/useSemanticElements: a difference is a group of lines, not a form's
          <div
            key={key}
            role="group"
            className={classNames('ver-diff', `ver-${etat}`)}
            data-difference=""
            tabIndex={-1}
            aria-label={t('passage', { rang: String(rang), total: String(total), quoi })}
          >
            <p className="ver-what">
              <span>{quoi}</span>
              {/* Taking out here what only moved would lose it: it is put back from where it was. */}
              {onRestore !== null && !(deplace && etat === 'ajoute') && (
                <Button small kind="quiet" onPress={() => onRestore(passage)}>
                  {t(etat === 'ajoute' ? 'oterPassage' : 'retablirPassage')}
                </Button>
              )}
            </p>
            {lines}
          </div>
        );
      })}
    </section>
  );
}

function Line({
  line,
  numbers,
}: {
  readonly line: LigneComparee;
  readonly numbers: ReadonlyMap<string, number>;
}) {
  const t = useTranslations('versions');
  const { genre, niveau, retrait, signe, citation, cellule, segments } = line;
  return (
    <p
      lang="fr"
      className={classNames(
        'ver-line own',
        niveau > 0 && 'ver-heading',
        citation && 'ver-quote',
        cellule && 'ver-cell',
      )}
      style={{ marginInlineStart: `${retrait * 1.5}rem` }}
    >
      {signe !== '' && <span className="ver-sign">{signe} </span>}
      {(genre === 'image' || genre === 'tableau') && <span className="ver-kind">{t(genre)} </span>}
      {segments.map((segment, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: segments have no name of their own, and are drawn whole.
        <Words key={n} segment={segment} numbers={numbers} />
      ))}
    </p>
  );
}

function Words({
  segment: { quoi, texte, preuve },
  numbers,
}: {
  readonly segment: Segment;
  readonly numbers: ReadonlyMap<string, number>;
}) {
  const t = useTranslations('versions');
  const numero = preuve === null ? undefined : numbers.get(preuve);
  const words =
    preuve === null
      ? texte
      : numero === undefined
        ? t('preuvePartie')
        : t('preuve', { numero: String(numero) });
  if (quoi === 'meme') return <span>{words}</span>;
  const Tag = quoi === 'ajoute' ? 'ins' : 'del';
  return (
    <Tag>
      <span className="sr"> {t(quoi)} </span>
      {words}
      <span className="sr"> {t('finDe')} </span>
    </Tag>
  );
}
