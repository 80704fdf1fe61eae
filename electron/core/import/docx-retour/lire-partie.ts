// Reads the text of one part (body, header, footer, notes) into the thread of the document.
import type { Lieu } from '#shared/domain/relectures/retour.ts';
import type { Fil, Genre, Suivi } from './fil.ts';
import { type Attributs, lireXml } from './lire-xml.ts';

const GENRES: Readonly<Record<string, Genre>> = {
  'w:ins': 'insertion',
  'w:del': 'suppression',
  'w:moveFrom': 'parti',
  'w:moveTo': 'arrive',
};
const FORMES = new Set(['w:rPrChange', 'w:pPrChange', 'w:tblPrChange', 'w:trPrChange', 'w:tcPrChange']);
const SIGNES: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00AD',
};
/** Their result is made by the program: a number of page or of table that changes is no remark. */
const CALCULES = /^\s*(PAGEREF|PAGE|NUMPAGES|SEQ|REF|NOTEREF|SECTIONPAGES|STYLEREF)\b/i;

const auteurDe = (a: Attributs): string => (a['w:author'] ?? '').trim();
const dateDe = (a: Attributs): string | null => {
  const date = a['w:date'] ?? '';
  return /^\d{4}-\d{2}-\d{2}T/.test(date) ? date : null;
};

interface Champ {
  code: string;
  resultat: boolean;
}

