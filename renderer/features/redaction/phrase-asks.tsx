// What the official sentence asks: each of its cuts that asks something, its role, its words, its question. How comes
// before what for.
import { useTranslations } from 'use-intl';
import { CUT_CLASS } from '#renderer/ui/official-text.tsx';
import { lireCompetence } from '#shared/domain/guide/lire-competence.ts';
import { questionsDe, sansCitation } from '#shared/domain/guide/questions/questions.ts';

export function PhraseAsks({ texte }: { readonly texte: string }) {
  const t = useTranslations('redaction.guide');
  const segments = lireCompetence(texte);
  return (
    <section className="red-asks" aria-labelledby="red-asks-title">
      <h3 id="red-asks-title">{t('phrase')}</h3>
      <dl>
        {questionsDe(segments).map((question) => {
          const segment = segments[question.segment];
          if (segment === undefined) return null;
          return (
            <div key={question.segment}>
              <dt>
                <span className="red-ask-role">{t(`roles.${segment.role}`)}</span>
                <span className="official" lang="fr">
                  <span className={CUT_CLASS[segment.role]}>{wordsOf(segment.texte)}</span>
                </span>
              </dt>
              <dd lang="fr">{sansCitation(question.texte)}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

/** The words of a cut without what only joins it to its neighbours; an example loses its brackets. */
const wordsOf = (texte: string): string =>
  texte
    .trim()
    .replace(/^\((.*?)\)?[\s,;.]*$/su, '$1')
    .replace(/(?<!\.\.|etc|ex)[\s,;.:]+$/u, '');
