// Each composed place, as changes to the text of the document.
import type { PlaceComposee } from '#shared/domain/gabarit/composer.ts';
import { type Element, enfant, tous } from '../../import/gabarit/arbre.ts';
import type { Lieu } from '../../import/gabarit/lieux.ts';
import type { GabaritLu } from '../../import/gabarit/lire-gabarit.ts';
import type { ParagrapheLu } from '../../import/gabarit/paragraphe.ts';
import { cadreDe } from './cadres.ts';
import type { Edition } from './editions.ts';
import { run } from './lignes.ts';
import { enBlocs, enLigne } from './noeuds.ts';
import type { Cadre, Ouvrage } from './ouvrage.ts';
import { proprietesR } from './proprietes.ts';
import { type Remplacement, remplirParagraphe } from './remplir-lignes.ts';
import { remplirRangees } from './remplir-rangees.ts';

/** What others point at, and that must outlive the empty line where it stands. */
const REPERES = /^w:(bookmark|commentRange|perm|moveFromRange|moveToRange)(Start|End)$/;
const reperes = (xml: string, p: Element): string =>
  p.enfants
    .filter((e) => REPERES.test(e.nom))
    .map((e) => xml.slice(e.debut, e.fin))
    .join('');

const enParagraphes = (
  c: PlaceComposee,
  lieu: Extract<Lieu, { type: 'paragraphes' }>,
  lu: GabaritLu,
  ouvrage: Ouvrage,
): Edition[] => {
  const [premier, ...autres] = lieu.vides;
  const niveau = lieu.niveau ?? lu.niveauEn(lieu.apres);
  const cadre = cadreDe(lu, premier?.p ?? lieu.apres, premier?.p, niveau);
  const blocs = finir(enBlocs(c.contenu, cadre, ouvrage), premier?.p ?? lieu.apres);
  if (!premier) return [{ debut: lieu.apres.fin, fin: lieu.apres.fin, texte: blocs }];
  return [
    { debut: premier.p.debut, fin: premier.p.fin, texte: `${reperes(lu.xml, premier.p)}${blocs}` },
    ...autres.map(({ p }) => ({ debut: p.debut, fin: p.fin, texte: reperes(lu.xml, p) })),
  ];
};

/** A cell and a control end with a paragraph, never with a table. */
const finir = (blocs: string, _: Element): string => (blocs.endsWith('</w:tbl>') ? `${blocs}<w:p/>` : blocs);

const enControle = (
  c: PlaceComposee,
  { sdt, contenant, enLigne: inline }: Extract<Lieu, { type: 'controle' }>,
  lu: GabaritLu,
  ouvrage: Ouvrage,
): Edition[] | null => {
  const pr = enfant(sdt, 'w:sdtPr');
  const dit = enfant(pr, 'w:rPr');
  const provisoire = enfant(pr, 'w:showingPlcHdr') !== undefined;
  const texte = enfant(pr, 'w:text');
  const proprietes: Edition[] = (pr?.enfants ?? []).flatMap((e) => {
    // Bound to data kept elsewhere, Word would put the old words back when it opens the file.
    if (e.nom === 'w:showingPlcHdr' || /(^|:)dataBinding$/.test(e.nom))
      return [{ debut: e.debut, fin: e.fin, texte: '' }];
    const jour = e.nom === 'w:date' && / \w+:fullDate="[^"]*"/.exec(lu.xml.slice(e.debut, e.dedans));
    return jour
      ? [{ debut: e.debut + jour.index, fin: e.debut + jour.index + jour[0].length, texte: '' }]
      : [];
  });
  const debut = enfant(contenant, 'w:tcPr')?.fin ?? contenant.dedans;
  const remplacer = (xml: string): Edition[] => [...proprietes, { debut, fin: contenant.ferme, texte: xml }];
  const p = enfant(contenant, 'w:p');
  if (!inline && !texte) {
    const cadre = cadreDe(lu, contenant, p, lu.niveauEn(sdt), provisoire ? (dit ?? SANS_LETTRES) : dit);
    return remplacer(finir(enBlocs(c.contenu, cadre, ouvrage), contenant));
  }
  const ligne = enLigne(c.contenu);
  if (ligne === null) return null;
  const plusieurs = !texte || /^(1|true|on)$/.test(texte.attributs['w:multiLine'] ?? '');
  const mots = plusieurs ? ligne : ligne.replace(/\n+/g, ', ');
  const premier = [...tous(contenant, 'w:r')][0];
  const lettres = dit ?? (provisoire ? undefined : enfant(premier, 'w:rPr'));
  const xml = run(mots, proprietesR(lu.xml, lettres, lu.styles.provisoire));
  if (inline) return remplacer(xml);
  const pPr = enfant(p, 'w:pPr');
  return remplacer(`<w:p>${pPr ? lu.xml.slice(pPr.debut, pPr.fin) : ''}${xml}</w:p>`);
};

