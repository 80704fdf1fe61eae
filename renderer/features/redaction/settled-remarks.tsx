// The tutor's remarks that were dealt with, folded: they stay readable, and each can be dealt with again.
import { useTranslations } from 'use-intl';
import { decideLots } from '#renderer/editor/suggestions/decide.ts';
import { Author } from '#renderer/editor/suggestions/remark-words.tsx';
import { useLivret } from '#renderer/state/livret-store.ts';
import { LinkButton } from '#renderer/ui/button.tsx';
import type { RemarqueRecue } from '#shared/domain/relectures/entities.ts';

export function SettledRemarks({
  remarques,
  onDone,
}: {
  readonly remarques: readonly RemarqueRecue[];
  readonly onDone: (words: string) => void;
}) {
  const t = useTranslations('remarques');
  const tTutor = useTranslations('relectures');
  const isReadOnly = useLivret((s) => s.lectureSeule);
  if (remarques.length === 0) return null;
  return (
    <details className="red-ecartees">
      <summary className="small">{t('faites', { n: remarques.length })}</summary>
      <ul className="red-questions">
        {remarques.map((remarque) => {
          const { id, type, auteur, date, texte, etat, reponse } = remarque;
          return (
            <li key={id} className="red-question">
              <p className="small">
                <Author auteur={auteur} date={date} />
                <span className="faint">, {tTutor(`types.${type}`)}</span>
              </p>
              <p lang="fr" className="red-question-text">
                {texte}
              </p>
              {reponse !== '' && (
                <p lang="fr" className="red-question-text own">
                  {reponse}
                </p>
              )}
              <p className="red-remark-acts">
                <span className="small">
                  {tTutor(etat === 'a-traiter' ? 'etats.resolue' : `etats.${etat}`)}
                </span>
                {etat !== 'a-traiter' && (
                  <LinkButton
                    isDisabled={isReadOnly}
                    aria-label={t('rouvrirCelle', { quoi: texte.slice(0, 80) })}
                    onPress={() => {
                      decideLots(
                        [{ id, remarques: [remarque], retire: '', par: '' }],
                        'a-traiter',
                        t('libelles.rouvrir'),
                      );
                      onDone(t('dit.rouverte'));
                    }}
                  >
                    {t('rouvrir')}
                  </LinkButton>
                )}
              </p>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
