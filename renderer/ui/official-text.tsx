// The words of the référentiel: blue serif, in three cuts: action, moyens, finalité. To the letter.
import { couperCompetence } from '#shared/domain/dossier/titre-competence.ts';
import { classNames } from './class-names.ts';

/** A compétence, its three cuts set apart; joined, they are the sentence of the fiche. */
export function OfficialCompetence({
  texte,
  className,
}: {
  readonly texte: string;
  readonly className?: string;
}) {
  const { action, moyens, finalite } = couperCompetence(texte);
  return (
    <p className={classNames('official', className)} lang="fr">
      <span className="action">{action}</span>
      {moyens}
      {finalite !== '' && <span className="aim">{finalite}</span>}
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