/** Letters of nothing: what stood in for the words is no model for them. */
const SANS_LETTRES: Element = {
  nom: 'w:rPr',
  attributs: {},
  parent: null,
  enfants: [],
  debut: 0,
  dedans: 0,
  ferme: 0,
  fin: 0,
  texte: '',
};

export interface Remplissage {
  readonly editions: readonly Edition[];
  /** French sentences: places whose content does not fit them. */
  readonly refus: readonly string[];
}

const refuser = (c: PlaceComposee): string =>
  `«\u00a0${c.place.mots}\u00a0»\u00a0: ce contenu a des tableaux, des listes ou des images, et la place n’a qu’une ligne.`;

/** Blocks in the place of a paragraph that held nothing but the braces. */
const remplacerParagraphe = (c: PlaceComposee, p: Element, lu: GabaritLu, ouvrage: Ouvrage): Edition => {
  const cadre: Cadre = cadreDe(lu, p, p, lu.niveauEn(p));
  return {
    debut: p.debut,
    fin: p.fin,
    texte: `${reperes(lu.xml, p)}${finir(enBlocs(c.contenu, cadre, ouvrage), p)}`,
  };
};

const enPlein = (c: PlaceComposee): boolean => c.contenu.nature !== 'ligne' || c.contenu.texte.includes('\n');

export const remplir = (
  composees: readonly PlaceComposee[],
  lu: GabaritLu,
  ouvrage: Ouvrage,
): Remplissage => {
  const lieux = new Map(lu.places.map((p) => [p.place.id, p.lieux]));
  const editions: Edition[] = [];
  const refus: string[] = [];
  const parParagraphe = new Map<Element, { lu: ParagrapheLu; remplacements: Remplacement[] }>();
  const placer = (c: PlaceComposee, lieu: Lieu): boolean => {
    switch (lieu.type) {
      case 'paragraphes':
        editions.push(...enParagraphes(c, lieu, lu, ouvrage));
        return true;
      case 'controle': {
        const faites = enControle(c, lieu, lu, ouvrage);
        editions.push(...(faites ?? []));
        return faites !== null;
      }
      case 'rangees': {
        if (c.contenu.nature !== 'liste') return false;
        const valeurs = c.contenu.rangees.map((r) => c.colonnes.map((champ) => r[champ] ?? ''));
        editions.push(...remplirRangees(lu, lieu.rangees, valeurs));
        return true;
      }
      case 'texte': {
        if (lieu.seul && enPlein(c)) {
          editions.push(remplacerParagraphe(c, lieu.lu.p, lu, ouvrage));
          return true;
        }
        const ligne = enLigne(c.contenu);
        if (ligne === null) return false;
        const deja = parParagraphe.get(lieu.lu.p) ?? { lu: lieu.lu, remplacements: [] };
        parParagraphe.set(lieu.lu.p, deja);
        const colle = /[:\p{L}\p{N}]$/u.test(lieu.lu.texte.slice(0, lieu.debut));
        deja.remplacements.push({
          debut: lieu.debut,
          fin: lieu.fin,
          texte: c.place.genre === 'blanc' && colle ? `\u00a0${ligne}` : ligne,
        });
        return true;
      }
    }
  };
  for (const c of composees) {
    const reussis = (lieux.get(c.place.id) ?? []).map((lieu) => placer(c, lieu));
    if (reussis.includes(false))
      refus.push(
        c.place.genre === 'rangees'
          ? `«\u00a0${c.place.mots}\u00a0»\u00a0: ces lignes de tableau attendent une liste (expériences, structures, compétences ou preuves).`
          : refuser(c),
      );
  }
  for (const p of parParagraphe.values()) editions.push(...remplirParagraphe(p.lu, p.remplacements));
  return { editions, refus };
};
