// What the filled document adds beside its text: pictures, lists, and the bonds that declare them. Nothing that was
// there is changed but to be lengthened.
import { liens, type PartiesLues } from '../../import/docx-retour/ouvrir.ts';
import { enfant, lireArbre, tous } from '../../import/gabarit/arbre.ts';
import { echapper, type Parties } from '../ooxml-post/zip.ts';

const TETE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const REL_STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const PAQUET = 'http://schemas.openxmlformats.org/package/2006/relationships';

export type GenreListe = 'puces' | 'numeros';

export interface Paquet {
  /** Number of a list of its own (numbers start again at 1). */
  readonly nouvelleListe: (genre: GenreListe) => number;
  /** Id of the bond to a picture, the same for the same bytes. */
  readonly lienImage: (cle: string, extension: string, octets: Uint8Array) => string;
  readonly poser: (parties: Parties) => void;
}

const dossierDe = (partie: string): string => partie.slice(0, partie.lastIndexOf('/') + 1);
const relsDe = (partie: string): string =>
  `${dossierDe(partie)}_rels/${partie.slice(partie.lastIndexOf('/') + 1)}.rels`;

/** Before the end of the root, whatever its prefix; `faire` is given the prefix. */
const allonger = (xml: string, faire: (prefixe: string) => string): string => {
  const plein = xml.replace(/<((?:\w+:)?)(Types|Relationships)([^<>]*)\/>\s*$/, '<$1$2$3></$1$2>');
  return plein.replace(/<\/((?:\w+:)?)(Types|Relationships)>\s*$/, (fin, p: string) => `${faire(p)}${fin}`);
};

const NIVEAUX = [0, 1, 2] as const;
const niveau = (genre: GenreListe, rang: number): string => {
  const texte = genre === 'puces' ? ['•', '–', '•'][rang] : [`%1.`, `%2)`, `%3.`][rang];
  const forme = genre === 'puces' ? 'bullet' : ['decimal', 'lowerLetter', 'lowerRoman'][rang];
  return `<w:lvl w:ilvl="${rang}"><w:start w:val="1"/><w:numFmt w:val="${forme}"/><w:lvlText w:val="${texte}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${425 * (rang + 1)}" w:hanging="425"/></w:pPr></w:lvl>`;
};
const modele = (id: number, genre: GenreListe): string =>
  `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="hybridMultilevel"/>${NIVEAUX.map((n) => niveau(genre, n)).join('')}</w:abstractNum>`;

const plusGrand = (xml: string, nom: string, attribut: string): number =>
  Math.max(0, ...[...tous(lireArbre(xml), nom)].map((e) => Number(e.attributs[attribut] ?? 0) || 0));

export const creerPaquet = (lues: PartiesLues, principale: string, espaceW: string): Paquet => {
  const strict = espaceW.includes('purl.oclc.org');
  const rel = strict ? REL_STRICT : REL;
  const dossier = dossierDe(principale);
  const nomNumeros = liens(lues, principale).find((l) => l.genre === 'numbering')?.nom;
  const numeros = nomNumeros === undefined ? undefined : lues.get(nomNumeros);
  const premierNum = numeros === undefined ? 0 : plusGrand(numeros, 'w:num', 'w:numId');
  const premierModele =
    numeros === undefined ? 0 : plusGrand(numeros, 'w:abstractNum', 'w:abstractNumId') + 1;
  const listes: GenreListe[] = [];
  const images = new Map<string, { lien: string; nom: string; octets: Uint8Array; extension: string }>();
  const connus = lues.get(relsDe(principale)) ?? '';
  let rang = 0;
  const nouveauLien = (): string => {
    do rang++;
    while (connus.includes(`"rIdLivret${rang}"`));
    return `rIdLivret${rang}`;
  };

  const poserListes = (parties: Parties): { type: string; cible: string } | null => {
    if (listes.length === 0) return null;
    const genres = [...new Set(listes)];
    const idDe = (genre: GenreListe) => premierModele + genres.indexOf(genre);
    const modeles = genres.map((g) => modele(idDe(g), g)).join('');
    const nums = listes
      .map(
        (g, i) =>
          `<w:num w:numId="${premierNum + 1 + i}"><w:abstractNumId w:val="${idDe(g)}"/>${g === 'numeros' ? NIVEAUX.map((n) => `<w:lvlOverride w:ilvl="${n}"><w:startOverride w:val="1"/></w:lvlOverride>`).join('') : ''}</w:num>`,
      )
      .join('');
    if (nomNumeros === undefined || numeros === undefined) {
      parties.ecrire(
        `${dossier}numbering.xml`,
        `${TETE}<w:numbering xmlns:w="${espaceW}">${modeles}${nums}</w:numbering>`,
      );
      return { type: 'numbering', cible: 'numbering.xml' };
    }
    const racine = lireArbre(numeros);
    const declare = /^<w:/.test(numeros.slice(racine.debut)) ? '' : ` xmlns:w="${espaceW}"`;
    const premier = enfant(racine, 'w:num') ?? enfant(racine, 'w:numIdMacAtCleanup');
    const dernier = racine.enfants.findLast((e) => e.nom === 'w:num');
    const a = premier?.debut ?? racine.ferme;
    const b = dernier?.fin ?? a;
    const de = (xml: string) =>
      declare === '' ? xml : xml.replaceAll(/<w:(abstractNum|num) /g, `<w:$1${declare} `);
    const plein = racine.ferme === racine.fin;
    parties.ecrire(
      nomNumeros,
      plein
        ? `${numeros.slice(0, racine.debut)}<w:numbering xmlns:w="${espaceW}">${modeles}${nums}</w:numbering>`
        : `${numeros.slice(0, a)}${de(modeles)}${numeros.slice(a, b)}${de(nums)}${numeros.slice(b)}`,
    );
    return null;
  };

  return {
    nouvelleListe: (genre) => premierNum + listes.push(genre),
    lienImage(cle, extension, octets) {
      const deja = images.get(cle);
      if (deja) return deja.lien;
      const lien = nouveauLien();
      images.set(cle, { lien, nom: `media/livret-${cle.slice(0, 16)}.${extension}`, octets, extension });
      return lien;
    },
    poser(parties) {
      const liste = poserListes(parties);
      const nouveaux = [
        ...(liste ? [{ lien: nouveauLien(), ...liste }] : []),
        ...[...images.values()].map(({ lien, nom }) => ({ lien, type: 'image', cible: nom })),
      ];
      for (const { nom, octets } of images.values()) parties.ecrire(`${dossier}${nom}`, octets);
      if (nouveaux.length === 0) return;
      const rels =
        parties.lire(relsDe(principale)) ?? `${TETE}<Relationships xmlns="${PAQUET}"></Relationships>`;
      parties.ecrire(
        relsDe(principale),
        allonger(rels, (p) =>
          nouveaux
            .map(
              (n) =>
                `<${p}Relationship Id="${n.lien}" Type="${rel}/${n.type}" Target="${echapper(n.cible)}"/>`,
            )
            .join(''),
        ),
      );
      parties.changer('[Content_Types].xml', (xml) =>
        allonger(xml, (p) =>
          [
            ...[...new Set([...images.values()].map((i) => i.extension))]
              .filter((e) => !new RegExp(`Extension\\s*=\\s*["']${e}["']`, 'i').test(xml))
              .map((e) => `<${p}Default Extension="${e}" ContentType="image/${e === 'jpg' ? 'jpeg' : e}"/>`),
            ...(liste
              ? [
                  `<${p}Override PartName="/${dossier}numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>`,
                ]
              : []),
          ].join(''),
        ),
      );
    },
  };
};
