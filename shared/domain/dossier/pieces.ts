// A dossier whose proofs are handed in beside it: each is cited with the attachment that holds it (SPEC DP5).
import { noeudsAnnexes } from './chapitre-annexes.ts';
import { A_JOINDRE } from './contenu.ts';
import type { ContenuDossier, Noeud, PreuveAnnexee } from './modele.ts';

/** `lieux`: « pièce jointe 2 », by id of proof. Those in none stay as they were, without their picture. */
export const avecPieces = (contenu: ContenuDossier, lieux: ReadonlyMap<string, string>): ContenuDossier => {
  const preuves = new Map(
    [...contenu.preuves].map(([id, p]): [string, PreuveAnnexee] => {
      const piece = lieux.get(id);
      if (piece !== undefined) return [id, { ...p, place: 'a-part', piece }];
      return [id, p.place === 'image' ? { ...p, place: 'a-part' } : p];
    }),
  );
  const chapitres = contenu.chapitres.map((chapitre) => {
    if (chapitre.genre !== 'annexes') return chapitre;
    const tete: Noeud[] = chapitre.noeuds.filter((n) => n.type === 'titre');
    return { ...chapitre, noeuds: [...tete, ...noeudsAnnexes([...preuves.values()])] };
  });
  const avertissements = contenu.avertissements.filter((phrase) => !phrase.includes(A_JOINDRE));
  return { ...contenu, chapitres, preuves, avertissements };
};
