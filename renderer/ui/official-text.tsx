// The words of the référentiel: blue serif, in their cuts, as the guide reads them. To the letter.
import { Fragment } from 'react';
import type { Role } from '#shared/domain/guide/lecture.ts';
import { lireCompetence } from '#shared/domain/guide/lire-competence.ts';
import { classNames } from './class-names.ts';

/** How a cut is drawn: action bold, finalité italic, moyens plain; constraints and examples seen, and calm. */
export const CUT_CLASS: Readonly<Record<Role, string>> = {
  action: 'action',
  moyens: '',
  contrainte: 'limit',
  exemple: 'example',
  finalite: 'aim',
};

/** A compétence, its cuts set apart; joined, they are the sentence of the fiche. */
export function OfficialCompetence({
  texte,
  className,
}: {
  readonly texte: string;
  readonly className?: string;
}) {
  let start = 0;
  return (
    <p className={classNames('official', className)} lang="fr">
      {lireCompetence(texte).map((segment) => {
        const key = start;
        start += segment.texte.length;
        const words = segment.texte.trimEnd();
        return (
          <Fragment key={key}>
            <span className={CUT_CLASS[segment.role]}>{words}</span>
            {segment.texte.slice(words.length)}
          </Fragment>
        );
      })}
    </p>
  );
}

/** Any other text of the fiche, to the letter; its lines are kept, its blank lines become space. */
export function OfficialText({ texte, className }: { readonly texte: string; readonly className?: string }) {
  const paragraphs = texte.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
  return (
    <div className={classNames('official official-lines', className)} lang="fr">
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  );
}
