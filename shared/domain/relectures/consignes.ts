// The page of instructions that opens a dossier « pour relecture » is no part of the dossier: what a tutor changes in it, or
// takes out, is no remark; what they comment there is one (SPEC TR12).
import type { ChangementMuet } from './comparer.ts';
import type { Envoi } from './envoi.ts';
import type { DocumentLu, RemarqueLue } from './retour.ts';

const PREFIXE = 'relec';
export const ancreConsigne = (nom: string): string => `${PREFIXE}${nom}`;

const estConsigne = (ancre: string): boolean => ancre.startsWith(PREFIXE);
const aplatir = (texte: string): string => texte.replace(/\s+/gu, ' ').trim();

/** For the changes of a returned file: whether one only touches that page. */
export const creerEstDesConsignes = (
  { paragraphes }: Pick<DocumentLu, 'paragraphes'>,
  envoi: Envoi | null,
) => {
  const dites = aplatir(
    (envoi?.paragraphes ?? [])
      .filter(({ ancres }) => ancres.some(estConsigne))
      .map(({ texte }) => texte)
      .join(' '),
  );
  return (r: RemarqueLue | ChangementMuet): boolean => {
    if (r.type === 'commentaire' || r.type === 'grille') return false;
    if ('ancres' in r && r.ancres.length > 0)
      return r.ancres.some(estConsigne) && dites.includes(aplatir(r.texte));
    for (let rang = r.debut.paragraphe; rang <= r.fin.paragraphe; rang++)
      if (!paragraphes[rang]?.signets.some(({ ancre }) => estConsigne(ancre))) return false;
    return true;
  };
};
