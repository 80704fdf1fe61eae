// The relecture of the compétence that is being written: each remark names its rule, quotes its sentence, says why a jury
// cares, and leads to the passage.
import { useTranslations } from 'use-intl';
import { goTo } from '#renderer/state/navigation-store.ts';
import type { Remarque } from '#renderer/state/relecture-store.ts';
import { LinkButton } from '#renderer/ui/button.tsx';
import { Check, Doubt } from '#renderer/ui/marks.tsx';
import { rangCompetence } from '#shared/domain/dossier/titre-competence.ts';
import { showRemarque } from './passages.ts';
import './relecture.css';

export function RelectureTab({
  remarques,
  competenceId,
  bloc,
}: {
  /** null: not read yet. */
  readonly remarques: readonly Remarque[] | null;
  readonly competenceId: string;
  readonly bloc: string;
}) {
  const t = useTranslations('relecture');
  if (remarques === null) return <p className="small">{t('enCours')}</p>;
  const here = remarques.filter((r) => r.competence === competenceId);
  const near = remarques.filter((r) => r.bloc === bloc && r.competence !== competenceId);
  const next = near.find((r) => r.competence !== null)?.competence ?? null;
  return (
    <section className="red-relecture" aria-label={t('ici')}>
      {here.length === 0 ? (
        <p className="small">
          <Check size={13} /> {t('rien')}
        </p>
      ) : (
        <>
          <p className="small">{t('note')}</p>
          <ul className="red-remarks">
            {here.map((remarque) => (
              <Remark key={JSON.stringify(remarque)} remarque={remarque} />
            ))}
          </ul>
        </>
      )}
      <p className="small faint">
        {t('ailleurs', { nombre: near.length })}{' '}
        {next !== null && (
          <LinkButton onPress={() => goTo({ step: 'redaction', bloc, competenceId: next })}>
            {t('allerA', { rang: rangCompetence(next) })}
          </LinkButton>
        )}
      </p>
    </section>
  );
}

function Remark({ remarque }: { readonly remarque: Remarque }) {
  const t = useTranslations('relecture');
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
      {cle !== null && (
        <LinkButton aria-label={t('voirPassage', { regle: name })} onPress={() => showRemarque(remarque)}>
          {t('voir')}
        </LinkButton>
      )}
    </li>
  );
}
