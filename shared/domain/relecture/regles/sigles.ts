// T7: sigles used, and sigles explained, in one text. What was explained earlier in the same dossier is known to the
// reading of the livret alone, so a text only gives its facts.
import { estMotOutil, motsDe } from '../mots-francais.ts';
import { type Passage, phraseA } from '../passages.ts';
import { aplatir } from '../plat.ts';
import type { RemarqueDeTexte } from '../remarque.ts';
import { remarquer } from './faire-remarque.ts';
import { SIGLES_CONNUS } from './sigles-connus.ts';

export interface Sigles {
  /** First use of each sigle that is not well known, with the remark that it would be. */
  readonly employes: ReadonlyMap<string, RemarqueDeTexte>;
  readonly expliques: ReadonlySet<string>;
}

/** « PCA », « R&D », « CI/CD », « P.L.U. », « IoT », « KPIs »: the plural of English is not of the name. */
const SIGLE =
  /(?<![\p{L}\p{N}_@./\\#-])(?:\p{Lu}{2,5}(?:\/\p{Lu}{2,5})+|\p{Lu}[\p{Lu}\p{N}&]{1,9}|(?:\p{Lu}\.){2,8}|\p{Lu}\p{Ll}{1,2}\p{Lu})(?=s?(?![\p{L}\p{N}_@/\\]|[.-][\p{L}\p{N}]))/gu;
const ROMAIN = /^(?:X{0,3})(?:IX|IV|V?I{0,3})$/;
/** « le format d’échange FHIR », « la société ATX »: what it is has just been said; « le logiciel de GMAO » says nothing. */
const NOM_PROPRE =
  /(?:\b(?:logiciels?|progiciels?|entreprises?|associations?|marques?|editeurs?|modeles?|applications?|sites?|lycees?|magasins?|usines?|machines?|outils?|plateformes?|enseignes?|cabinets?|reference|ref|bloc|lot|code|type|modules?|competence|numero|salle|batiment|quai|ligne|protocoles?|formats?|standards?|langages?|directives?|empreintes?|algorithmes?|bibliotheques?)\s(?:(?:de\s|d'|du\s)?[a-z]{4,}\s){0,2}|\b(?:chez|societes?|groupes?)\s(?:de\s|d'|la\s|le\s|les\s|l')?)(?:«\s?)?$/;
/** « GitLab CI »: the end of a name. */
const MARQUE =
  /\p{L}[ \u00A0]\p{Lu}\p{L}*\p{Ll}[ \u00A0]$|\p{Lu}\p{Ll}+\p{Lu}\p{L}*[ \u00A0]$|(?<![\p{L}])\p{Lu}{2,}[ \u00A0]$/u;
const NUMEROTE = /^\p{Lu}{1,2}\d+$|\d{3,}|^\p{Lu}\d/u;
const VIDES = new Set([
  'de',
  'd',
  'du',
  'des',
  'la',
  'le',
  'les',
  'l',
  'et',
  'a',
  'au',
  'aux',
  'en',
  'of',
  'the',
  'for',
  'and',
  'sur',
  'pour',
  'par',
  'dans',
]);

/** Some run of words whose initials are the letters: « règlement général sur la protection des données » for RGPD. */
const initialesEpellent = (mots: readonly string[], lettres: string): boolean => {
  const suivre = (mot: number, lettre: number, vides: number): boolean => {
    if (lettre === lettres.length) return true;
    const lu = mots[mot];
    if (lu === undefined || (lettre === 0 && VIDES.has(lu))) return false;
    if (lu.startsWith(lettres.charAt(lettre)) && suivre(mot + 1, lettre + 1, 0)) return true;
    // One word may give two letters (« bases de données relationnelles », BDD; « hypertexte », HT).
    if (lu.length > 4 && lu.startsWith(lettres.charAt(lettre)) && lettre + 1 < lettres.length) {
      if (lu.slice(1).includes(lettres.charAt(lettre + 1)) && suivre(mot + 1, lettre + 2, 0)) return true;
    }
    return VIDES.has(lu) && vides < 3 && lettre > 0 && suivre(mot + 1, lettre, vides + 1);
  };
  return mots.some((mot, rang) => mot.startsWith(lettres.charAt(0)) && suivre(rang, 0, 0));
};

/** How many characters before a use may say what it is. */
const PRES = 80;
/** How many characters around a use may hold the words of the sigle. */
const AUTOUR = 140;
/** Said right after: a bracket with words, « c’est-à-dire », « qui signifie », « un outil de … ». */
const SUITE =
  /^s?[»"\s]{0,3}(?:\((?!(?:voir|cf|ex|preuve|annexe|p)\b)[^)\d]*[a-z]{3,}[^)]*\)|,?\s(?:c'est-a-dire|soit |a savoir|autrement dit|pour |qui signifie|signifie|qui veut dire|veut dire|sigle|acronyme)|\s?[=:]\s(?:[a-z]|\p{Lu}[a-z])|,\s(?:un|une)\s[a-z]+\s(?:de|d'|des|du|qui|pour|a|ou)\b)/u;
/** Said right before: words then « (SIGLE) », « dit SIGLE », « appelé SIGLE ». */
const AVANT =
  /(?:[a-z]{3,}[»"\s]{1,3}\(|\b(?:dit|dite|dits|dites|appelee?s?|abregee?s?|nommee?s?|sous le sigle|sous le nom de)\s(?:le |la |les |l'|en )?)$/;

/** « NIS 2 », « OPC UA » : what follows belongs to the name. */
const RESTE_DU_NOM = /^(?:[ \u00A0](?:\p{Lu}{1,4}|\d[\d.]*)(?!\p{L}))+/u;
/** « RGPD, le règlement européen … » : the apposition names the thing, by its first letter or by what it is. */
const NATURE =
  /^,\s(?:(?:le|la|les|un|une)\s|l')?(?:nouvelle? |nouveau )?(?:standard|norme|reglement|referentiel|methode|organisme|agence|loi|directive|version|format|outil|protocole|service|logiciel|document|plan|commission|caisse|direction|maison|centre|comite)\b/;

const estExplique = (passage: Passage, index: number, sigle: string, lettres: string): boolean => {
  const reste = RESTE_DU_NOM.exec(passage.texte.slice(index + sigle.length))?.[0].length ?? 0;
  const fin = index + sigle.length + reste;
  const apres = passage.plat.slice(fin, fin + AUTOUR);
  if (NATURE.test(apres)) return true;
  const avant = passage.plat.slice(Math.max(0, index - AUTOUR), index);
  if (SUITE.test(apres)) return true;
  if (AVANT.test(avant) && (/^\s?[),;]/.test(apres) || !/\($/.test(avant))) return true;
  return initialesEpellent(motsDe(avant), lettres) || initialesEpellent(motsDe(apres), lettres);
};

/** « ATTENTION », « TRÈS »: a word that was raised, not a sigle. */
const estMotEnCapitales = (nom: string): boolean => {
  const bas = aplatir(nom);
  return (estMotOutil(bas) && bas !== 'si') || (nom.length > 6 && (bas.match(/[aeiouy]/g)?.length ?? 0) > 2);
};

const enCapitales = (texte: string): boolean => {
  const lettres = texte.match(/\p{L}/gu) ?? [];
  return lettres.length > 12 && lettres.filter((l) => /\p{Lu}/u.test(l)).length / lettres.length > 0.6;
};

export const siglesDe = (passages: readonly Passage[]): Sigles => {
  const employes = new Map<string, RemarqueDeTexte>();
  const expliques = new Set<string>();
  for (const passage of passages) {
    if (enCapitales(passage.texte)) continue;
    for (const { 0: ecrit, index } of passage.texte.matchAll(SIGLE)) {
      const nom = ecrit.replaceAll('.', '');
      if (nom.length < 2 || SIGLES_CONNUS.has(nom) || ROMAIN.test(nom) || NUMEROTE.test(nom)) continue;
      if (estMotEnCapitales(nom) || nom.split('/').every((part) => SIGLES_CONNUS.has(part))) continue;
      if (expliques.has(nom)) continue;
      const lettres = aplatir(nom.replace(/[^\p{L}]/gu, ''));
      const nomme =
        NOM_PROPRE.test(passage.plat.slice(Math.max(0, index - PRES), index)) ||
        MARQUE.test(passage.texte.slice(Math.max(0, index - PRES), index));
      if (nomme || estExplique(passage, index, ecrit, lettres)) {
        expliques.add(nom);
        continue;
      }
      if (passage.genre === 'citation' || passage.genre === 'legende' || employes.has(nom)) continue;
      employes.set(
        nom,
        remarquer(passage, phraseA(passage, index), {
          regle: 'sigle-inexplique',
          gravite: 'faute',
          message: `« ${nom} » n’est expliqué nulle part avant. Un membre du jury vient peut-être d’un autre métier : écrivez-le en entier la première fois.`,
        }),
      );
    }
  }
  return { employes, expliques };
};
