// What was found, by place, each with its sentence; with something to replace by, what it would become. Arrows go from one
// passage to the next, Enter goes to it, Tab reaches what can be done with it.
import { type KeyboardEvent, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#renderer/ui/button.tsx';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import { nomDuLieu } from '#shared/domain/recherche/lieux.ts';
import { accorder } from '#shared/domain/recherche/motif.ts';
import type { LieuTrouve, Occurrence, Portee } from '#shared/domain/recherche/recherche.ts';
import { usePlaceName } from './place-names.ts';
import { type Asked, hitKey, stand, useSearch } from './search-store.ts';

export function Results({
  vue,
  lieux,
  par,
  onGo,
  onReplace,
}: {
  readonly vue: LivretView;
  readonly lieux: readonly LieuTrouve[];
  /** What the passages would become; null when nothing is to be replaced. */
  readonly par: string | null;
  readonly onGo: (place: LieuTrouve, hit: Occurrence) => void;
  readonly onReplace: (portee: Portee, nombre: number) => void;
}) {
  const t = useTranslations('recherche');
  const name = usePlaceName(vue);
  const asked = useSearch((s) => s.asked);
  const current = useSearch((s) => s.current);
  const list = useRef<HTMLElement>(null);
  const first = lieux[0];
  const keys = new Set(lieux.flatMap((place) => place.occurrences.map((hit) => hitKey(place, hit))));
  const standing =
    current !== null && keys.has(current)
      ? current
      : first?.occurrences[0] && hitKey(first, first.occurrences[0]);
  return (
    <section
      className="rech-results"
      aria-label={t('resultats')}
      aria-describedby="rech-keys"
      ref={list}
      onKeyDown={(event) => moveAmong(list.current, event)}
    >
      <p id="rech-keys" className="small faint">
        {t('clavier')}
      </p>
      {lieux.map((place) => {
        const nom = name(place.lieu);
        const id = `rech-${nomDuLieu(place.lieu)}`;
        return (
          <section key={id} aria-labelledby={id} className="rech-place">
            <h3 id={id}>
              {nom} <span className="num faint">{place.nombre}</span>
            </h3>
            {par !== null && (
              <Button
                small
                kind="quiet"
                aria-label={t('remplacerLieu', { lieu: nom, n: place.nombre })}
                onPress={() => onReplace({ ...place.lieu, une: null }, place.nombre)}
              >
                {t('remplacerIci', { n: place.nombre })}
              </Button>
            )}
            <ul>
              {place.occurrences.map((hit) => {
                const key = hitKey(place, hit);
                return (
                  <li key={key}>
                    <button
                      type="button"
                      className="rech-hit"
                      tabIndex={key === standing ? 0 : -1}
                      onFocus={() => stand(key)}
                      onClick={() => onGo(place, hit)}
                    >
                      <Sentence hit={hit} asked={asked} par={par} />
                    </button>
                    {par !== null && (
                      <Button
                        small
                        kind="quiet"
                        excludeFromTabOrder={key !== standing}
                        aria-label={t('remplacerUn', { passage: `${hit.avant}${hit.trouve}${hit.apres}` })}
                        onPress={() => onReplace({ ...place.lieu, une: hit }, 1)}
                      >
                        {t('remplacer')}
                      </Button>
                    )}
                  </li>
                );
              })}
            </ul>
            {place.nombre > place.occurrences.length && (
              <p className="small faint rech-more">
                {t('autres', { n: place.nombre - place.occurrences.length })}
              </p>
            )}
          </section>
        );
      })}
    </section>
  );
}

function Sentence({
  hit,
  asked,
  par,
}: {
  readonly hit: Occurrence;
  readonly asked: Asked;
  readonly par: string | null;
}) {
  const t = useTranslations('recherche');
  const inField = hit.champ !== 'texte';
  return (
    <>
      {inField && <span className="rech-field">{t(`champs.${hit.champ as 'titre'}`)}</span>}{' '}
      <span lang="fr" className="own">
        {hit.avant}
        {par === null ? (
          <mark>{hit.trouve}</mark>
        ) : (
          <>
            <del>{hit.trouve}</del>
            {par !== '' && (
              <>
                <span className="sr"> {t('devient')} </span>
                <ins>{accorder(asked, hit.trouve, par)}</ins>
              </>
            )}
          </>
        )}
        {hit.apres}
      </span>
    </>
  );
}

/** Up and down between the passages, whatever their place; the first from above is left by Up. */
function moveAmong(list: HTMLElement | null, event: KeyboardEvent): void {
  const hits = [...(list?.querySelectorAll<HTMLElement>('.rech-hit') ?? [])];
  const at = hits.indexOf(document.activeElement as HTMLElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: hits.length - 1 }[event.key];
  if (to === undefined || at < 0) return;
  event.preventDefault();
  hits[to]?.focus();
}
