// The frame around every screen of an open livret: the journey on the left, the top bar, the page.
import { Suspense, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { dismissError, useLivret } from '#renderer/state/livret-store.ts';
import { useNavigation } from '#renderer/state/navigation-store.ts';
import { classNames } from '#renderer/ui/class-names.ts';
import { ErrorBar } from '#renderer/ui/error-bar.tsx';
import { TopBarContext } from '#renderer/ui/screen-layout.tsx';
import { BackToChecks } from './back-to-checks.tsx';
import { Journey } from './journey.tsx';
import { SCREENS } from './screens.tsx';
import { SlowLoading } from './slow-loading.tsx';
import { TopBar } from './top-bar.tsx';

export function Frame() {
  const t = useTranslations('app');
  const step = useNavigation((s) => s.place.step);
  const folded = useNavigation((s) => s.folded);
  const livret = useLivret((s) => s.vue?.identite.id);
  const erreur = useLivret((s) => s.erreur);
  const [title, setTitle] = useState<HTMLElement | null>(null);
  const [actions, setActions] = useState<HTMLElement | null>(null);
  const slots = useMemo(() => ({ title, actions }), [title, actions]);
  const Screen = SCREENS[step];
  return (
    <div className={classNames('app', folded && 'folded')}>
      <a className="skip" href="#page">
        {t('allerALaPage')}
      </a>
      <Journey />
      <TopBar titleRef={setTitle} actionsRef={setActions} />
      <div className="page">
        {erreur !== null && <ErrorBar message={erreur.message} onClose={dismissError} />}
        <BackToChecks />
        <TopBarContext value={slots}>
          <Suspense fallback={<SlowLoading />}>
            <Screen key={`${livret} ${step}`} />
          </Suspense>
        </TopBarContext>
      </div>
    </div>
  );
}
