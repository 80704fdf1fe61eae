// A template, whole: what it is made of, and where each place is. Writes nothing.
import type { StructureGabarit } from '#shared/domain/gabarit/place.ts';
import {
  type Limites,
  liens,
  ouvrirDocx,
  type PartiesLues,
  partiePrincipale,
} from '../docx-retour/ouvrir.ts';
import { type Element, enfant, lireArbre, tous } from './arbre.ts';
import { nommer, type PlaceSituee, type Trouvaille } from './lieux.ts';
import { lireParagraphe } from './paragraphe.ts';
import { macros, REFUS_GABARIT } from './refus.ts';
import { controles, parentCellule } from './reperer-controles.ts';
import { decrireTable, lireTable, placesDeTable, type Table } from './reperer-tableaux.ts';
import { accolades, blancs, champsAnciens, dansDesZonesDeTexte, suivi } from './reperer-texte.ts';
import { zones } from './reperer-zones.ts';
import { lireStyles, type StylesGabarit } from './styles.ts';
import { lireSuite, niveauVu } from './suite.ts';

export const LIMITES_GABARIT: Limites = { fichier: 20 * 2 ** 20, xml: 32 * 2 ** 20, entrees: 5_000 };

export interface GabaritLu {
  readonly parties: PartiesLues;
  readonly principale: string;
  readonly xml: string;
  readonly racine: Element;
  readonly corps: Element;
  readonly styles: StylesGabarit;
  readonly places: readonly PlaceSituee[];
  /** Level of the heading above an element; 0 before the first one. */
  readonly niveauEn: (e: Element) => number;
  readonly structure: StructureGabarit;
}

/** In headers, footers and notes: left alone, and said. */
const ailleurs = (parties: PartiesLues, principale: string): string[] =>
  liens(parties, principale)
    .filter(({ genre }) => ['header', 'footer', 'footnotes', 'endnotes'].includes(genre))
    .flatMap(({ genre, nom }) => {
      const xml = parties.get(nom);
      if (xml === undefined) return [];
      const textes = [...tous(lireArbre(xml), 'w:p')].flatMap((p) => accolades(lireParagraphe(p), []));
      const ou = genre === 'header' ? 'l’en-tête' : genre === 'footer' ? 'le pied de page' : 'une note';
      return textes.map(
        (t) => `«\u00a0{{${t.mots}}}\u00a0» est dans ${ou}\u00a0: il reste à remplir à la main dans Word.`,
      );
    });

type Suite = ReturnType<typeof lireSuite>;

/** The link of the chain in which an element stands, however deep. */
const situer = (suite: Suite): ((e: Element) => Suite[number] | undefined) => {
  const debuts = suite.map((m) => m.element.debut);
  return (e) => {
    let bas = 0;
    let haut = debuts.length - 1;
    while (bas < haut) {
      const milieu = Math.ceil((bas + haut) / 2);
      if ((debuts[milieu] ?? 0) <= e.debut) bas = milieu;
      else haut = milieu - 1;
    }
    return suite[bas];
  };
};

/** Throws LivretError « entree-invalide » or « fichier-trop-gros », with a sentence for the person. */
export const lireGabarit = (octets: Uint8Array, limites: Limites = LIMITES_GABARIT): GabaritLu => {
  const parties = ouvrirDocx(octets, limites, REFUS_GABARIT);
  if (/macroEnabled/i.test(parties.get('[Content_Types].xml') ?? '')) throw macros();
  const principale = partiePrincipale(parties, REFUS_GABARIT);
  const xml = parties.get(principale) ?? '';
  const racine = lireArbre(xml);
  const corps = enfant(racine, 'w:body');
  if (!corps) throw REFUS_GABARIT.pasUnDocument();
  const autres = liens(parties, principale);
  const styles = lireStyles(parties.get(autres.find((l) => l.genre === 'styles')?.nom ?? ''));

  const suite = lireSuite(corps, styles);
  const maillon = situer(suite);
  const sectionDe = (e: Element) => maillon(e)?.section ?? [];
  const tables: Table[] = [...tous(corps, 'w:tbl')].map(lireTable);
  const cellules = new Map(
    tables.flatMap((t) => t.rangees.flatMap((r) => r.cellules.map((c) => [c.tc, { r, c }] as const))),
  );
  const etiquetteDeCellule = (tc: Element): string => {
    const trouvee = cellules.get(tc);
    return trouvee?.r.cellules.findLast((c) => c.colonne < trouvee.c.colonne && c.texte !== '')?.texte ?? '';
  };
  const { trouvailles: desControles, reserves, pris } = controles(corps, sectionDe, etiquetteDeCellule);
  const dansUnControle = (e: Element): boolean => {
    for (let p: Element | null = e; p; p = p.parent) if (pris.has(p)) return true;
    return false;
  };
  const rangs = new Map(suite.map((m, rang) => [m.element, rang]));
  const lignes = [...tous(corps, 'w:p', new Set(['w:txbxContent', 'mc:AlternateContent', 'w:pict']))]
    .filter((p) => !dansUnControle(p))
    .flatMap((p): Trouvaille[] => {
      const rang = rangs.get(p);
      const lu = (rang === undefined ? undefined : suite[rang]?.lu) ?? lireParagraphe(p);
      if (styles.sommaire(enfant(enfant(p, 'w:pPr'), 'w:pStyle')?.attributs['w:val'])) return [];
      const section = sectionDe(p);
      const libre = rang !== undefined && suivi(suite, rang);
      const titre = rang !== undefined && suite[rang]?.niveau !== undefined;
      return [
        ...accolades(lu, section),
        ...champsAnciens(lu, section),
        ...(titre || lu.texte.includes('{{')
          ? []
          : blancs(
              lu,
              section,
              libre && parentCellule(p) === undefined && tous(p, 'w:sdt').next().done === true,
            )),
      ];
    });
  const desTables = tables.flatMap((t, rang) =>
    dansUnControle(t.table) ? [] : placesDeTable(t, sectionDe(t.table), rang + 1),
  );
  const dedans = [...lignes, ...desControles, ...desTables, ...dansDesZonesDeTexte(corps)];
  const debuts = dedans.map((t) => t.rang);
  const occupe = (e: Element) => debuts.some((d) => d >= e.debut && d < e.fin);
  const places = nommer([...dedans, ...zones(suite, occupe)]);
  return {
    parties,
    principale,
    xml,
    racine,
    corps,
    styles,
    places,
    niveauEn: (e) => maillon(e)?.niveauSection ?? 0,
    structure: {
      titres: suite.flatMap((m) =>
        m.niveau === undefined
          ? []
          : [{ niveau: niveauVu(m.niveau), texte: (m.lu?.texte ?? '').trim().slice(0, 400) }],
      ),
      tableaux: tables.map((t) => decrireTable(t, sectionDe(t.table))),
      places: places.map((p) => p.place),
      reserves: [...reserves, ...ailleurs(parties, principale)],
    },
  };
};
