// T20: words that somebody else noted while the candidate spoke (G16), still as they were noted.
import { estRecit, type Passage } from '../passages.ts';
import type { RemarqueDeTexte } from '../remarque.ts';
import { remarquer } from './faire-remarque.ts';

const MARQUE = /^Dit en entretien(?:, noté par [^:]{1,100})?[\s\u00A0\u202F]*:\s/u;

export const noteDEntretien = (passages: readonly Passage[]): RemarqueDeTexte[] =>
  passages.filter(estRecit).flatMap((passage) => {
    const phrase = passage.phrases[0];
    if (phrase === undefined || !MARQUE.test(passage.texte)) return [];
    return [
      remarquer(passage, phrase, {
        regle: 'note-d-entretien',
        gravite: 'faute',
        message:
          'Ces mots ont été notés par quelqu’un d’autre. Le jury vérifie que vous êtes l’auteur\u00A0: récrivez-les avec les vôtres, puis effacez la mention.',
      }),
    ];
  });
