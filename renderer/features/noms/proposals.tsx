// Names that the register may lack: one word for each, and it is entered.
import { useTranslations } from 'use-intl';
import { useLivret } from '#renderer/state/livret-store.ts';
import { Button, LinkButton } from '#renderer/ui/button.tsx';
import { add } from './changes.ts';
import type { Noms } from './use-noms.ts';

export function Proposals({
  propositions,
  onDone,
}: {
  readonly propositions: Noms['propositions'];
  readonly onDone: (words: string) => void;
}) {
  const t = useTranslations('noms');
  const isReadOnly = useLivret((s) => s.lectureSeule);
  if (propositions.length === 0) return null;
  const enter = (one: Noms['propositions'][number], applique: boolean): void =>
    void add({ ...one, applique }, t(applique ? 'libelles.ajouter' : 'libelles.garder')).then(
      (kept) => kept && onDone(t(applique ? 'dit.ajoute' : 'dit.garde', { nom: one.nom })),
    );
  return (
    <section aria-labelledby="noms-proposals">
      <h3 id="noms-proposals">{t('propositions', { n: propositions.length })}</h3>
      <p className="small">{t('propositionsAide')}</p>
      <ul className="noms-list">
        {propositions.map((one) => (
          <li key={`${one.genre} ${one.nom}`} className="noms-proposal">
            <div>
              <strong>{one.nom}</strong>{' '}
              <span className="small faint">
                {t(`genres.${one.genre}`)}, {t('vus', { n: one.nombre })}
              </span>
              <p lang="fr" className="small noms-extract">
                {one.extrait}
              </p>
            </div>
            <div className="noms-acts">
              <Button
                small
                isDisabled={isReadOnly}
                aria-label={t('remplacerDe', { nom: one.nom })}
                onPress={() => enter(one, true)}
              >
                {t('remplacerLe')}
              </Button>
              <LinkButton
                isDisabled={isReadOnly}
                aria-label={t('garderDe', { nom: one.nom })}
                onPress={() => enter(one, false)}
              >
                {t('garder')}
              </LinkButton>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
