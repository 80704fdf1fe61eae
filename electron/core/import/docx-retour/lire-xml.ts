// Reads one part of XML, element by element, with the prefixes that Word itself uses, whatever the program wrote.
import { SaxesParser } from 'saxes';
import { REFUS_RETOUR, type Refus } from './refus.ts';

export type Attributs = Readonly<Record<string, string>>;

export interface Lecteur {
  /** `nom` with its usual prefix (« w:p »); `fin` is where its tag ends in the text. */
  ouvre(nom: string, attributs: Attributs, fin: number): void;
  ferme(nom: string, fin: number): void;
  texte?(texte: string): void;
}

const USUELS: readonly (readonly [RegExp, string])[] = [
  // The year is in the usual namespace, and not in that of a « strict » document.
  [/\/wordprocessingml\/(2006\/)?main$/, 'w'],
  [/\/office\/word\/2010\/wordml$/, 'w14'],
  [/\/office\/word\/2012\/wordml$/, 'w15'],
  [/\/office\/word\/2018\/wordml\/cex$/, 'w16cex'],
  [/\/office\/word\/2016\/wordml\/cid$/, 'w16cid'],
  [/\/markup-compatibility\/2006$/, 'mc'],
];
const usuel = (uri: string): string | undefined => USUELS.find(([forme]) => forme.test(uri))?.[1];

/** Past this many elements inside each other, no person wrote it. */
const PROFONDEUR = 2_000;

/** Throws LivretError « entree-invalide » where the XML is not well formed, or brings entities of its own. */
export const lireXml = (xml: string, lecteur: Lecteur, refus: Refus = REFUS_RETOUR): void => {
  const parser = new SaxesParser({ xmlns: false, position: false, fragment: false });
  const prefixes = new Map<string, string>();
  const noms = new Map<string, string>();
  const propre = (nom: string): string => {
    const connu = noms.get(nom);
    if (connu !== undefined) return connu;
    const [prefixe = '', local] = nom.includes(':') ? nom.split(':', 2) : ['', nom];
    const mis = prefixes.get(prefixe) ?? prefixe;
    const resultat = mis === '' ? `${local}` : `${mis}:${local}`;
    noms.set(nom, resultat);
    return resultat;
  };
  let faute: unknown;
  let profondeur = 0;
  parser.on('error', (cause) => {
    faute ??= cause;
    throw cause;
  });
  parser.on('doctype', () => {
    throw refus.abime();
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (++profondeur > PROFONDEUR) throw refus.abime();
    let change = false;
    for (const cle in attributes)
      if (cle.startsWith('xmlns')) {
        const prefixe = usuel(attributes[cle] ?? '');
        if (prefixe === undefined) continue;
        prefixes.set(cle.slice(6), prefixe);
        change = true;
      }
    if (change) noms.clear();
    let siens: Record<string, string> = attributes;
    for (const cle in attributes)
      if (propre(cle) !== cle) {
        siens = Object.fromEntries(Object.entries(attributes).map(([c, v]) => [propre(c), v]));
        break;
      }
    lecteur.ouvre(propre(name), siens, parser.position);
  });
  parser.on('closetag', ({ name }) => {
    profondeur--;
    lecteur.ferme(propre(name), parser.position);
  });
  if (lecteur.texte) {
    const { texte } = lecteur;
    parser.on('text', texte);
    parser.on('cdata', texte);
  }
  try {
    parser.write(xml).close();
  } catch (cause) {
    throw cause instanceof Error && cause.name === 'LivretError' ? cause : refus.abime(faute ?? cause);
  }
};
