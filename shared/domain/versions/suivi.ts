// Follows the writing of the open livret, save after save: what to keep as a version, and what the day counts (SPEC H1 to
// H3, H6, H7). It lives as long as the livret is open.
import { dayOf } from '../../lib/day-of.ts';
import type { TexteKey } from '../texte/texte-key.ts';
import { type SacDeMots, sacDeMots } from './mots.ts';
import { PAUSE_DE_SEANCE, raisonDeGarder } from './politique.ts';
import type { JourDEcriture, Raison } from './version.ts';

/** Between two saves, time up to this long is time of writing: one also thinks with the hand at rest. Milliseconds. */
export const PAUSE_DE_PENSEE = 5 * 60_000;

type Compte = Omit<JourDEcriture, 'competence'>;

interface Etat {
  readonly brut: string;
  readonly ecritLe: number;
  readonly gardeLe: number;
  readonly depuisGarde: SacDeMots;
  readonly seance: SacDeMots;
  readonly jour: string;
  /** What the day already counted when this session of writing began. */
  readonly base: Pick<Compte, 'ajoutes' | 'retires'>;
  readonly secondes: number;
}

export interface Note {
  /** Why the words written over are kept; null: they need not be. */
  readonly raison: Raison | null;
  /** The day of that text, as it is now. */
  readonly jour: Compte;
}

export interface SourceDuSuivi {
  /** The text as it is kept, before the save: its plain words, and when they were saved (ISO). Null: there is none. */
  readonly avant: (cle: TexteKey) => { readonly brut: string; readonly modifieLe: string } | null;
  readonly jour: (jour: string, cle: TexteKey) => Omit<Compte, 'jour' | 'cle'> | null;
}

export interface Suivi {
  /** To be called before the words are written. */
  noter(cle: TexteKey, apres: string, maintenant: Date): Note;
  /** The text changed by another way, or could not be written: what is known of it is no longer true. */
  oublier(cle: TexteKey): void;
}

export const createSuivi = (source: SourceDuSuivi): Suivi => {
  const etats = new Map<TexteKey, Etat>();
  let dernier: number | null = null;

  const commencer = (cle: TexteKey, jour: string, maintenant: number): Etat => {
    const { brut = '', modifieLe } = source.avant(cle) ?? {};
    const { ajoutes, retires, secondes } = source.jour(jour, cle) ?? { ajoutes: 0, retires: 0, secondes: 0 };
    return {
      brut,
      ecritLe: modifieLe === undefined ? maintenant : Date.parse(modifieLe),
      gardeLe: maintenant,
      depuisGarde: sacDeMots(),
      seance: sacDeMots(),
      jour,
      base: { ajoutes, retires },
      secondes,
    };
  };

  return {
    noter: (cle, apres, date) => {
      const maintenant = date.getTime();
      const jour = dayOf(date);
      const connu = etats.get(cle);
      const suite =
        connu !== undefined && connu.jour === jour && maintenant - connu.ecritLe < PAUSE_DE_SEANCE;
      const etat = suite ? connu : commencer(cle, jour, maintenant);
      const pas = etat.seance.changer(etat.brut, apres);
      const avant = etat.depuisGarde;
      const raison = raisonDeGarder({
        maintenant,
        ecritLe: connu?.ecritLe ?? etat.ecritLe,
        depuisOuverture: connu !== undefined,
        gardeLe: etat.gardeLe,
        motsChanges: avant.ajoutes + avant.retires,
        motsOtes: pas.retires,
      });
      const depuisGarde = raison === null ? avant : sacDeMots();
      depuisGarde.changer(etat.brut, apres);
      const ecoule = dernier === null ? 0 : maintenant - dernier;
      const ecrit = ecoule > 0 && ecoule <= PAUSE_DE_PENSEE ? ecoule / 1_000 : 0;
      dernier = maintenant;
      const suivant: Etat = {
        ...etat,
        brut: apres,
        ecritLe: maintenant,
        gardeLe: raison === null ? etat.gardeLe : maintenant,
        depuisGarde,
        secondes: etat.secondes + ecrit,
      };
      etats.set(cle, suivant);
      return {
        raison,
        jour: {
          jour,
          cle,
          secondes: Math.round(suivant.secondes),
          ajoutes: suivant.base.ajoutes + suivant.seance.ajoutes,
          retires: suivant.base.retires + suivant.seance.retires,
        },
      };
    },
    oublier: (cle) => {
      etats.delete(cle);
    },
  };
};