/** `lieu` is that of the part; tables and text boxes say theirs. Throws what lireXml throws. */
export const lirePartie = (xml: string, fil: Fil, lieu: Lieu): void => {
  const suivis: Suivi[] = [];
  const champs: Champ[] = [];
  const pile: string[] = [];
  const mouvements = new Map<string, string>();
  let rangee: Suivi | null = null;
  let marque: Suivi | null = null;
  let ecrit = false;
  let code = false;
  const tables: { table: number; rangee: number; colonne: number }[] = [];
  let zones = 0;
  /** Depth of the element that is skipped with all it holds; 0 when none is. */
  let saut = 0;
  let sommaire = 0;
  let appel: number | null = null;
  let forme: { auteur: string; date: string | null } | null = null;
  let parent = '';

  const suivi = (): Suivi | null => suivis.at(-1) ?? rangee;
  const calcule = (): boolean => champs.some((c) => c.resultat && CALCULES.test(c.code));
  const enTexte = (texte: string): void => {
    if (!calcule()) fil.texte(texte, suivi());
  };
  const faireSuivi = (nom: string, a: Attributs): Suivi => {
    const genre = GENRES[nom] ?? 'insertion';
    return { genre, auteur: auteurDe(a), date: dateDe(a), nom: mouvements.get(genre) ?? '' };
  };
  const formeDe = (texte: string, debut = fil.ici()): void => {
    if (!forme) return;
    const avant = fil.formes.at(-1);
    const suite =
      avant?.auteur === forme.auteur &&
      avant.date === forme.date &&
      avant.fin.paragraphe === debut.paragraphe &&
      avant.fin.apres === debut.apres;
    const fin = fil.ici();
    if (avant && suite) fil.formes[fil.formes.length - 1] = { ...avant, texte: avant.texte + texte, fin };
    else
      fil.formes.push({
        type: 'mise-en-forme',
        ...forme,
        texte,
        citation: '',
        debut,
        fin,
        vers: null,
        reponses: [],
        resolu: false,
      });
  };

  lireXml(xml, {
    ouvre(nom, a) {
      parent = pile.at(-1) ?? '';
      pile.push(nom);
      if (saut > 0) return;
      // What it was before, or the same drawing for older programs, is no part of the document.
      if (FORMES.has(nom) || nom === 'mc:Fallback') {
        if (nom === 'w:rPrChange') forme = { auteur: auteurDe(a), date: dateDe(a) };
        saut = pile.length;
        return;
      }
      const signe = SIGNES[nom];
      if (signe !== undefined) {
        // « w:tab » also names the stops of a paragraph.
        if (parent === 'w:r') enTexte(signe);
        return;
      }
      if (nom in GENRES) {
        if (parent === 'w:rPr') marque = faireSuivi(nom, a);
        else if (parent === 'w:trPr') rangee = faireSuivi(nom, a);
        else suivis.push(faireSuivi(nom, a));
        return;
      }
      switch (nom) {
        case 'w:tbl':
          tables.push({ table: fil.tables++, rangee: -1, colonne: -1 });
          break;
        case 'w:tc':
        case 'w:tr': {
          const table = tables.at(-1);
          if (table && nom === 'w:tc') table.colonne++;
          else if (table) {
            table.rangee++;
            table.colonne = -1;
          }
          fil.couper();
          break;
        }
        case 'w:txbxContent':
          zones++;
          break;
        case 'w:docPartGallery':
          if (/table of contents/i.test(a['w:val'] ?? '')) sommaire = pile.lastIndexOf('w:sdt') + 1;
          break;
        case 'w:footnote':
        case 'w:endnote':
          appel = fil.appels.get(`${nom}${a['w:id'] ?? ''}`) ?? null;
          if (a['w:type'] !== undefined && a['w:type'] !== 'normal') saut = pile.length;
          break;
        case 'w:footnoteReference':
        case 'w:endnoteReference':
          fil.appels.set(`${nom.replace('Reference', '')}${a['w:id'] ?? ''}`, fil.ici().paragraphe);
          break;
        case 'w:p':
          marque = null;
          fil.ouvrir(
            zones > 0 ? 'zone' : tables.length > 0 && lieu === 'corps' ? 'tableau' : lieu,
            sommaire > 0,
            appel,
            tables.length === 0 ? null : { table: 0, rangee: 0, colonne: 0, ...tables.at(-1) },
          );
          break;
        case 'w:pStyle': {
          const style = a['w:val'] ?? '';
          const titre = /^(?:heading|titre|berschrift)\s*([1-9])$/i.exec(style.replace(/[-_]/g, ''))?.[1];
          if (titre) fil.titre(Number(titre));
          if (/^(toc|tm|contents?|verzeichnis)\s*\d$/i.test(style)) fil.sommaire();
          break;
        }
        case 'w:t':
        case 'w:delText':
          ecrit = true;
          break;
        case 'w:instrText':
        case 'w:delInstrText':
          code = true;
          break;
        case 'w:fldSimple':
          if (CALCULES.test(a['w:instr'] ?? '')) fil.calcule(suivi());
          champs.push({ code: a['w:instr'] ?? '', resultat: true });
          break;
        case 'w:fldChar': {
          const genre = a['w:fldCharType'];
          if (genre === 'begin') champs.push({ code: '', resultat: false });
          const champ = champs.at(-1);
          if (genre === 'separate' && champ) {
            const dejaDit = calcule();
            champ.resultat = true;
            if (!dejaDit && calcule()) fil.calcule(suivi());
          }
          if (genre === 'end') champs.pop();
          break;
        }
        case 'w:drawing':
        case 'w:pict':
        case 'w:object':
          enTexte('\uFFFC');
          break;
        case 'w:bookmarkStart':
          fil.signetOuvert(a['w:id'] ?? '', a['w:name'] ?? '');
          break;
        case 'w:bookmarkEnd':
          fil.signetFerme(a['w:id'] ?? '');
          break;
        case 'w:moveFromRangeStart':
          mouvements.set('parti', a['w:name'] ?? '');
          break;
        case 'w:moveToRangeStart':
          mouvements.set('arrive', a['w:name'] ?? '');
          break;
        case 'w:moveFromRangeEnd':
          mouvements.delete('parti');
          break;
        case 'w:moveToRangeEnd':
          mouvements.delete('arrive');
          break;
        case 'w:commentRangeStart':
          fil.debuts.set(a['w:id'] ?? '', fil.ici());
          break;
        case 'w:commentRangeEnd':
          fil.fins.set(a['w:id'] ?? '', fil.ici());
          break;
        case 'w:commentReference': {
          const id = a['w:id'] ?? '';
          if (!fil.debuts.has(id)) fil.debuts.set(id, fil.ici());
          if (!fil.fins.has(id)) fil.fins.set(id, fil.ici());
          break;
        }
      }
    },
    ferme(nom) {
      const profondeur = pile.length;
      pile.pop();
      if (saut > 0) {
        if (saut === profondeur) saut = 0;
        return;
      }
      if (nom in GENRES) {
        if (pile.at(-1) !== 'w:rPr' && pile.at(-1) !== 'w:trPr') suivis.pop();
        return;
      }
      if (nom === 'w:p') {
        fil.fermer(marque ?? rangee);
        forme = null;
      } else if (nom === 'w:r' || nom === 'w:pPr') forme = null;
      else if (nom === 'w:t' || nom === 'w:delText') ecrit = false;
      else if (nom === 'w:instrText' || nom === 'w:delInstrText') code = false;
      else if (nom === 'w:fldSimple') champs.pop();
      else if (nom === 'w:tbl') tables.pop();
      else if (nom === 'w:tr') {
        rangee = null;
        fil.couper();
      } else if (nom === 'w:tc') fil.couper();
      else if (nom === 'w:txbxContent') zones--;
      if (sommaire > pile.length) sommaire = 0;
    },
    texte(texte) {
      if (saut > 0) return;
      if (code) {
        const champ = champs.at(-1);
        if (champ) champ.code += texte;
      } else if (ecrit) {
        const debut = fil.ici();
        enTexte(texte);
        formeDe(texte, debut);
      }
    },
  });
  fil.couper();
};
