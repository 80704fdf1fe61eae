// What the rehearsals measured, beside the plan: the last ones by date, and the durations that they propose.
import './measures.css';
import { useFormatter, useTranslations } from 'use-intl';
import { change } from '#renderer/state/livret-store.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import type { Partie } from '#shared/domain/livret/entities.ts';
import { minuterie, type Partage } from '#shared/domain/soutenance/durees.ts';
import { estEntiere, motsDeTrop, proposerDurees, totalMesure } from '#shared/domain/soutenance/mesures.ts';
import type { PlanDuBloc } from '#shared/domain/soutenance/plan.ts';
import type { MesurePartie, Repetition } from '#shared/domain/soutenance/repetition.ts';
import type { PlanEditor } from '../use-plan.ts';

/** Columns: more would not fit beside the plan. */
const SHOWN = 3;

export interface MeasuresProps {
  readonly plan: PlanDuBloc;
  /** Those of this bloc, the oldest first. */
  readonly repetitions: readonly Repetition[];
  readonly editor: PlanEditor;
}

export function Measures({ plan, repetitions, editor }: MeasuresProps) {
  const t = useTranslations('repetition.mesures');
  const tAnnuler = useTranslations('repetition.annuler');
  if (repetitions.length === 0) return <p className="small">{t('aucune')}</p>;
  const total = plan.duree.minutes * 60;
  const shown = repetitions.slice(-SHOWN);
  const proposed = proposerDurees(plan.parties, repetitions, total);
  const take = () =>
    void editor.share(
      (parties, seconds): Partage<Partie> =>
        proposerDurees(parties, repetitions, seconds) ?? { ok: true, parties: [...parties] },
      tAnnuler('durees'),
    );
  return (
    <>
      <div className="rep-table-scroll">
        <MeasuresTable plan={plan} shown={shown} proposed={proposed?.ok ? proposed.parties : null} />
      </div>
      {repetitions.length > shown.length && (
        <p className="small">{t('dernieres', { montrees: shown.length, nombre: repetitions.length })}</p>
      )}
      <LastTime repetition={repetitions.findLast(estEntiere)} total={total} />
      <Proposal plan={plan} proposed={proposed} onTake={take} />
    </>
  );
}

function MeasuresTable({
  plan,
  shown,
  proposed,
}: {
  readonly plan: PlanDuBloc;
  readonly shown: readonly Repetition[];
  readonly proposed: readonly Partie[] | null;
}) {
  const t = useTranslations('repetition.mesures');
  const tSans = useTranslations('repetition');
  const total = plan.duree.minutes * 60;
  return (
    <table className="rep-table">
      <thead>
        <tr>
          <th scope="col">{t('partie')}</th>
          <th scope="col">{t('prevu')}</th>
          {shown.map((repetition) => (
            <DateHead key={repetition.id} repetition={repetition} />
          ))}
          {proposed !== null && <th scope="col">{t('propose')}</th>}
        </tr>
      </thead>
      <tbody>
        {plan.parties.map((partie, rang) => (
          <tr key={partie.id}>
            <th scope="row">{partie.titre || tSans('sansTitre')}</th>
            <td className="num">{minuterie(partie.secondes)}</td>
            {shown.map((repetition) => (
              <Measured
                key={repetition.id}
                mesure={repetition.parties.find(({ id }) => id === partie.id)}
                planned={partie.secondes}
              />
            ))}
            {proposed !== null && (
              <td className="num rep-proposed">
                {minuterie(proposed[rang]?.secondes ?? 0)}
                {partie.verrouillee && <small>{t('verrouillee')}</small>}
              </td>
            )}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('total')}</th>
          <td className="num">{minuterie(total)}</td>
          {shown.map((repetition) => (
            <td key={repetition.id} className="num">
              {minuterie(totalMesure(repetition))}
              <small>
                {estEntiere(repetition) ? (
                  <Gap seconds={totalMesure(repetition) - total} />
                ) : (
                  t('interrompue')
                )}
              </small>
            </td>
          ))}
          {proposed !== null && <td className="num rep-proposed">{minuterie(total)}</td>}
        </tr>
      </tfoot>
    </table>
  );
}

function DateHead({ repetition }: { readonly repetition: Repetition }) {
  const t = useTranslations('repetition.mesures');
  const tAnnuler = useTranslations('repetition.annuler');
  const format = useFormatter();
  const le = new Date(repetition.le);
  const date = format.dateTime(le, { day: 'numeric', month: 'short' });
  const heure = format.dateTime(le, { hour: '2-digit', minute: '2-digit' });
  const remove = () => void change([{ op: 'retirer-repetition', id: repetition.id }], tAnnuler('retirer'));
  return (
    <th scope="col">
      <span className="rep-date">
        {date}
        <small>{heure}</small>
      </span>
      <Menu
        label="⋯"
        name={t('commandes', { date: `${date}, ${heure}` })}
        className="oral-icon"
        entries={[{ id: 'remove', label: t('retirer'), run: remove }]}
      />
    </th>
  );
}

function Measured({
  mesure,
  planned,
}: {
  readonly mesure: MesurePartie | undefined;
  readonly planned: number;
}) {
  const t = useTranslations('repetition.mesures');
  if (mesure === undefined || (!mesure.finie && mesure.mesurees === 0))
    return (
      <td className="num rep-missing">
        <span aria-hidden="true">–</span>
        <span className="sr">{t('nonMesuree')}</span>
      </td>
    );
  return (
    <td className="num">
      {minuterie(mesure.mesurees)}
      <small>{mesure.finie ? <Gap seconds={mesure.mesurees - planned} /> : t('interrompue')}</small>
    </td>
  );
}

/** « + 0:32 », « − 0:12 »; nothing for a few seconds. */
function Gap({ seconds }: { readonly seconds: number }) {
  const t = useTranslations('repetition.mesures');
  if (Math.abs(seconds) < 5) return null;
  return (
    <span className={seconds > 0 ? 'rep-over' : undefined}>
      {t(seconds > 0 ? 'plus' : 'moins', { duree: minuterie(Math.abs(seconds)) })}
    </span>
  );
}

function LastTime({
  repetition,
  total,
}: {
  readonly repetition: Repetition | undefined;
  readonly total: number;
}) {
  const t = useTranslations('repetition.mesures');
  if (repetition === undefined) return null;
  const measured = totalMesure(repetition);
  const mots = motsDeTrop(measured, total);
  const words = { duree: minuterie(measured), prevue: minuterie(total), mots };
  return <p className="small">{t(mots > 0 ? 'tropLong' : 'tient', words)}</p>;
}

function Proposal({
  plan,
  proposed,
  onTake,
}: {
  readonly plan: PlanDuBloc;
  readonly proposed: Partage<Partie> | null;
  readonly onTake: () => void;
}) {
  const t = useTranslations('repetition.mesures');
  const tRefus = useTranslations('soutenance.refus');
  if (proposed === null) return null;
  if (!proposed.ok)
    return <p className="small">{tRefus(proposed.raison, { maximum: minuterie(proposed.maximum ?? 0) })}</p>;
  const same = proposed.parties.every((p, rang) => p.secondes === plan.parties[rang]?.secondes);
  if (same) return <p className="small">{t('deja')}</p>;
  return (
    <div className="rep-proposal">
      <Button small onPress={onTake}>
        {t('prendre')}
      </Button>
      <p className="small">{t('explication')}</p>
    </div>
  );
}
