// Accueil: my livret, where I stopped, one button; nothing leaves this computer.
import { useEffect, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { call } from '#renderer/bridge/bridge.ts';
import { runCommand } from '#renderer/state/commands.ts';
import { dismissError, showError, useLivret } from '#renderer/state/livret-store.ts';
import { Button, LinkButton } from '#renderer/ui/button.tsx';
import { ErrorBar } from '#renderer/ui/error-bar.tsx';
import { keyWords } from '#renderer/ui/key-words.ts';
import { LivretError } from '#shared/contract/errors.ts';
import { Cover, FirstCover } from './cover.tsx';
import { type Home, readHome } from './home.ts';
import { OtherLivrets } from './other-livrets.tsx';
import { Samples } from './samples.tsx';
import './accueil.css';

export function AccueilScreen() {
  const t = useTranslations('accueil');
  const tUi = useTranslations('ui');
  const format = useFormatter();
  const erreur = useLivret((s) => s.erreur);
  const [home, setHome] = useState<Home | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const load = async (): Promise<void> => {
    setHome(await readHome());
    setFailed(null);
  };
  const loadFirst = (): void => {
    load().catch((cause) => setFailed(cause instanceof LivretError ? cause.message : String(cause)));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once, and again after each change made here
  useEffect(() => {
    loadFirst();
  }, []);
  // A sample is never the livret on the cover: it cannot be taken for one's own.
  const own = home?.recents.filter((r) => !r.exemple) ?? [];
  const last = own.find((r) => r.present) ?? null;
  const forget = (id: string): void => {
    call('recents.oublier', { id }).then(load).catch(showError);
  };
  return (
    <div className="home-page">
      {erreur !== null && <ErrorBar message={erreur.message} onClose={dismissError} />}
      {failed !== null && (
        <ErrorBar
          message={t('lectureEchouee', { raison: failed })}
          actions={
            <Button small onPress={loadFirst}>
              {tUi('enregistrement.reessayer')}
            </Button>
          }
        />
      )}
      <main className="home" id="page" tabIndex={-1}>
        {home === null ? (
          <section className="cover" />
        ) : last === null ? (
          <FirstCover />
        ) : (
          <Cover livret={last} />
        )}
        {home !== null && (
          <section className="rest">
            <OtherLivrets livrets={own.filter((r) => r !== last)} onForget={forget} />
            <Samples fiches={home.samples} />
            <ul className="verbs">
              {(['nouveau', 'ouvrir', 'reglages'] as const).map((id) => (
                <li key={id}>
                  <LinkButton onPress={() => runCommand(id)}>{t(`verbes.${id}`)}</LinkButton>
                  <span>{t(`verbes.${id}Note`)}</span>
                  <span className="verbs-keys">{keyWords(SHORTCUTS[id])}</span>
                </li>
              ))}
            </ul>
            <p className="source">
              {t('bibliotheque', { n: home.total, nombre: format.number(home.total) })}
            </p>
          </section>
        )}
      </main>
    </div>
  );
}

const SHORTCUTS = { nouveau: 'Mod+N', ouvrir: 'Mod+O', reglages: 'Mod+,' } as const;
