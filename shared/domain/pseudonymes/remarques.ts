// A tutor's remarks, and what was answered to them, as a document may show them (SPEC P1).
import type { RemarqueRecue } from '../relectures/entities.ts';
import type { Registre } from './registre.ts';
import { remplacerTexte } from './remplacer.ts';

export const remarquesMontrees = (
  remarques: readonly RemarqueRecue[],
  registre: Registre,
): RemarqueRecue[] => {
  const dire = (texte: string): string => remplacerTexte(texte, registre);
  return remarques.map((r) => ({
    ...r,
    auteur: dire(r.auteur),
    texte: dire(r.texte),
    citation: dire(r.citation),
    reponse: dire(r.reponse),
    reponses: r.reponses.map((s) => ({ ...s, auteur: dire(s.auteur), texte: dire(s.texte) })),
  }));
};
