// The rest of the fiche, readable: what it trains for, each bloc with its compétences, prerequisites, figures, legal basis.
import type { ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { shortBlocCode } from '#renderer/ui/bloc-code.ts';
import { OfficialCompetence, OfficialText } from '#renderer/ui/official-text.tsx';
import { Row } from '#renderer/ui/screen-layout.tsx';
import type { Fiche } from '#shared/domain/fiche/fiche.ts';
import { SourceLink } from './source-link.tsx';

export function FicheRow({ fiche }: { readonly fiche: Fiche }) {
  const t = useTranslations('projet.fiche');
  const part = (key: 'objectifs' | 'secteurs' | 'emplois', texte: string | null) =>
    texte === null ? null : (
      <Part title={t(key)} chemins={[key]}>
        <OfficialText texte={texte} />
      </Part>
    );
  return (
    <Row title={t('titre')} note={t('note')}>
      {part('objectifs', fiche.objectifs)}
      {fiche.activitesVisees.length > 0 && (
        <Part title={t('activites')} chemins={['activitesVisees.0']}>
          <OfficialText texte={fiche.activitesVisees.join('\n')} />
        </Part>
      )}
      {fiche.blocs.map((bloc, rank) => (
        <Part
          key={bloc.code}
          title={t('bloc', {
            code: shortBlocCode(bloc.code),
            intitule: bloc.intitule,
            n: bloc.competences.length,
          })}
          chemins={[
            `blocs.${rank}.intitule`,
            ...bloc.competences.map((_, c) => `blocs.${rank}.competences.${c}`),
          ]}
        >
          <ol className="projet-list">
            {bloc.competences.map((c) => (
              <li key={c.id}>
                <OfficialCompetence texte={c.texte} />
              </li>
            ))}
          </ol>
        </Part>
      ))}
      {fiche.transversales.length > 0 && (
        <Part
          title={t('transversales', { n: fiche.transversales.length })}
          chemins={['transversales', 'prerequis.validation']}
        >
          <ol className="projet-list">
            {fiche.transversales.map((texte) => (
              <li key={texte}>
                <OfficialText texte={texte} />
              </li>
            ))}
          </ol>
        </Part>
      )}
      {fiche.prerequis.entree !== null && (
        <Part title={t('prerequis')} chemins={['prerequis.entree']}>
          <OfficialText texte={fiche.prerequis.entree} />
        </Part>
      )}
      {part('secteurs', fiche.secteurs)}
      {part('emplois', fiche.emplois)}
      <Statistics fiche={fiche} />
    </Row>
  );
}

function Part({
  title,
  chemins,
  children,
}: {
  readonly title: string;
  readonly chemins: readonly string[];
  readonly children: ReactNode;
}) {
  return (
    <details className="projet-more">
      <summary>{title}</summary>
      {children}
      <p className="source">
        <SourceLink chemins={chemins} name={title} />
      </p>
    </details>
  );
}

function Statistics({ fiche }: { readonly fiche: Fiche }) {
  const t = useTranslations('projet.fiche.chiffres');
  const format = useFormatter();
  if (fiche.statistiques.length === 0) return null;
  const number = (n: number | null): string => (n === null ? t('inconnu') : format.number(n));
  const percent = (n: number | null): string => (n === null ? t('inconnu') : t('pourcent', { n }));
  return (
    <details className="projet-more">
      <summary>{t('titre')}</summary>
      <table className="projet-table">
        <thead>
          <tr>
            <th scope="col">{t('annee')}</th>
            <th scope="col">{t('certifies')}</th>
            <th scope="col">{t('vae')}</th>
            <th scope="col">{t('insertion6')}</th>
            <th scope="col">{t('metier6')}</th>
            <th scope="col">{t('metier24')}</th>
          </tr>
        </thead>
        <tbody className="num">
          {fiche.statistiques.map((s) => (
            <tr key={s.annee}>
              <td>{s.annee}</td>
              <td>{number(s.certifies)}</td>
              <td>{number(s.certifiesVae)}</td>
              <td>{percent(s.insertionGlobale6Mois)}</td>
              <td>{percent(s.insertionMetier6Mois)}</td>
              <td>{percent(s.insertionMetier2Ans)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
