// What there is to know before an export: what to look at first, then what may be quite right; each one click from its place,
// explained in a line, set aside when that makes sense. Nothing here keeps anybody from exporting.
import './controles.css';
import { useTranslations } from 'use-intl';
import { type Lus, type Noms, partsOf, progressOf } from '#renderer/state/controles-store.ts';
import { change } from '#renderer/state/livret-store.ts';
import { type Retour, rememberReturn } from '#renderer/state/retour-store.ts';
import { LinkButton } from '#renderer/ui/button.tsx';
import { Check, Doubt } from '#renderer/ui/marks.tsx';
import {
  type Constat,
  ecartDuConstat,
  grouper,
  nomDuConstat,
  parNiveau,
} from '#shared/domain/dossier/avant-export/constat.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import { follow } from './follow.ts';
import { Length } from './length.tsx';
import { useConstatWords } from './words.ts';

/** Lines of a group that are shown at once, and at most. */
const OPEN = 3;
const SHOWN = 40;

export interface ControlesProps {
  readonly vue: LivretView;
  readonly blocs: readonly string[];
  readonly noms: Noms;
  /** null while they are being read. */
  readonly lus: Lus | null;
  /** Those that this export is about. */
  readonly concerne?: (c: Constat) => boolean;
  readonly retour: Omit<Retour, 'livret'>;
  /** Pages are counted as soon as it is shown. */
  readonly compter: boolean;
  /** false for what is no dossier. */
  readonly pages?: boolean;
}

export function Controles({
  vue,
  blocs,
  noms,
  lus,
  concerne = () => true,
  retour,
  compter,
  pages = true,
}: ControlesProps) {
  const t = useTranslations('controles');
  const { dits, ecartes } = partsOf(vue, lus);
  const shown = dits.filter(concerne);
  const aVoir = parNiveau(shown, 'a-voir');
  const aSavoir = parNiveau(shown, 'a-savoir');
  const progress = progressOf(vue, blocs, shown);
  const go = (c: Constat): void => {
    rememberReturn({ ...retour, livret: vue.identite.id });
    follow(vue, c);
  };
  return (
    <section className="controles" aria-labelledby={`controles-${retour.depuis}`}>
      <h2 id={`controles-${retour.depuis}`}>{t('titre')}</h2>
      <p className="small" role="status">
        {lus === null
          ? t('lecture')
          : shown.length === 0
            ? t('rien')
            : t('resume', { voir: aVoir.length, savoir: aSavoir.length })}
        {progress.faits > 0 && ` ${t('progres', progress)}`}
      </p>
      {lus !== null && shown.length === 0 && (
        <p className="controles-fine">
          <Check /> {t('toutBon')}
        </p>
      )}
      {pages &&
        blocs.map((bloc) => (
          <Length key={bloc} {...{ vue, bloc, noms, compter }} derniers={lus?.derniers ?? []} go={go} />
        ))}
      {aVoir.length > 0 && <Level vue={vue} titre={t('aVoir')} constats={aVoir} go={go} />}
      {aSavoir.length > 0 && <Level vue={vue} titre={t('aSavoir')} constats={aSavoir} go={go} />}
      {ecartes.filter(concerne).length > 0 && <SetAside vue={vue} constats={ecartes.filter(concerne)} />}
    </section>
  );
}

function Level({
  vue,
  titre,
  constats,
  go,
}: {
  readonly vue: LivretView;
  readonly titre: string;
  readonly constats: readonly Constat[];
  readonly go: (c: Constat) => void;
}) {
  const words = useConstatWords(vue);
  return (
    <>
      <h3>{titre}</h3>
      {grouper(constats).map((groupe) => {
        const [first] = groupe.constats;
        if (first === undefined) return null;
        return (
          <details key={`${groupe.genre} ${groupe.regle}`} open={groupe.constats.length <= OPEN}>
            <summary>
              <Doubt /> {words.title(first)} <span className="num">{groupe.constats.length}</span>
            </summary>
            <p className="small">{words.why(first)}</p>
            <ul>
              {groupe.constats.slice(0, SHOWN).map((c) => (
                <Line key={nomDuConstat(c)} vue={vue} constat={c} go={go} />
              ))}
            </ul>
            {groupe.constats.length > SHOWN && (
              <p className="small">{words.others(groupe.constats.length - SHOWN)}</p>
            )}
          </details>
        );
      })}
    </>
  );
}

function Line({
  vue,
  constat,
  go,
}: {
  readonly vue: LivretView;
  readonly constat: Constat;
  readonly go: (c: Constat) => void;
}) {
  const t = useTranslations('controles');
  const words = useConstatWords(vue);
  const ecart = ecartDuConstat(constat);
  const line = words.line(constat);
  return (
    <li>
      <LinkButton onPress={() => go(constat)}>{line}</LinkButton>
      {ecart !== null && (
        <LinkButton
          className="controles-aside"
          aria-label={t('ecarterCe', { quoi: line })}
          onPress={() =>
            void change(() => [{ op: 'mettre-ecart', valeur: ecart }], t('libelleEcarter', { quoi: line }))
          }
        >
          {t('ecarter')}
        </LinkButton>
      )}
    </li>
  );
}

function SetAside({ vue, constats }: { readonly vue: LivretView; readonly constats: readonly Constat[] }) {
  const t = useTranslations('controles');
  const words = useConstatWords(vue);
  return (
    <details className="controles-ecartes">
      <summary>{t('ecartes', { n: constats.length })}</summary>
      <ul>
        {constats.map((c) => {
          const ecart = ecartDuConstat(c);
          const line = words.line(c);
          return (
            <li key={nomDuConstat(c)}>
              <span>{line}</span>
              {ecart !== null && (
                <LinkButton
                  className="controles-aside"
                  aria-label={t('remettreCe', { quoi: line })}
                  onPress={() =>
                    void change(
                      () => [{ op: 'retirer-ecart', ...ecart }],
                      t('libelleRemettre', { quoi: line }),
                    )
                  }
                >
                  {t('remettre')}
                </LinkButton>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
