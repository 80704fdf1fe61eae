// The two clocks of a certification against the date of recevabilité: one plain sentence, a drawing, and the dates that
// only the candidate knows.
import { useTranslations } from 'use-intl';
import { change } from '#renderer/state/livret-store.ts';
import { useSettings } from '#renderer/state/settings-store.ts';
import { DateField } from '#renderer/ui/date-field.tsx';
import { readableDate } from '#renderer/ui/partial-date.ts';
import { Row } from '#renderer/ui/screen-layout.tsx';
import { type Calendrier, calculerCalendrier } from '#shared/domain/fiche/calendrier.ts';
import type { Projet } from '#shared/domain/livret/entities.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import { CalendarDrawing } from './calendar-drawing.tsx';
import { SourceLink } from './source-link.tsx';
import { today } from './today.ts';

const DATES = ['recevabilite', 'recevabiliteFin', 'depot', 'session'] as const;

export function CalendarRow({ vue }: { readonly vue: LivretView }) {
  const t = useTranslations('projet.calendrier');
  const calendar = calculerCalendrier(vue.fiche, vue.projet, today());
  const save = (name: (typeof DATES)[number]) => (date: string | null) =>
    change(
      (now) => [{ op: 'mettre-projet', valeur: { ...now.projet, [name]: date } satisfies Projet }],
      t(`libelles.${name}`),
    );
  return (
    <Row title={t('titre')}>
      <Sentence calendar={calendar} genre={vue.candidat.genre} />
      <CalendarDrawing calendar={calendar} projet={vue.projet} />
      <div className="projet-dates">
        {DATES.map((name) => (
          <DateField
            key={name}
            label={t(`dates.${name}`)}
            precision="jour"
            value={vue.projet[name]}
            onSave={save(name)}
            {...(name === 'recevabilite' || name === 'recevabiliteFin'
              ? { description: t(`aides.${name}`) }
              : {})}
          />
        ))}
      </div>
      <p className="source">
        {t('datesLues', { code: vue.fiche.code })}{' '}
        <SourceLink chemins={['dateDecision', 'dateEcheance', 'dateDerniereDelivrance']} name={t('titre')} />
      </p>
      <details className="projet-more">
        <summary>{t('regles')}</summary>
        <ul>
          {calendar.sources.map((source) => (
            <li key={source.regle} className="small">
              {t('regle', { texte: source.texte, date: source.verifieLe.split('-').reverse().join('/') })}
            </li>
          ))}
        </ul>
      </details>
    </Row>
  );
}

/** Days when they count, months, then years: « 1 951 jours » says nothing. */
export function remaining(days: number): { n: number; unite: 'jours' | 'mois' | 'ans' } {
  const n = Math.abs(days);
  if (n <= 92) return { n, unite: 'jours' };
  if (n < 2 * 365) return { n: Math.floor(n / 30.44), unite: 'mois' };
  return { n: Math.floor(n / 365.25), unite: 'ans' };
}

function Sentence({
  calendar,
  genre,
}: {
  readonly calendar: Calendrier;
  readonly genre: 'feminin' | 'masculin' | 'neutre';
}) {
  const t = useTranslations('projet.calendrier');
  const langue = useSettings((s) => s.reglages.langue);
  const day = (iso: string | null): string => (iso === null ? '' : readableDate(iso, langue));
  const values = { genre, recevabilite: day(calendar.recevabilite), echeance: day(calendar.echeance) };
  const passed = calendar.active === false ? 'oui' : 'non';
  return (
    <div>
      <p className="lead">{t(`etats.${calendar.etat}`, { ...values, passee: passed })}</p>
      {calendar.limite === null ? (
        <p>{t('limiteInconnue')}</p>
      ) : (
        <p className={(calendar.joursRestants ?? 0) < 0 ? 'doubt' : undefined}>
          {t(`limite.${calendar.limite.par}`, {
            date: day(calendar.limite.date),
            ...remaining(calendar.joursRestants ?? 0),
            quand: (calendar.joursRestants ?? 0) < 0 ? 'passee' : 'avenir',
          })}
        </p>
      )}
    </div>
  );
}
