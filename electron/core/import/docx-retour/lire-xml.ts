// Reads one part of XML, element by element, with the prefixes that Word itself uses, whatever the program wrote.
import { SaxesParser } from 'saxes';
import { abime } from './refus.ts';

export type Attributs = Readonly<Record<string, string>>;

export interface Lecteur {
  /** `nom` with its usual prefix (« w:p »). */
  ouvre(nom: string, attributs: Attributs): void;
  ferme(nom: string): void;
  texte?(texte: string): void;
}

const W = '/wordprocessingml/main';
const USUELS: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`${W}$|${W.replace('/wordprocessingml', '/ooxml/wordprocessingml')}$`), 'w'],
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
export const lireXml = (xml: string, lecteur: Lecteur): void => {
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
    throw abime();
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (++profondeur > PROFONDEUR) throw abime();
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
    lecteur.ouvre(propre(name), siens);
  });
  parser.on('closetag', ({ name }) => {
    profondeur--;
    lecteur.ferme(propre(name));
  });
  if (lecteur.texte) {
    const { texte } = lecteur;
    parser.on('text', texte);
    parser.on('cdata', texte);
  }
  try {
    parser.write(xml).close();
  } catch (cause) {
    throw cause instanceof Error && cause.name === 'LivretError' ? cause : abime(faute ?? cause);
  }
};
