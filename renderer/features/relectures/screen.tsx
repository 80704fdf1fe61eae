// The screen « Relectures »: the remarks that came home, at their compétence, to be accepted, answered or left.
import './relectures.css';
import { useCallback, useState } from 'react';
import { useTranslations } from 'use-intl';
import { runCommand } from '#renderer/state/commands.ts';
import { useLivret } from '#renderer/state/livret-store.ts';
import { goTo } from '#renderer/state/navigation-store.ts';
import { acceptSuggestions, useRelectures } from '#renderer/state/relectures-store.ts';
import { useAsked } from '#renderer/state/use-asked.ts';
import { Button, LinkButton } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { ErrorBar } from '#renderer/ui/error-bar.tsx';
import { PlainField } from '#renderer/ui/field.tsx';
import { RadioGroup } from '#renderer/ui/radio.tsx';
import { ScreenLayout } from '#renderer/ui/screen-layout.tsx';
import type { RemarqueRecue } from '#shared/domain/relectures/entities.ts';
import { auteursInconnus } from '#shared/domain/relectures/relecteur.ts';
import { estARattacher, estFaite, estSuggestion } from '#shared/domain/relectures/suivi.ts';
import { changeRemarks } from './changes.ts';
import { type Brought, importReturnedFile } from './import-file.ts';
import { ETATS_MONTRES, type Filtre, montrer } from './model.ts';
import { RemarkList } from './remark-list.tsx';
import { Sources } from './sources.tsx';
import { Tray } from './tray.tsx';
import { Who } from './who.tsx';

type Said = { readonly faute: boolean; readonly phrase: string; readonly annulable?: boolean };

