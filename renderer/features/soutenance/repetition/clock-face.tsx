// The face of the clock: the time left in the part and in all, with a word and a shape for what the colour says.
import { useTranslations } from 'use-intl';
import { Button } from '#renderer/ui/button.tsx';
import { type EtatTemps, etatDeLaPartie, etatEnTout } from '#shared/domain/soutenance/alertes.ts';
import {
  type Chrono,
  estFini,
  resteDeLaPartie,
  resteEnTout,
  retard,
  tempsDit,
  tempsPrevu,
} from '#shared/domain/soutenance/chrono.ts';
import { minuterie } from '#shared/domain/soutenance/durees.ts';
import { writeLeft, writeTime } from './time-words.ts';

/** Under this, nobody is late: milliseconds. */
const ON_TIME = 10_000;

/** A disc, a triangle, a square: told apart without their colours. */
function Shape({ etat }: { readonly etat: EtatTemps }) {
  return (
    <svg className="rep-shape" viewBox="0 0 16 16" aria-hidden="true">
      {etat === 'large' && <circle cx="8" cy="8" r="6" />}
      {etat === 'bientot' && <path d="M8 1.5 15 14.5H1Z" />}
      {etat === 'depasse' && <path d="M2 2h12v12H2Z" />}
    </svg>
  );
}

export function ClockFace({
  chrono,
  begun,
  onCount,
}: {
  readonly chrono: Chrono;
  readonly begun: boolean;
  readonly onCount: () => void;
}) {
  const t = useTranslations('repetition');
  const partie = chrono.parties[chrono.rang];
  if (partie === undefined || estFini(chrono)) return <Ending chrono={chrono} />;
  const suivante = chrono.parties[chrono.rang + 1];
  const etat = etatDeLaPartie(chrono);
  const tout = etatEnTout(chrono);
  const stopped = chrono.depuis === null;
  return (
    <section className={`rep-face rep-${etat}`} aria-label={t('horloge')}>
      <p className="rep-where">{t('rang', { rang: chrono.rang + 1, nombre: chrono.parties.length })}</p>
      <h3 className="rep-part">{partie.titre}</h3>
      <p className="rep-time num" role="timer" aria-label={t('resteDansLaPartie')}>
        {writeLeft(resteDeLaPartie(chrono))}
      </p>
      <p className="rep-state">
        <Shape etat={etat} /> {t(`etat.${etat}`, { duree: minuterie(partie.secondes) })}
      </p>
      <div className="rep-slot">
        {chrono.absence === null ? (
          stopped && <p className="rep-stopped">{t(begun ? 'enPause' : 'pret')}</p>
        ) : (
          <div className="rep-stopped">
            <p>{t('absence', { duree: writeTime(chrono.absence) })}</p>
            <Button small onPress={onCount}>
              {t('compter', { duree: writeTime(chrono.absence) })}
            </Button>
          </div>
        )}
      </div>
      <dl className="rep-figures">
        <div className={`rep-${tout}`}>
          <dt>{t('resteEnTout')}</dt>
          <dd>
            <span className="num">{writeLeft(resteEnTout(chrono))}</span>
            {tout !== 'large' && (
              <small>
                <Shape etat={tout} /> {t(`etatTout.${tout}`)}
              </small>
            )}
          </dd>
        </div>
        <div>
          <dt>{t('surLePlan')}</dt>
          <dd>
            <Lateness ms={retard(chrono)} />
          </dd>
        </div>
        <div className="rep-next">
          <dt>{t('ensuite')}</dt>
          <dd>
            {suivante === undefined
              ? t('derniere')
              : t('partieSuivante', { titre: suivante.titre, duree: minuterie(suivante.secondes) })}
          </dd>
        </div>
      </dl>
    </section>
  );
}

function Lateness({ ms }: { readonly ms: number }) {
  const t = useTranslations('repetition');
  if (Math.abs(ms) < ON_TIME) return t('aLHeure');
  return t(ms > 0 ? 'enRetard' : 'enAvance', { duree: writeTime(Math.abs(ms)) });
}

function Ending({ chrono }: { readonly chrono: Chrono }) {
  const t = useTranslations('repetition');
  const etat: EtatTemps = tempsDit(chrono) > tempsPrevu(chrono) ? 'depasse' : 'large';
  return (
    <section className={`rep-face rep-${etat}`} aria-label={t('horloge')}>
      <h3 className="rep-part">{t('fini')}</h3>
      <p className="rep-time num">{writeTime(tempsDit(chrono))}</p>
      <p className="rep-state">
        <Shape etat={etat} /> {t('pour', { duree: writeTime(tempsPrevu(chrono)) })}
      </p>
      <p className="rep-stopped">{t('finiAide')}</p>
    </section>
  );
}
