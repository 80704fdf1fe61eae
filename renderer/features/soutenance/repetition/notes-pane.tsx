// The presenter's view: the message of the part, what it shows, and its notes in large type.
import type { Ref } from 'react';
import { useTranslations } from 'use-intl';
import { numerosDesPreuves } from '#shared/domain/couverture/preuves.ts';
import { rangCompetence, titreCompetence } from '#shared/domain/dossier/titre-competence.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import type { PlanDuBloc } from '#shared/domain/soutenance/plan.ts';

export function NotesPane({
  ref,
  vue,
  plan,
  rang,
}: {
  readonly ref: Ref<HTMLElement>;
  readonly vue: LivretView;
  readonly plan: PlanDuBloc;
  readonly rang: number;
}) {
  const t = useTranslations('repetition');
  const partie = plan.parties[rang];
  if (partie === undefined) return null;
  const numeros = numerosDesPreuves(vue.preuves);
  const competences = plan.bloc.competences.filter(({ id }) => partie.competences.includes(id));
  const preuves = vue.preuves.filter(({ id }) => partie.preuves.includes(id));
  const lines = partie.notes.split(/\n+/).filter((line) => line.trim() !== '');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the only way to scroll it from the keyboard
    <section ref={ref} key={partie.id} className="rep-notes" aria-label={t('notes')} tabIndex={0}>
      {partie.message !== '' && <p className="rep-message">{partie.message}</p>}
      {(competences.length > 0 || preuves.length > 0) && (
        <ul className="rep-shown">
          {competences.map(({ id, texte }) => (
            <li key={id} lang="fr">
              {t('competence', { rang: rangCompetence(id), titre: titreCompetence(texte) })}
            </li>
          ))}
          {preuves.map(({ id, legende }) => (
            <li key={id}>{t('preuve', { numero: numeros.get(id) ?? 0, legende })}</li>
          ))}
        </ul>
      )}
      {lines.length === 0 && <p className="rep-none">{t('aucuneNote')}</p>}
      {lines.map((line, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text, in its order.
        <p key={n} className="rep-line">
          {line}
        </p>
      ))}
    </section>
  );
}
