// Words and targets: this bloc, compétence by compétence, and the balance between the blocs.
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { change } from '#renderer/state/livret-store.ts';
import { shortBlocCode } from '#renderer/ui/bloc-code.ts';
import { PlainField } from '#renderer/ui/field.tsx';
import { useDraft } from '#renderer/ui/use-draft.ts';
import { Gauge } from './gauge.tsx';
import type { BlocLine } from './model.ts';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const words = (bloc: BlocLine) => sum(bloc.competences.map((c) => c.etat.mots));
const targets = (bloc: BlocLine) => sum(bloc.competences.map((c) => c.etat.objectif));

export function MotsTab({
  blocs,
  current,
  objectif,
}: {
  readonly blocs: readonly BlocLine[];
  readonly current: string;
  readonly objectif: number;
}) {
  const t = useTranslations('redaction.mots');
  const bloc = blocs.find((b) => b.competences.some((c) => c.id === current));
  return (
    <div className="red-help">
      <h3>{t('titre')}</h3>
      <table className="red-words">
        <thead className="sr">
          <tr>
            <th scope="col">{t('competence')}</th>
            <th scope="col">{t('nombre')}</th>
          </tr>
        </thead>
        <tbody>
          {bloc?.competences.map((c) => (
            <tr key={c.id} className={c.id === current ? 'red-words-here' : undefined}>
              <th scope="row" lang="fr">
                <span className="red-n num">{c.rang}</span> {c.titre}
              </th>
              <td className="num">
                {t('sur', { mots: c.etat.mots, objectif: c.etat.objectif })}
                <Gauge mots={c.etat.mots} objectif={c.etat.objectif} />
              </td>
            </tr>
          ))}
        </tbody>
        <tbody>
          {blocs.map((b) => (
            <tr key={b.code}>
              <th scope="row">{shortBlocCode(b.code)}</th>
              <td className="num">
                {t('sur', { mots: words(b), objectif: targets(b) })}
                <Gauge mots={words(b)} objectif={targets(b)} />
              </td>
            </tr>
          ))}
          <tr className="strong">
            <th scope="row">{t('total')}</th>
            <td className="num">
              {t('sur', { mots: sum(blocs.map(words)), objectif: sum(blocs.map(targets)) })}
            </td>
          </tr>
        </tbody>
      </table>
      <p className="small faint">{t('explication')}</p>
      <Target objectif={objectif} />
    </div>
  );
}

const read = (typed: string): number | null => {
  const value = Number(typed.replace(/\s/gu, ''));
  return Number.isInteger(value) && value >= 50 && value <= 20_000 ? value : null;
};

function Target({ objectif }: { readonly objectif: number }) {
  const t = useTranslations('redaction.mots');
  const [left, setLeft] = useState(true);
  const draft = useDraft(String(objectif), (typed) => {
    const value = read(typed);
    // Half a number waits in the field.
    if (value === null || value === objectif) return Promise.resolve(true);
    return change(
      (vue) => [{ op: 'mettre-projet', valeur: { ...vue.projet, motsParCompetence: value } }],
      t('libelle'),
    );
  });
  const [kept, setKept] = useState<string | null>(null);
  const shown = draft.dirty ? draft.value : (kept ?? draft.value);
  return (
    <PlainField
      className="red-target"
      label={t('objectif')}
      description={t('objectifAide')}
      inputMode="numeric"
      value={shown}
      error={left && read(shown) === null ? t('objectifErreur') : undefined}
      onChange={(typed) => {
        setLeft(false);
        setKept(read(typed) === null ? typed : null);
        draft.change(typed);
      }}
      onBlur={() => {
        setLeft(true);
        void draft.flush();
      }}
    />
  );
}
