// A returned .docx, whole: where it comes from, its paragraphs, the remarks laid on them. Writes nothing.
import type { DocumentLu, Provenance, RemarqueLue } from '#shared/domain/relectures/retour.ts';
import { type ChangementLu, Fil } from './fil.ts';
import { type CommentaireLu, lireCommentaires } from './lire-commentaires.ts';
import { lirePartie } from './lire-partie.ts';
import { lireXml } from './lire-xml.ts';
import { type Limites, liens, ouvrirDocx, type PartiesLues, partiePrincipale } from './ouvrir.ts';

const NULLE_PART = { paragraphe: -1, avant: 0, apres: 0 } as const;
const CARTE = 'urn:livret-vae:carte:1';

const lireCarte = (parties: PartiesLues): { provenance: Provenance | null; carte: Map<string, string> } => {
  const carte = new Map<string, string>();
  let provenance: Provenance | null = null;
  for (const [nom, xml] of parties) {
    if (!nom.startsWith('customXml/') || !xml.includes(CARTE) || nom.includes('itemProps')) continue;
    lireXml(xml, {
      ouvre(balise, a) {
        const local = balise.split(':').at(-1);
        if (local === 'carte')
          provenance = { livret: a.livret ?? '', envoi: a.export ?? '', bloc: a.bloc ?? '' };
        if (local === 'b' && a.a && a.c) carte.set(a.a, a.c);
      },
      ferme: () => undefined,
    });
  }
  return { provenance, carte };
};

const lireProprietes = (parties: PartiesLues): Provenance | null => {
  const lues = new Map<string, string>();
  let nom = '';
  lireXml(parties.get('docProps/custom.xml') ?? '<vide/>', {
    ouvre(balise, a) {
      if (balise.endsWith('property')) nom = a.name ?? '';
    },
    ferme: () => undefined,
    texte(texte) {
      if (nom !== '') lues.set(nom, `${lues.get(nom) ?? ''}${texte.trim()}`);
    },
  });
  const livret = lues.get('LivretVAE.livret');
  if (livret === undefined) return null;
  return { livret, envoi: lues.get('LivretVAE.export') ?? '', bloc: lues.get('LivretVAE.bloc') ?? '' };
};

const changement = (c: ChangementLu, type: RemarqueLue['type'], vers: ChangementLu | null): RemarqueLue => ({
  type,
  auteur: c.auteur,
  date: c.date,
  texte: c.texte,
  citation: '',
  debut: c.debut,
  fin: c.fin,
  vers: vers?.debut ?? null,
  reponses: [],
  resolu: false,
});

/** The two ends of a move make one remark; an end alone is a deletion or an insertion. */
const changements = (lus: readonly ChangementLu[]): RemarqueLue[] => {
  const pris = new Set<ChangementLu>();
  return lus
    .flatMap((c): RemarqueLue[] => {
      if (c.genre === 'insertion' || c.genre === 'suppression') return [changement(c, c.genre, null)];
      if (c.genre === 'arrive') return [];
      const meme = lus.find(
        (d) =>
          d.genre === 'arrive' &&
          !pris.has(d) &&
          d.auteur === c.auteur &&
          (c.nom === '' ? d.texte.trim() === c.texte.trim() : d.nom === c.nom),
      );
      if (meme === undefined) return [changement(c, 'suppression', null)];
      pris.add(meme);
      return [changement(c, 'deplacement', meme)];
    })
    .concat(
      lus.filter((c) => c.genre === 'arrive' && !pris.has(c)).map((c) => changement(c, 'insertion', null)),
    );
};

const entre = (fil: Fil, r: Pick<RemarqueLue, 'debut' | 'fin'>): string => {
  const lignes: string[] = [];
  for (let rang = r.debut.paragraphe; rang <= r.fin.paragraphe; rang++) {
    const texte = fil.paragraphes[rang]?.apres ?? '';
    lignes.push(
      texte.slice(
        rang === r.debut.paragraphe ? r.debut.apres : 0,
        rang === r.fin.paragraphe ? r.fin.apres : undefined,
      ),
    );
  }
  return lignes.join('\n');
};

const commentaires = (lus: readonly CommentaireLu[], fil: Fil): RemarqueLue[] => {
  const racine = (c: CommentaireLu): CommentaireLu => {
    let haut = c;
    for (let n = 0; n < lus.length; n++) {
      const parent = lus.find((d) => d.id === haut.parent);
      if (parent === undefined || parent === c) break;
      haut = parent;
    }
    return haut;
  };
  return lus
    .filter((c) => racine(c) === c)
    .flatMap((c): RemarqueLue[] => {
      // A comment that nothing in the text names stands nowhere: it waits to be attached.
      const debut = fil.debuts.get(c.id) ?? fil.fins.get(c.id) ?? NULLE_PART;
      const fin = fil.fins.get(c.id) ?? debut;
      return [
        {
          type: 'commentaire',
          auteur: c.auteur,
          date: c.date,
          texte: c.texte,
          citation: entre(fil, { debut, fin }),
          debut,
          fin,
          vers: null,
          reponses: lus
            .filter((d) => d !== c && racine(d) === c)
            .map(({ auteur, date, texte }) => ({ auteur, date, texte })),
          resolu: c.resolu,
        },
      ];
    });
};

/** Throws LivretError « entree-invalide » or « fichier-trop-gros », with a sentence for the person. */
export const lireDocx = (octets: Uint8Array, limites?: Limites): DocumentLu => {
  const parties = ouvrirDocx(octets, limites);
  const principale = partiePrincipale(parties);
  const fil = new Fil();
  lirePartie(parties.get(principale) ?? '', fil, 'corps');
  const LIEUX = { header: 'en-tete', footer: 'pied', footnotes: 'note', endnotes: 'note' } as const;
  for (const { genre, nom } of liens(parties, principale)) {
    const lieu = LIEUX[genre as keyof typeof LIEUX];
    const xml = parties.get(nom);
    if (lieu !== undefined && xml !== undefined) lirePartie(xml, fil, lieu);
  }
  const { provenance, carte } = lireCarte(parties);
  const lus = lireCommentaires(parties, principale);
  const remarques = [...commentaires(lus, fil), ...changements(fil.changements), ...fil.formes].sort(
    (a, b) => a.debut.paragraphe - b.debut.paragraphe || a.debut.apres - b.debut.apres,
  );
  return {
    provenance: lireProprietes(parties) ?? provenance,
    carte,
    paragraphes: fil.lus(),
    remarques,
    filsDits: lus.some(({ parent }) => parent !== null),
  };
};
