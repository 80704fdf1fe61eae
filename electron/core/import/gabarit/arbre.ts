// A part of XML as a tree that knows where each element stands in the text: what is not changed stays to the letter.
import { type Attributs, lireXml } from '../docx-retour/lire-xml.ts';
import { REFUS_GABARIT } from './refus.ts';

export interface Element {
  /** With its usual prefix (« w:p »). */
  readonly nom: string;
  readonly attributs: Attributs;
  readonly parent: Element | null;
  readonly enfants: Element[];
  /** Characters of the part: « <w:p> » starts at `debut`, its inside runs from `dedans` to `ferme`, it ends at `fin`. */
  readonly debut: number;
  readonly dedans: number;
  ferme: number;
  fin: number;
  /** Its own characters, decoded, without those of its children. */
  texte: string;
}

/** Throws LivretError « entree-invalide » where the XML is damaged. */
export const lireArbre = (xml: string): Element => {
  let racine: Element | null = null;
  let ici: Element | null = null;
  lireXml(
    xml,
    {
      ouvre(nom, attributs, dedans) {
        const debut = xml.lastIndexOf('<', dedans - 1);
        const element: Element = {
          nom,
          attributs,
          parent: ici,
          enfants: [],
          debut,
          dedans,
          ferme: dedans,
          fin: dedans,
          texte: '',
        };
        if (ici) ici.enfants.push(element);
        racine ??= element;
        ici = element;
      },
      ferme(_, fin) {
        if (!ici) return;
        ici.fin = fin;
        // « <w:p/> » closes where it opens.
        ici.ferme = fin === ici.dedans ? fin : xml.lastIndexOf('<', fin - 1);
        ici = ici.parent;
      },
      texte(texte) {
        if (ici) ici.texte += texte;
      },
    },
    REFUS_GABARIT,
  );
  if (racine === null) throw REFUS_GABARIT.abime();
  return racine;
};

export const enfant = (element: Element | undefined, nom: string): Element | undefined =>
  element?.enfants.find((e) => e.nom === nom);

export const val = (element: Element | undefined): string | undefined => element?.attributs['w:val'];

/** The elements of that name, outside in; `sauf` are not looked into. */
export function* tous(element: Element, nom: string, sauf?: ReadonlySet<string>): Generator<Element> {
  for (const e of element.enfants) {
    if (e.nom === nom) yield e;
    if (!sauf?.has(e.nom)) yield* tous(e, nom, sauf);
  }
}

/** An on/off property: there, and not said « 0 ». */
export const vrai = (element: Element | undefined): boolean =>
  element !== undefined && !/^(0|false|off)$/i.test(val(element) ?? '1');
