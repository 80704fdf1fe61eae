// Every word of the application, by feature. French is the reference; the compiler checks keys and ICU arguments.
import { messages as app } from '#renderer/app/messages.ts';
import { messages as editor } from '#renderer/editor/messages.ts';
import { messages as remarques } from '#renderer/editor/suggestions/messages.ts';
import { messages as accueil } from '#renderer/features/accueil/messages.ts';
import { messages as cartographie } from '#renderer/features/cartographie/messages.ts';
import { messages as controles } from '#renderer/features/dossier/controles/messages.ts';
import { messages as dossier } from '#renderer/features/dossier/messages.ts';
import { messages as experiences } from '#renderer/features/experiences/messages.ts';
import { messages as explicitation } from '#renderer/features/explicitation/messages.ts';
import { messages as gabarit } from '#renderer/features/gabarit/messages.ts';
import { messages as noms } from '#renderer/features/noms/messages.ts';
import { messages as preuves } from '#renderer/features/preuves/messages.ts';
import { messages as projet } from '#renderer/features/projet/messages.ts';
import { messages as recherche } from '#renderer/features/recherche/messages.ts';
import { messages as redaction } from '#renderer/features/redaction/messages.ts';
import { messages as questions } from '#renderer/features/redaction/messages-questions.ts';
import { messages as relecture } from '#renderer/features/redaction/messages-relecture.ts';
import { messages as relectures } from '#renderer/features/relectures/messages.ts';
import { messages as soutenance } from '#renderer/features/soutenance/messages.ts';
import { messages as repetition } from '#renderer/features/soutenance/repetition/messages.ts';
import { messages as versions } from '#renderer/features/versions/messages.ts';
import { messages as ui } from '#renderer/ui/messages.ts';
import { withFrenchSpaces } from './typography.ts';

const features = {
  ui,
  app,
  editor,
  remarques,
  accueil,
  projet,
  experiences,
  preuves,
  cartographie,
  redaction,
  relecture,
  questions,
  recherche,
  explicitation,
  gabarit,
  dossier,
  controles,
  soutenance,
  repetition,
  versions,
  relectures,
  noms,
} as const;

type Words<L extends Langue> = { readonly [F in keyof typeof features]: (typeof features)[F][L] };

type Langue = 'fr' | 'en';

/** Made at the first reading of a feature's words: the first screen waits for those that it shows, and no others. */
const inLanguage = <L extends Langue>(langue: L): Words<L> => {
  const all = {};
  for (const [name, words] of Object.entries(features))
    Object.defineProperty(all, name, {
      enumerable: true,
      configurable: true,
      get() {
        const value = langue === 'fr' ? withFrenchSpaces(words.fr) : words.en;
        Object.defineProperty(all, name, { enumerable: true, value });
        return value;
      },
    });
  return all as Words<L>;
};

export const MESSAGES = { fr: inLanguage('fr'), en: inLanguage('en') } as const;

declare module 'use-intl' {
  interface AppConfig {
    Locale: 'fr' | 'en';
    Messages: Words<'fr'>;
  }
}