export function RelecturesScreen() {
  const t = useTranslations('relectures');
  const vue = useLivret((s) => s.vue);
  const isReadOnly = useLivret((s) => s.lectureSeule);
  const { lues, pretes } = useRelectures();
  const [said, setSaid] = useState<Said | null>(null);
  const [reading, setReading] = useState(false);
  const [filtre, setFiltre] = useState<Filtre>({ etat: 'a-traiter', auteur: null, mots: '' });
  const [conflicts, setConflicts] = useState<ReadonlySet<string>>(new Set());
  const tell = useCallback((phrase: string): void => setSaid({ faute: false, phrase, annulable: true }), []);

  const bring = useCallback((): void => {
    const wordsOf = ({ nom, total, nouvelles }: Brought): string =>
      total === 0
        ? t('import.vide', { nom })
        : nouvelles === 0
          ? t('import.connu', { nom })
          : t('import.fait', { nom, nouvelles, total });
    importReturnedFile(() => setReading(true))
      .then((brought) => brought !== null && setSaid({ faute: false, phrase: wordsOf(brought) }))
      .catch((error: unknown) =>
        setSaid({ faute: true, phrase: error instanceof Error ? error.message : String(error) }),
      )
      .finally(() => setReading(false));
  }, [t]);
  useAsked(
    (place) => place.importer,
    () => {
      goTo({ step: 'relectures' });
      bring();
    },
  );

  const accept = useCallback(
    async (remarques: readonly RemarqueRecue[], libelle: string): Promise<void> => {
      const done = await acceptSuggestions(
        remarques.map(({ id }) => id),
        libelle,
      );
      if (done === null) return;
      setConflicts((known) => new Set([...known, ...done.impossibles]));
      setSaid({
        faute: false,
        phrase: t('dit.prises', { n: done.acceptees, reste: done.impossibles.length }),
        annulable: done.acceptees > 0,
      });
    },
    [t],
  );

  if (vue === null) return null;
  const action = (
    <Button kind="primary" isDisabled={isReadOnly || reading} onPress={bring}>
      {t('importer')}
    </Button>
  );
  const notice = said?.faute === true && <ErrorBar message={said.phrase} onClose={() => setSaid(null)} />;
  const status = (
    <p role="status" className="rel-said">
      {reading ? t('import.lecture') : said !== null && !said.faute ? said.phrase : ''}{' '}
      {said?.annulable === true && !reading && (
        <LinkButton
          onPress={() => {
            runCommand('annuler');
            setSaid(null);
          }}
        >
          {t('annuler')}
        </LinkButton>
      )}
    </p>
  );
  if (pretes && lues.remarques.length === 0 && lues.retours.length === 0)
    return (
      <ScreenLayout title={t('titre')}>
        {notice}
        {status}
        <EmptyState action={action}>{t('vide')}</EmptyState>
        <p className="small">
          {t('videAvant')}{' '}
          <LinkButton onPress={() => runCommand('exporter-relecture')}>{t('exporter')}</LinkButton>
        </p>
      </ScreenLayout>
    );
  const shown = montrer(lues.remarques, filtre);
  const tray = lues.remarques.filter((r) => estARattacher(r) && !estFaite(r));
  const open = shown.filter((r) => !estFaite(r) && !estARattacher(r));
  const suggestions = open.filter((r) => estSuggestion(r) && !conflicts.has(r.id));
  const comments = open.filter((r) => !estSuggestion(r));
  const unknown = auteursInconnus(vue.projet.relecteurs, lues.remarques);
  return (
    <ScreenLayout
      title={t('titre')}
      context={t('contexte', { n: vue.relectures.aTraiter })}
      kind="panes"
      className="rel"
      actions={action}
    >
      <Sources
        lues={lues}
        auteur={filtre.auteur}
        onAuteur={(auteur) => setFiltre((f) => ({ ...f, auteur }))}
      />
      <section className="rel-main" aria-label={t('remarques')}>
        {notice}
        {status}
        {!isReadOnly && unknown[0] !== undefined && <Who key={unknown[0]} auteur={unknown[0]} />}
        <Tray vue={vue} remarques={tray} onDone={tell} />
        <div className="rel-filters">
          <RadioGroup
            label={t('filtres.montrer')}
            value={filtre.etat}
            options={ETATS_MONTRES.map((id) => ({ id, label: t(`filtres.${id}`) }))}
            onChange={(etat) => setFiltre((f) => ({ ...f, etat }))}
          />
          <PlainField
            label={t('filtres.chercher')}
            value={filtre.mots}
            onChange={(mots) => setFiltre((f) => ({ ...f, mots }))}
          />
        </div>
        {!isReadOnly && (suggestions.length > 1 || comments.length > 1) && (
          <div className="rel-acts rel-all">
            {suggestions.length > 1 && (
              <Button small onPress={() => void accept(suggestions, t('libelles.accepterTout'))}>
                {t('actes.accepterTout', { n: suggestions.length })}
              </Button>
            )}
            {suggestions.length > 1 && (
              <Button
                small
                onPress={() =>
                  void changeRemarks(suggestions, { etat: 'refusee' }, t('libelles.refuserTout')).then(
                    (kept) => kept && tell(t('dit.refusees', { n: suggestions.length })),
                  )
                }
              >
                {t('actes.refuserTout', { n: suggestions.length })}
              </Button>
            )}
            {comments.length > 1 && (
              <Button
                small
                onPress={() =>
                  void changeRemarks(comments, { etat: 'reglee' }, t('libelles.reglerTout')).then(
                    (kept) => kept && tell(t('dit.reglees', { n: comments.length })),
                  )
                }
              >
                {t('actes.reglerTout', { n: comments.length })}
              </Button>
            )}
          </div>
        )}
        <RemarkList
          vue={vue}
          remarques={shown}
          conflicts={conflicts}
          onAccept={(remarque) => void accept([remarque], t('libelles.accepter'))}
          onDone={tell}
        />
        {shown.length === 0 && (
          <p>{filtre.etat === 'a-traiter' && filtre.mots === '' ? t('plusRien') : t('rienIci')}</p>
        )}
      </section>
    </ScreenLayout>
  );
}
