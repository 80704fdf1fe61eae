// What words came and went between two states of a text: counted as a bag, so that a passage that only moved is no change
// (SPEC H6), and added up save after save without reading the whole text again.
import { motsDe } from '../texte/compter-mots.ts';

const BLANC = /[ \n]/;

/** The words of the part that differs, cut where a space or a line ends them. */
const partsDifferentes = (avant: string, apres: string): readonly [string, string] => {
  const fin = Math.min(avant.length, apres.length);
  let tete = 0;
  while (tete < fin && avant.charCodeAt(tete) === apres.charCodeAt(tete)) tete++;
  if (tete === fin && avant.length === apres.length) return ['', ''];
  let queue = 0;
  while (
    queue < fin - tete &&
    avant.charCodeAt(avant.length - 1 - queue) === apres.charCodeAt(apres.length - 1 - queue)
  )
    queue++;
  while (tete > 0 && !BLANC.test(avant.charAt(tete - 1))) tete--;
  while (queue > 0 && !BLANC.test(avant.charAt(avant.length - queue))) queue--;
  return [avant.slice(tete, avant.length - queue), apres.slice(tete, apres.length - queue)];
};

export interface Bilan {
  readonly ajoutes: number;
  readonly retires: number;
}

export interface SacDeMots extends Bilan {
  /** One more change of the text, from its plain words before to those after. Gives what this one did alone. */
  changer(avant: string, apres: string): Bilan;
}

/** Adds up the changes of a text: a word written then taken out again is neither. */
export const sacDeMots = (): SacDeMots => {
  const nets = new Map<string, number>();
  let ajoutes = 0;
  let retires = 0;
  const compter = (mot: string, de: 1 | -1): void => {
    const net = nets.get(mot) ?? 0;
    if (de > 0) {
      if (net < 0) retires--;
      else ajoutes++;
    } else if (net > 0) ajoutes--;
    else retires++;
    if (net + de === 0) nets.delete(mot);
    else nets.set(mot, net + de);
  };
  return {
    get ajoutes() {
      return ajoutes;
    },
    get retires() {
      return retires;
    },
    changer: (avant, apres) => {
      const [otes, mis] = partsDifferentes(avant, apres).map(motsDe) as [string[], string[]];
      for (const mot of otes) compter(mot, -1);
      for (const mot of mis) compter(mot, 1);
      const restent = new Map<string, number>();
      for (const mot of otes) restent.set(mot, (restent.get(mot) ?? 0) + 1);
      let communs = 0;
      for (const mot of mis) {
        const reste = restent.get(mot) ?? 0;
        if (reste > 0) communs++;
        restent.set(mot, reste - 1);
      }
      return { ajoutes: mis.length - communs, retires: otes.length - communs };
    },
  };
};

/** From one text to another. */
export const bilanDeMots = (avant: string, apres: string): Bilan => sacDeMots().changer(avant, apres);
