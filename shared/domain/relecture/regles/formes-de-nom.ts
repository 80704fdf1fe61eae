// The ways in which a name of the register is written: « Jean-Luc Fabre », « M. Fabre », « J.-L. Fabre », « jl.fabre »,
// « la société Delmas », « delmas-prod ».
import { estMotOutil } from '../mots-francais.ts';
import { aplatir } from '../plat.ts';

/** What a body is, before its own name. */
const NATURES = new Set(
  `societe ste ets etablissement etablissements sarl sas sa eurl scop groupe entreprise cabinet association hopital
  clinique mairie ville commune lycee college ecole residence maison centre agence garage restaurant hotel banque
  mutuelle institut fondation cooperative monsieur madame mademoiselle mr mme mlle docteur dr maitre`.split(
    /\s+/,
  ),
);
/** « Mairie de Lyon » : alone, « Lyon » is a town. */
const LIENS = new Set(['de', 'du', 'des', 'd', 'la', 'le', 'les', 'l', 'et', '&', 'von', 'van']);
const COURT = 4;

export interface FormesDeNom {
  /** Found wherever they have their capital. */
  readonly entiers: readonly string[];
  /** The candidate writes them for the whole name: surnames and brands anywhere, first names inside a sentence. */
  readonly parts: readonly string[];
  readonly prenoms: readonly string[];
}

const DEUX = 2;

export const formesDeNom = (nom: string): FormesDeNom => {
  const entier = aplatir(nom).trim().replace(/\s+/g, ' ');
  if (entier.length < 2 || estMotOutil(entier)) return { entiers: [], parts: [], prenoms: [] };
  const mots = entier.split(' ');
  const propres = mots.filter((mot) => !NATURES.has(mot));
  const nature = propres.length < mots.length;
  const assez = (mot: string): boolean => mot.length >= COURT && !estMotOutil(mot);
  if (propres.length === 0 || propres.some((mot) => LIENS.has(mot.replace(/'.*/, ''))))
    return { entiers: [entier], parts: [], prenoms: [] };
  const reste = propres.join(' ');
  if (nature) return { entiers: [entier], parts: assez(reste) ? [reste] : [], prenoms: [] };
  const [prenom = '', famille = ''] = propres;
  if (propres.length !== DEUX) return { entiers: [entier], parts: [], prenoms: [] };
  return {
    entiers: [entier, `${famille} ${prenom}`],
    parts: [famille].filter(assez),
    prenoms: [prenom].filter(assez),
  };
};
