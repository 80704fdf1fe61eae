// The content of a place as paragraphs, tables and pictures; or as one line, where a line is all there is.
import type { Noeud, PreuveAnnexee, Segment } from '#shared/domain/dossier/modele.ts';
import { direDate } from '#shared/domain/dossier/periode.ts';
import type { ContenuPartie } from '#shared/domain/gabarit/definitions.ts';
import { CHAMPS_LISTES, type Liste } from '#shared/domain/gabarit/rangees.ts';
import { texteBrut } from '#shared/domain/texte/parcourir.ts';
import { dessin } from './dessins.ts';
import { ITALIQUE, run, segments } from './lignes.ts';
import type { Cadre, Ouvrage } from './ouvrage.ts';
import { corps, formeTitre, ligneVide, paragraphe } from './paragraphes.ts';
import { avec } from './proprietes.ts';
import { tableauSimple } from './tableaux.ts';
import { texteRiche } from './texte.ts';

const LIEUX: Record<PreuveAnnexee['place'], string> = {
  image: 'Image illisible\u00a0: fichier remis à part.',
  'a-part': 'Fichier remis à part.',
  confidentielle: 'Pièce confidentielle\u00a0: consultable sur demande.',
  'sans-fichier': 'Fichier à fournir.',
};

const preuve = (p: PreuveAnnexee, base: number, cadre: Cadre, ouvrage: Ouvrage): string => {
  const titre = formeTitre(cadre, base + 1, ouvrage);
  const sha = p.preuve.fichier;
  const fichier = p.place === 'image' && sha ? ouvrage.fichier(sha) : undefined;
  const image =
    sha && fichier && dessin(sha, fichier, cadre.largeur, p.preuve.alt || p.preuve.legende, ouvrage);
  if (p.place === 'image' && !image) ouvrage.refuses.add(`Image non reproduite\u00a0: preuve ${p.numero}.`);
  const note = [p.preuve.date ? direDate(p.preuve.date) : '', image ? '' : LIEUX[p.place]]
    .filter(Boolean)
    .join('. ');
  const montre = p.preuve.montre.trim();
  return [
    paragraphe(
      titre.pPr,
      ouvrage.signet([p.ancre], run(`Preuve ${p.numero}. ${p.preuve.legende || 'Sans légende'}`, titre.rPr)),
    ),
    note === '' ? '' : corps(cadre, run(note, avec(cadre.rPr, ITALIQUE))),
    image ? corps(cadre, image) : '',
    montre === '' ? '' : corps(cadre, run(`Ce que cette preuve montre\u00a0: ${montre}`, cadre.rPr)),
  ].join('');
};

/** Headings of the content start one level under that of the place, whatever the level they had in the dossier. */
const premierNiveau = (noeuds: readonly Noeud[]): number => {
  const niveaux = noeuds.flatMap((n) => {
    if (n.type === 'titre') return [n.niveau];
    if (n.type === 'preuve') return [1];
    if (n.type !== 'texte') return [];
    return n.texte.content.flatMap((b) => (b.type === 'heading' ? [n.niveau + b.attrs.level] : []));
  });
  return niveaux.length === 0 ? 1 : Math.min(...niveaux);
};

const noeud = (n: Noeud, decalage: number, cadre: Cadre, ouvrage: Ouvrage): string => {
  switch (n.type) {
    case 'titre': {
      const titre = formeTitre(cadre, n.niveau + decalage, ouvrage);
      return paragraphe(titre.pPr, ouvrage.signet([n.ancre], run(n.texte, titre.rPr)));
    }
    case 'referentiel':
      return corps(cadre, ouvrage.signet([n.ancre], segments(n.libelle, cadre.rPr)));
    case 'ligne':
      return n.texte === ''
        ? ''
        : corps(cadre, ouvrage.signet([n.ancre], run(n.texte, avec(cadre.rPr, ITALIQUE))));
    case 'paragraphe':
      return corps(cadre, ouvrage.signet([n.ancre], segments(n.segments, cadre.rPr)));
    case 'texte':
      return texteRiche(n.texte, n.niveau + decalage, cadre, ouvrage);
    case 'tableau':
      return `${tableauSimple(n, cadre, ouvrage)}${ligneVide(cadre)}`;
    case 'grille':
      // A certificateur's template goes to the jury: nothing in it is for a tutor to fill in.
      return '';
    case 'preuve':
      return preuve(n.preuve, decalage, cadre, ouvrage);
  }
};

/** Columns of a list that has no table to fill. */
const COLONNES: Readonly<Record<Liste, Readonly<Record<string, number>>>> = {
  parcours: { periode: 0.26, fonction: 0.4, structure: 0.34 },
  structures: { nom: 0.34, secteur: 0.26, lieu: 0.2, effectif: 0.2 },
  correspondance: { rang: 0.1, competence: 0.45, experiences: 0.3, preuves: 0.15 },
  preuves: { rang: 0.1, legende: 0.55, date: 0.35 },
};

const tableDe = (
  contenu: Extract<ContenuPartie, { nature: 'liste' }>,
  cadre: Cadre,
  ouvrage: Ouvrage,
): string => {
  const choisies = Object.entries(COLONNES[contenu.liste]);
  const titre = (champ: string) =>
    CHAMPS_LISTES[contenu.liste].find((c) => c.champ === champ)?.titre ?? champ;
  const tableau = {
    colonnes: choisies.map(([champ, largeur]) => ({ titre: titre(champ), largeur })),
    lignes: contenu.rangees.map((r) => choisies.map(([champ]): Segment[] => [r[champ] ?? ''])),
  };
  return `${tableauSimple(tableau, cadre, ouvrage)}${ligneVide(cadre)}`;
};

/** Paragraphs and tables; at least one paragraph. */
export const enBlocs = (contenu: ContenuPartie, cadre: Cadre, ouvrage: Ouvrage): string => {
  if (contenu.nature === 'liste') return tableDe(contenu, cadre, ouvrage);
  if (contenu.nature === 'ligne')
    return contenu.texte
      .split(/\n+/)
      .map((l) => corps(cadre, run(l.trim(), cadre.rPr)))
      .join('');
  const decalage = 1 - premierNiveau(contenu.noeuds);
  return contenu.noeuds.map((n) => noeud(n, decalage, cadre, ouvrage)).join('');
};

const enMots = (n: Noeud): string | null => {
  switch (n.type) {
    case 'titre':
    case 'ligne':
      return n.texte;
    case 'referentiel':
      return n.libelle.map(({ texte }) => texte).join('');
    case 'paragraphe':
      return n.segments
        .map((s) => (typeof s === 'string' ? s : 'gras' in s ? s.gras : 'texte' in s ? s.texte : ''))
        .join('');
    case 'texte': {
      const plats = n.texte.content.every(
        (b) => b.type === 'paragraph' && !b.content?.some((i) => i.type === 'preuveRef'),
      );
      return plats ? texteBrut(n.texte) : null;
    }
    default:
      return null;
  }
};

/** Plain words, with line breaks; null where tables, pictures or lists would be lost. */
export const enLigne = (contenu: ContenuPartie): string | null => {
  if (contenu.nature === 'ligne') return contenu.texte;
  if (contenu.nature === 'liste') return null;
  const mots = contenu.noeuds.map(enMots);
  return mots.every((m) => m !== null) ? mots.join('\n') : null;
};
