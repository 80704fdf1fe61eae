// What the fiche asks again and again: each demand, the compétences that ask for it, and the sentence that answers.
import './exigences.css';
import { memo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { goTo } from '#renderer/state/navigation-store.ts';
import { shortBlocCode } from '#renderer/ui/bloc-code.ts';
import { LinkButton } from '#renderer/ui/button.tsx';
import { Check } from '#renderer/ui/marks.tsx';
import { rangCompetence } from '#shared/domain/dossier/titre-competence.ts';
import { premiersMots } from '#shared/domain/texte/resumer-texte.ts';
import { type Exigence, useExigences } from './use-exigences.ts';

export function ExigencesSection({ competenceId }: { readonly competenceId: string }) {
  const t = useTranslations('redaction.exigences');
  const exigences = useExigences();
  if (exigences === null || exigences.length === 0) return null;
  return (
    <section className="exig" aria-labelledby="exig-title">
      <h3 id="exig-title">{t('titre')}</h3>
      <p className="small">{t('explication')}</p>
      <ul>
        {exigences.map((exigence) => (
          <Row key={exigence.theme} exigence={exigence} competenceId={competenceId} />
        ))}
      </ul>
    </section>
  );
}

const Row = memo(function Row({
  exigence,
  competenceId,
}: {
  readonly exigence: Exigence;
  readonly competenceId: string;
}) {
  const t = useTranslations('redaction.exigences');
  const { theme, demandes, ailleurs } = exigence;
  const [opened, setOpened] = useState(false);
  const met = demandes.filter(({ reponse }) => reponse !== null).length;
  const here = demandes.some(({ competence }) => competence === competenceId);
  return (
    <li className="red-element exig-row">
      <button type="button" aria-expanded={opened} onClick={() => setOpened(!opened)}>
        <span className="red-sign">{met === demandes.length ? <Check size={13} /> : <i />}</span>
        <span className="exig-name">
          {t(`themes.${theme}`)}
          {here && <span className="exig-here"> {t('ici')}</span>}
        </span>
        <span className="small faint num">{t('compte', { dites: met, total: demandes.length })}</span>
      </button>
      {opened && (
        <ul className="exig-list">
          {demandes.map((demande) => (
            <Asked key={`${demande.competence} ${demande.citation}`} demande={demande} />
          ))}
          {ailleurs.length > 0 && (
            <li className="small faint">{t('ailleurs', { nombre: ailleurs.length })}</li>
          )}
        </ul>
      )}
    </li>
  );
});

/** Characters of a sentence shown here; the text has the whole of it. */
const EXCERPT = 140;

function Asked({ demande }: { readonly demande: Exigence['demandes'][number] }) {
  const t = useTranslations('redaction.exigences');
  const { competence, bloc, citation, reponse } = demande;
  const target = competence ?? reponse?.competence ?? null;
  const situationId = reponse?.cle.startsWith('situation:')
    ? reponse.cle.slice('situation:'.length)
    : undefined;
  const name =
    competence === null
      ? t('horsBlocs')
      : t('competence', { bloc: shortBlocCode(bloc ?? ''), rang: rangCompetence(competence) });
  return (
    <li>
      <p>
        {target === null ? (
          name
        ) : (
          <LinkButton onPress={() => goTo({ step: 'redaction', competenceId: target, situationId })}>
            {name}
          </LinkButton>
        )}{' '}
        <span className={reponse === null ? 'small faint' : 'small covered'}>
          {reponse === null ? t('manque') : t('dite')}
        </span>
      </p>
      <p className="official small" lang="fr">
        {premiersMots(citation, EXCERPT)}
      </p>
      {reponse !== null && (
        <p className="own small" lang="fr">
          «{'\u00A0'}
          {premiersMots(reponse.citation, EXCERPT)}
          {'\u00A0'}»
        </p>
      )}
    </li>
  );
}
