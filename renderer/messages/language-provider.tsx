// The language of the page: words (use-intl), and the names and formats of the components (react-aria).
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { IntlProvider } from 'use-intl';
import { MESSAGES } from './all.ts';

const LOCALES = { fr: 'fr-FR', en: 'en-GB' } as const;

export function LanguageProvider({
  langue,
  children,
}: {
  readonly langue: 'fr' | 'en';
  readonly children: ReactNode;
}) {
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <I18nProvider locale={LOCALES[langue]}>
      <IntlProvider
        locale={LOCALES[langue] as 'fr'}
        messages={MESSAGES[langue] as (typeof MESSAGES)['fr']}
        timeZone={timeZone}
      >
        {children}
      </IntlProvider>
    </I18nProvider>
  );
}
