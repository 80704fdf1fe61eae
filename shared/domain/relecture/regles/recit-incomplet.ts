// T3–T6: what a jury misses in a situation told: a result, an analysis, a figure, a date. One remark for one text.
import { compterMots } from '../../texte/compter-mots.ts';
import { estRecit, type Passage } from '../passages.ts';
import { montreUnChiffre, montreUneAnalyse, montreUneDate, montreUnResultat, tachesDites } from '../recit.ts';
import type { RemarqueDeTexte } from '../remarque.ts';
import { remarquer } from './faire-remarque.ts';

/** Under these words a text is only begun: nothing is missing yet. */
const COMMENCE = 25;
/** Tasks that make a list. */
const TACHES = 3;

/** Changes told with an adverb in place of a measure. */
const FLOU =
  /\b(?:beaucoup|nettement|fortement|considerablement|significativement|largement|sensiblement|grandement|notablement)\b/;
const CHANGE =
  /\b(?:baiss|diminu|augment|progress|redui|amelior|accelere|gagne|chut|recul|simplifi|facilit|optimis|rapid|moins|plus)/;

const premierePhrase = (passages: readonly Passage[]) => {
  const passage = passages.find((p) => estRecit(p) && p.phrases.length > 0);
  const phrase = passage?.phrases[0];
  return passage && phrase ? { passage, phrase } : null;
};

const dernierePhrase = (passages: readonly Passage[]) => {
  const passage = passages.findLast((p) => estRecit(p) && p.phrases.length > 0);
  const phrase = passage?.phrases.at(-1);
  return passage && phrase ? { passage, phrase } : null;
};

const phraseFloue = (passages: readonly Passage[]) => {
  for (const passage of passages.filter(estRecit)) {
    const phrase = passage.phrases.find(({ plat }) => FLOU.test(plat) && CHANGE.test(plat));
    if (phrase) return { passage, phrase };
  }
  return null;
};

export const recitIncomplet = (
  passages: readonly Passage[],
  { periodeDite }: { readonly periodeDite: boolean },
): RemarqueDeTexte[] => {
  const debut = premierePhrase(passages);
  const fin = dernierePhrase(passages);
  const mots = passages.reduce((somme, { texte }) => somme + compterMots(texte), 0);
  const remarques: RemarqueDeTexte[] = [];
  const taches = tachesDites(passages);
  const liste = passages.filter(({ genre }) => genre === 'element-de-liste').length >= TACHES;
  const etiquetees = passages.some(({ element }) => element === 'taches');
  const assez = taches.length >= TACHES || (etiquetees && taches.length > 0);
  if (assez && (liste || mots >= COMMENCE / 2) && !montreUnResultat(passages)) {
    const { passage, rang } = taches[0] as (typeof taches)[number];
    const phrase = passage.phrases[rang] ?? { debut: 0, fin: passage.texte.length };
    remarques.push(
      remarquer(passage, phrase, {
        regle: 'taches-sans-resultat',
        gravite: 'faute',
        message:
          'Des tâches sont énumérées, et rien ne dit ce qu’elles ont donné. Un jury valide ce qui a été obtenu, pas une fiche de poste.',
      }),
    );
  }
  if (mots < COMMENCE || !debut || !fin) return remarques;
  if (!montreUneAnalyse(passages))
    remarques.push(
      remarquer(fin.passage, fin.phrase, {
        regle: 'sans-analyse',
        gravite: 'faute',
        message:
          'Le récit s’arrête aux faits : ni raison d’un choix, ni autre voie possible, ni leçon. C’est à ce recul qu’un jury reconnaît une compétence transférable.',
      }),
    );
  if (!montreUnChiffre(passages)) {
    const { passage, phrase } = phraseFloue(passages) ?? debut;
    remarques.push(
      remarquer(passage, phrase, {
        regle: 'sans-chiffre',
        gravite: 'conseil',
        message:
          'Aucun chiffre dans cette situation : combien de personnes, de pièces, d’euros, de jours ? Le jury y mesure l’ampleur et l’effet de votre travail.',
      }),
    );
  }
  if (!montreUneDate(passages, periodeDite))
    remarques.push(
      remarquer(debut.passage, debut.phrase, {
        regle: 'sans-date',
        gravite: 'conseil',
        message:
          'Le récit ne dit jamais quand les choses se passent. Une situation vécue est datée : le jury la replace dans votre parcours.',
      }),
    );
  return remarques;
};
