// Words and targets: this bloc, compétence by compétence, and the balance between the blocs and inside this one.
import { useFormatter, useTranslations } from 'use-intl';
import { shortBlocCode } from '#renderer/ui/bloc-code.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import { Gauge } from './gauge.tsx';
import type { BlocLine } from './model.ts';
import { OwnTarget, ProjectTarget } from './targets.tsx';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

export function MotsTab({
  blocs,
  current,
  vue,
}: {
  readonly blocs: readonly BlocLine[];
  readonly current: string;
  readonly vue: Pick<LivretView, 'projet' | 'fiche'>;
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
                {t('sur', { mots: b.mots, objectif: b.objectif })}
                <Gauge mots={b.mots} objectif={b.objectif} />
              </td>
            </tr>
          ))}
          <tr className="strong">
            <th scope="row">{t('total')}</th>
            <td className="num">
              {t('sur', { mots: sum(blocs.map((b) => b.mots)), objectif: sum(blocs.map((b) => b.objectif)) })}
            </td>
          </tr>
        </tbody>
      </table>
      {bloc !== undefined && (
        <>
          <h3>{t('equilibre')}</h3>
          <p className="small faint">{t('equilibreAide')}</p>
          <Balance
            lines={blocs.map((b) => ({ id: b.code, name: shortBlocCode(b.code), ...b }))}
            caption={t('total')}
          />
          <Balance
            lines={bloc.competences.map((c) => ({ id: c.id, name: String(c.rang), ...c.etat }))}
            caption={t('bloc')}
          />
        </>
      )}
      <p className="small faint">{t('explication')}</p>
      <h3>{t('objectifs')}</h3>
      {bloc !== undefined && (
        <>
          <OwnTarget key={current} cible={current} kind="Competence" vue={vue} />
          <OwnTarget key={bloc.code} cible={bloc.code} kind="Bloc" vue={vue} />
        </>
      )}
      <ProjectTarget objectif={vue.projet.motsParCompetence} />
    </div>
  );
}

/** Shares of the words written and of those aimed at: a table that is also its drawing. */
function Balance({
  lines,
  caption,
}: {
  readonly lines: readonly {
    readonly id: string;
    readonly name: string;
    readonly mots: number;
    readonly objectif: number;
  }[];
  readonly caption: string;
}) {
  const t = useTranslations('redaction.mots');
  const format = useFormatter();
  const written = Math.max(1, sum(lines.map((l) => l.mots)));
  const aimed = Math.max(1, sum(lines.map((l) => l.objectif)));
  const scale = Math.max(...lines.flatMap((l) => [l.mots / written, l.objectif / aimed]));
  const percent = (share: number): string =>
    format.number(share, { style: 'percent', maximumFractionDigits: 0 });
  const width = (share: number): string => `${(100 * share) / Math.max(scale, 0.01)}%`;
  return (
    <table className="red-balance">
      <caption className="small">{caption}</caption>
      <tbody>
        {lines.map(({ id, name, mots, objectif }) => (
          <tr key={id}>
            <th scope="row" className="num">
              {name}
            </th>
            <td>
              <span className="red-share" aria-hidden="true">
                <i style={{ width: width(mots / written) }} />
                <b style={{ insetInlineStart: width(objectif / aimed) }} />
              </span>
              <span className="num">
                {t('parts', { ecrite: percent(mots / written), visee: percent(objectif / aimed) })}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
