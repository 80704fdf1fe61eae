// Reads the text of one part (body, header, footer, notes) into the thread of the document.
import type { Lieu } from '#shared/domain/relectures/retour.ts';
import { ANCIENS, auteurDe, CALCULES, dateDe, FORMES_DE_TABLE, GENRES, SIGNES } from './balises.ts';
import type { Fil, Suivi } from './fil.ts';
import { type Attributs, lireXml } from './lire-xml.ts';

interface TableEnCours {
  readonly table: number;
  rangee: number;
  colonne: number;
  readonly premier: number;
  /** Changes of form, by author and date. */
  readonly formes: Map<string, Signature>;
}

type Signature = Pick<Suivi, 'auteur' | 'date'>;

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
  let cellule: Suivi | null = null;
  let alinea: Signature | null = null;
  let marque: Suivi | null = null;
  let ecrit = false;
  let code = false;
  const tables: TableEnCours[] = [];
  let zones = 0;
  /** Depth of the element that is skipped with all it holds; 0 when none is. */
  let saut = 0;
  let sommaire = 0;
  let appel: number | null = null;
  let forme: Signature | null = null;
  let parent = '';

  const suivi = (): Suivi | null => suivis.at(-1) ?? cellule ?? rangee;
  const calcule = (): boolean => champs.some((c) => c.resultat && CALCULES.test(c.code));
  const enTexte = (texte: string): void => {
    if (!calcule()) fil.texte(texte, suivi());
  };
  const faireSuivi = (nom: string, a: Attributs): Suivi => {
    const genre = GENRES[nom] ?? 'insertion';
    return { genre, auteur: auteurDe(a), date: dateDe(a), nom: mouvements.get(genre) ?? '' };
  };
  const celluleIci = () => {
    const ici = tables.at(-1);
    return ici ? { table: ici.table, rangee: ici.rangee, colonne: ici.colonne } : null;
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
      const signature = { auteur: auteurDe(a), date: dateDe(a) };
      if (FORMES_DE_TABLE.has(nom)) tables.at(-1)?.formes.set(JSON.stringify(signature), signature);
      // What it was before, or the same drawing for older programs, is no part of the document.
      if (ANCIENS.has(nom) || nom === 'mc:Fallback') {
        if (nom === 'w:rPrChange') forme = signature;
        if (nom === 'w:pPrChange') alinea = signature;
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
        case 'w:cellIns':
        case 'w:cellDel':
          cellule = {
            ...faireSuivi(nom, a),
            genre: nom === 'w:cellIns' ? 'insertion' : 'suppression',
            nom: '',
          };
          break;
        case 'w:tbl':
          tables.push({
            table: fil.tables++,
            rangee: -1,
            colonne: -1,
            premier: fil.paragraphes.length,
            formes: new Map(),
          });
          break;
        case 'w:tc':
        case 'w:tr': {
          const table = tables.at(-1);
          if (table && nom === 'w:tc') table.colonne++;
          else if (table) {
            table.rangee++;
            table.colonne = -1;
          }
          fil.couper(nom === 'w:tc' && rangee !== null);
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
          alinea = null;
          fil.ouvrir(
            zones > 0 ? 'zone' : tables.length > 0 && lieu === 'corps' ? 'tableau' : lieu,
            sommaire > 0,
            appel,
            celluleIci(),
          );
          break;
        case 'w:pStyle': {
          const style = a['w:val'] ?? '';
          const titre = /^(?:heading|titre|berschrift)\s*([1-9])$/i.exec(style.replace(/[-_]/g, ''))?.[1];
          if (titre) fil.titre(Number(titre));
          if (/^(?:(?:toc|tm|contents?|verzeichnis)\s*\d|table\s?of\s?figures)$/i.test(style)) fil.sommaire();
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
        const rang = fil.ici().paragraphe;
        fil.fermer(marque ?? cellule ?? rangee);
        if (alinea) fil.mettreEnForme(alinea, rang, rang);
        alinea = null;
        forme = null;
      } else if (nom === 'w:r' || nom === 'w:pPr') forme = null;
      else if (nom === 'w:t' || nom === 'w:delText') ecrit = false;
      else if (nom === 'w:instrText' || nom === 'w:delInstrText') code = false;
      else if (nom === 'w:fldSimple') champs.pop();
      else if (nom === 'w:tbl') {
        const table = tables.pop();
        for (const signature of table?.formes.values() ?? [])
          fil.mettreEnForme(signature, table?.premier ?? 0, fil.paragraphes.length - 1);
      } else if (nom === 'w:tr') {
        rangee = null;
        fil.couper();
      } else if (nom === 'w:tc') {
        cellule = null;
        fil.couper(rangee !== null);
      } else if (nom === 'w:txbxContent') zones--;
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
