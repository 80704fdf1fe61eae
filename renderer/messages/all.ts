// Every word of the application, by feature. French is the reference; the compiler checks keys and ICU arguments.
import { messages as app } from '#renderer/app/messages.ts';
import { messages as editor } from '#renderer/editor/messages.ts';
import { messages as accueil } from '#renderer/features/accueil/messages.ts';
import { messages as cartographie } from '#renderer/features/cartographie/messages.ts';
import { messages as dossier } from '#renderer/features/dossier/messages.ts';
import { messages as experiences } from '#renderer/features/experiences/messages.ts';
import { messages as preuves } from '#renderer/features/preuves/messages.ts';
import { messages as projet } from '#renderer/features/projet/messages.ts';
import { messages as redaction } from '#renderer/features/redaction/messages.ts';
import { messages as soutenance } from '#renderer/features/soutenance/messages.ts';
import { messages as ui } from '#renderer/ui/messages.ts';
import { withFrenchSpaces } from './typography.ts';

const features = {
  ui,
  app,
  editor,
  accueil,
  projet,
  experiences,
  preuves,
  cartographie,
  redaction,
  dossier,
  soutenance,
} as const;

type Words<L extends 'fr' | 'en'> = { readonly [F in keyof typeof features]: (typeof features)[F][L] };

const inLanguage = <L extends 'fr' | 'en'>(langue: L): Words<L> =>
  Object.fromEntries(Object.entries(features).map(([name, words]) => [name, words[langue]])) as Words<L>;

export const MESSAGES = { fr: withFrenchSpaces(inLanguage('fr')), en: inLanguage('en') } as const;

declare module 'use-intl' {
  interface AppConfig {
    Locale: 'fr' | 'en';
    Messages: Words<'fr'>;
  }
}
