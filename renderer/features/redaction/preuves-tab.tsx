// The preuves beside the text: those of the experience first, each cited with one button at the caret.
import { useTranslations } from 'use-intl';
import { citePreuve } from '#renderer/editor/cite.ts';
import { useActiveEditor } from '#renderer/editor/editors-store.ts';
import { goTo } from '#renderer/state/navigation-store.ts';
import { Button } from '#renderer/ui/button.tsx';
import { preuvesEnOrdre } from '#shared/domain/couverture/preuves.ts';
import type { Preuve, Situation } from '#shared/domain/livret/entities.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import { situationKey, type TexteKey } from '#shared/domain/texte/texte-key.ts';

export function PreuvesTab({
  vue,
  situations,
}: {
  readonly vue: LivretView;
  readonly situations: readonly Situation[];
}) {
  const t = useTranslations('redaction.preuves');
  const active = useActiveEditor();
  const writing = situations.find((s) => situationKey(s.id) === active?.cle) ?? situations[0];
  const cle = writing === undefined ? null : situationKey(writing.id);
  const keys = new Set<string>(situations.map((s) => situationKey(s.id)));
  const cited = new Set(
    vue.textes.filter((texte) => keys.has(texte.cle)).flatMap((texte) => texte.preuvesCitees),
  );
  const numbered = preuvesEnOrdre(vue.preuves).map((preuve, rank) => ({ preuve, numero: rank + 1 }));
  const near = numbered.filter(
    ({ preuve }) => writing?.experienceId != null && preuve.experienceId === writing.experienceId,
  );
  const others = numbered.filter((each) => !near.includes(each));
  if (numbered.length === 0)
    return (
      <div className="red-help">
        <p>{t('vide')}</p>
        <Button small onPress={() => goTo({ step: 'preuves' })}>
          {t('ajouter')}
        </Button>
      </div>
    );
  return (
    <div className="red-help">
      {cle === null && <p className="small">{t('dabord')}</p>}
      {[
        [t('experience'), near],
        [t('autres'), others],
      ].map(
        ([title, list]) =>
          (list as typeof numbered).length > 0 && (
            <section key={title as string}>
              <h3>{title as string}</h3>
              <ul className="red-preuves">
                {(list as typeof numbered).map(({ preuve, numero }) => (
                  <Line
                    key={preuve.id}
                    preuve={preuve}
                    numero={numero}
                    cle={cle}
                    isCited={cited.has(preuve.id)}
                  />
                ))}
              </ul>
            </section>
          ),
      )}
    </div>
  );
}

function Line({
  preuve,
  numero,
  cle,
  isCited,
}: {
  readonly preuve: Preuve;
  readonly numero: number;
  readonly cle: TexteKey | null;
  readonly isCited: boolean;
}) {
  const t = useTranslations('redaction.preuves');
  return (
    <li>
      <span className="num red-n">{numero}</span>
      <div>
        <p className="red-preuve-name">{preuve.legende === '' ? t('sansLegende') : preuve.legende}</p>
        {preuve.montre !== '' && <p className="small">{preuve.montre}</p>}
        {isCited && <p className="small red-state-ok">{t('citees')}</p>}
      </div>
      <Button
        small
        isDisabled={cle === null}
        aria-label={t('citerNumero', { numero })}
        onPress={() => cle !== null && citePreuve(cle, preuve.id)}
      >
        {t('citer')}
      </Button>
    </li>
  );
}
