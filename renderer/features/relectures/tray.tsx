// Remarks that nothing could place: the compétences around are proposed, the candidate says which.
import { useTranslations } from 'use-intl';
import { Author } from '#renderer/editor/suggestions/remark-words.tsx';
import { useLivret } from '#renderer/state/livret-store.ts';
import { shortBlocCode } from '#renderer/ui/bloc-code.ts';
import { Button, LinkButton } from '#renderer/ui/button.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { rangCompetence, titreCompetence } from '#shared/domain/dossier/titre-competence.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import type { RemarqueRecue } from '#shared/domain/relectures/entities.ts';
import { attached, changeRemarks } from './changes.ts';
import { Proposal, quoted } from './proposal.tsx';

const NOWHERE = 'aucune';

/** « BC01, 2. Concevoir… » */
export const competenceName = (vue: Pick<LivretView, 'fiche'>, id: string): string => {
  for (const { code, competences } of vue.fiche.blocs)
    for (const competence of competences)
      if (competence.id === id)
        return `${shortBlocCode(code)}, ${rangCompetence(id)}. ${titreCompetence(competence.texte)}`;
  return id;
};

export function Tray({
  vue,
  remarques,
  onDone,
}: {
  readonly vue: LivretView;
  readonly remarques: readonly RemarqueRecue[];
  readonly onDone: (words: string) => void;
}) {
  const t = useTranslations('relectures');
  const isReadOnly = useLivret((s) => s.lectureSeule);
  if (remarques.length === 0) return null;
  const options = [
    { id: NOWHERE, label: t('plateau.aucune') },
    ...vue.fiche.blocs.flatMap(({ competences }) =>
      competences.map(({ id }) => ({ id, label: competenceName(vue, id) })),
    ),
  ];
  const attach = (remarque: RemarqueRecue, id: string): void =>
    void changeRemarks([remarque], attached(id === NOWHERE ? null : id), t('libelles.rattacher')).then(
      (kept) => {
        if (kept)
          onDone(
            id === NOWHERE ? t('plateau.ditAucune') : t('plateau.dit', { nom: competenceName(vue, id) }),
          );
      },
    );
  const settle = (remarque: RemarqueRecue): void =>
    void changeRemarks([remarque], { etat: 'reglee' }, t('libelles.regler')).then((kept) => {
      if (kept) onDone(t('dit.reglee'));
    });
  return (
    <section className="rel-tray" aria-labelledby="rel-tray-title">
      <h2 id="rel-tray-title">{t('plateau.titre', { n: remarques.length })}</h2>
      <p className="small">{t('plateau.pourquoi')}</p>
      <ul className="rel-list">
        {remarques.map((remarque) => (
          <li key={remarque.id} className="rel-card">
            <p className="rel-card-head small">
              <span className="rel-kind">{t(`types.${remarque.type}`)}</span>{' '}
              <Author auteur={remarque.auteur} date={remarque.date} />
            </p>
            {remarque.citation !== '' && (
              <blockquote lang="fr" className="rel-quote">
                {quoted(remarque.citation)}
              </blockquote>
            )}
            <p lang="fr" className="rel-words">
              <Proposal remarque={remarque} />
            </p>
            <div className="rel-acts">
              {remarque.propositions.map((id) => (
                <Button
                  key={id}
                  small
                  isDisabled={isReadOnly}
                  onPress={() => attach(remarque, id)}
                  aria-label={t('plateau.rattacherA', { nom: competenceName(vue, id) })}
                >
                  {competenceName(vue, id)}
                </Button>
              ))}
              <Select
                label={t('plateau.choisir')}
                hideLabel={remarque.propositions.length > 0}
                className="rel-attach"
                placeholder={t('plateau.choisir')}
                value={null}
                options={options}
                isDisabled={isReadOnly}
                onChange={(id) => attach(remarque, id)}
              />
              <LinkButton isDisabled={isReadOnly} onPress={() => settle(remarque)}>
                {t('actes.regler')}
              </LinkButton>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
