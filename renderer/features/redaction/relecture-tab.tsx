// The relecture of the compétence that is being written: each remark names its rule, quotes its sentence, says why a jury
// cares, and leads to the passage.
import { memo, useCallback, useState } from 'react';
import { useTranslations } from 'use-intl';
import { runCommand } from '#renderer/state/commands.ts';
import { change } from '#renderer/state/livret-store.ts';
import { goTo, showOverlay } from '#renderer/state/navigation-store.ts';
import type { Remarque } from '#renderer/state/relecture-store.ts';
import { LinkButton } from '#renderer/ui/button.tsx';
import { Check, Doubt } from '#renderer/ui/marks.tsx';
import { rangCompetence } from '#shared/domain/dossier/titre-competence.ts';
import { ecartDe, type Relue } from '#shared/domain/relecture/ecart.ts';
import { showRemarque } from './passages.ts';
import { remarquesDuBloc } from './remarques.ts';
import { RemarquesAilleurs } from './remarques-ailleurs.tsx';
import { RemarquesEcartees } from './remarques-ecartees.tsx';
import './relecture.css';

/** Remarks shown at once: a long text may have a thousand, and each one that is drawn slows the typing. */
const SHOWN = 40;

export const RelectureTab = memo(function RelectureTab({
  relue,
  competenceId,
  competenceIds,
  bloc,
}: {
  /** null: not read yet. */
  readonly relue: Relue | null;
  readonly competenceId: string;
  /** Those of its bloc, in order. */
  readonly competenceIds: readonly string[];
  readonly bloc: string;
}) {
  const t = useTranslations('relecture');
  const [notice, setNotice] = useState(false);
  const [shown, setShown] = useState(SHOWN);
  const ecarter = useCallback(
    (remarque: Remarque): void => {
      setNotice(true);
      void change(
        [{ op: 'mettre-ecart', valeur: ecartDe(remarque) }],
        t('libelles.ecarter', { regle: t(`regles.${remarque.regle}`) }),
      );
    },
    [t],
  );
  if (relue === null) return <p className="small">{t('enCours')}</p>;
  const { here, elsewhere, next } = remarquesDuBloc(relue.remarques, competenceIds, competenceId);
  return (
    <section className="red-relecture" aria-label={t('ici')}>
      <p className="small red-remark-notice" role="status">
        {notice && (
          <>
            {t('ecartee')}{' '}
            <LinkButton
              onPress={() => {
                setNotice(false);
                runCommand('annuler');
              }}
            >
              {t('annuler')}
            </LinkButton>
          </>
        )}
      </p>
      {here.length === 0 ? (
        <p className="small">
          <Check size={13} /> {t('rien')}
        </p>
      ) : (
        <>
          <p className="small">{t('note')}</p>
          <ul className="red-remarks">
            {here.slice(0, shown).map(({ key, remarque }) => (
              <Remark key={key} remarque={remarque} onEcarter={ecarter} />
            ))}
          </ul>
          {here.length > shown && (
            <LinkButton onPress={() => setShown(shown + SHOWN)}>
              {t('suite', { nombre: here.length - shown })}
            </LinkButton>
          )}
        </>
      )}
      <p className="small faint">
        {t('ailleurs', { nombre: elsewhere })}{' '}
        {next !== null && (
          <LinkButton onPress={() => goTo({ step: 'redaction', competenceId: next })}>
            {t('allerA', { rang: rangCompetence(next) })}
          </LinkButton>
        )}
      </p>
      <RemarquesAilleurs remarques={relue.remarques} bloc={bloc} />
      <RemarquesEcartees remarques={relue.ecartees.filter((r) => r.competence === competenceId)} />
    </section>
  );
});

const Remark = memo(function Remark({
  remarque,
  onEcarter,
}: {
  readonly remarque: Remarque;
  readonly onEcarter: (remarque: Remarque) => void;
}) {
  const t = useTranslations('relecture');
  const tNoms = useTranslations('noms');
  const { regle, gravite, citation, message, cle } = remarque;
  const name = t(`regles.${regle}`);
  return (
    <li className={`red-remark red-remark-${gravite}`}>
      <p className="red-remark-head">
        {gravite === 'faute' && <Doubt />}
        <strong>{name}</strong>
        <span className="small faint">{t(`gravite.${gravite}`)}</span>
      </p>
      {citation !== '' && (
        <blockquote lang="fr" className="own">
          {citation}
        </blockquote>
      )}
      <p className="small" lang="fr">
        {message}
      </p>
      <p className="red-remark-acts">
        {cle !== null && (
          <LinkButton aria-label={t('voirPassage', { regle: name })} onPress={() => showRemarque(remarque)}>
            {t('voir')}
          </LinkButton>
        )}
        {regle === 'nom-a-pseudonymiser' && (
          <LinkButton onPress={() => showOverlay('noms')}>{tNoms('commande')}</LinkButton>
        )}
        <LinkButton aria-label={t('ecarterRemarque', { regle: name })} onPress={() => onEcarter(remarque)}>
          {t('ecarter')}
        </LinkButton>
      </p>
    </li>
  );
});
