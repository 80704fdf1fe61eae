// The comments of a .docx: what they say, who answers whom, which are settled.
import { auteurDe, dateDe } from './balises.ts';
import { lireXml } from './lire-xml.ts';
import { liens, type PartiesLues } from './ouvrir.ts';

export interface CommentaireLu {
  readonly id: string;
  readonly auteur: string;
  readonly date: string | null;
  texte: string;
  /** Id of its last paragraph, by which the other parts name it. */
  paraId: string;
  parent: string | null;
  resolu: boolean;
}

/** In the order of the file. Threads and « settled » where the program says them (Word, recent LibreOffice). */
export const lireCommentaires = (parties: PartiesLues, principale: string): CommentaireLu[] => {
  const autres = liens(parties, principale);
  const partie = (genre: string) => {
    const nom = autres.find((l) => l.genre === genre)?.nom;
    return nom === undefined ? undefined : parties.get(nom);
  };
  const lus: CommentaireLu[] = [];
  let ecrit = false;
  lireXml(partie('comments') ?? '<vide/>', {
    ouvre(nom, a) {
      const dernier = lus.at(-1);
      if (nom === 'w:comment') {
        lus.push({
          id: a['w:id'] ?? '',
          auteur: auteurDe(a),
          date: dateDe(a),
          texte: '',
          paraId: '',
          parent: null,
          resolu: false,
        });
      } else if (nom === 'w:p' && dernier) {
        if (dernier.texte !== '') dernier.texte += '\n';
        dernier.paraId = a['w14:paraId'] ?? dernier.paraId;
      } else if (nom === 'w:t') ecrit = true;
      else if (nom === 'w:br' && dernier) dernier.texte += '\n';
      else if ((nom === 'w:drawing' || nom === 'w:pict') && dernier) dernier.texte += '[image]';
    },
    ferme(nom) {
      if (nom === 'w:t') ecrit = false;
    },
    texte(texte) {
      const dernier = lus.at(-1);
      if (ecrit && dernier) dernier.texte += texte;
    },
  });
  const parId = new Map(lus.filter((c) => c.paraId !== '').map((c) => [c.paraId.toUpperCase(), c]));
  lireXml(partie('commentsExtended') ?? '<vide/>', {
    ouvre(nom, a) {
      const vise = parId.get((a['w15:paraId'] ?? '').toUpperCase());
      if (nom !== 'w15:commentEx' || !vise) return;
      vise.parent = parId.get((a['w15:paraIdParent'] ?? '').toUpperCase())?.id ?? null;
      vise.resolu = /^(1|true|on)$/i.test(a['w15:done'] ?? '');
    },
    ferme: () => undefined,
  });
  for (const commentaire of lus) commentaire.texte = commentaire.texte.trim();
  return lus;
};
