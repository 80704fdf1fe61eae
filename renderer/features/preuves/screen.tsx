// The screen « Preuves »: the list beside the margin, what I say of the chosen one in the page. Files may be dropped
// anywhere on the window.
import { useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { runCommand } from '#renderer/state/commands.ts';
import { flushDrafts } from '#renderer/state/drafts.ts';
import { change, showError, useLivret } from '#renderer/state/livret-store.ts';
import { useNavigation } from '#renderer/state/navigation-store.ts';
import { newId } from '#renderer/state/new-id.ts';
import { useSettings } from '#renderer/state/settings-store.ts';
import { useAsked } from '#renderer/state/use-asked.ts';
import { Button, LinkButton } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Row, ScreenLayout } from '#renderer/ui/screen-layout.tsx';
import { MAX_FILE_BYTES } from '#shared/contract/fichiers/calls.ts';
import { orphelins, preuvesEnOrdre } from '#shared/domain/couverture/preuves.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import { addFiles } from './add-files.ts';
import { Adding } from './adding.tsx';
import { addPreuves } from './changes.ts';
import { Detail } from './detail.tsx';
import { Filters } from './filters.tsx';
import { PreuveList } from './list.tsx';
import { Missing } from './missing.tsx';
import { type Filter, filtered, isIncomplete, preuveLines } from './model.ts';
import { fileSize } from './size.ts';
import { useIncomingFiles } from './use-incoming-files.ts';
import './preuves.css';

export function PreuvesScreen() {
  const vue = useLivret((s) => s.vue);
  return vue === null ? null : <Preuves vue={vue} />;
}

function Preuves({ vue }: { readonly vue: LivretView }) {
  const t = useTranslations('preuves');
  const langue = useSettings((s) => s.reglages.langue);
  const asked = useNavigation((s) => s.place.preuveId);
  const [chosen, setChosen] = useState<string | undefined>(() => asked ?? preuvesEnOrdre(vue.preuves)[0]?.id);
  const [filter, setFilter] = useState<Filter>('toutes');
  const [notice, setNotice] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const lines = useMemo(() => preuveLines(vue), [vue]);
  const absent = useMemo(() => orphelins(vue).absentes, [vue]);
  const shown = useMemo(() => filtered(lines, filter), [lines, filter]);
  const line = lines.find((l) => l.preuve.id === chosen) ?? shown[0];
  const tooLarge = t('tropGros', { taille: fileSize(MAX_FILE_BYTES, langue) });

  // Chosen by name: a preuve that one completes must not leave the page while one types.
  const show = (next: Filter): void => {
    setFilter(next);
    const inside = filtered(lines, next);
    if (!inside.some((l) => l.preuve.id === chosen)) setChosen(inside[0]?.preuve.id);
  };
  const take = (files: readonly File[]): void => {
    if (files.length === 0) return;
    setNotice(null);
    addFiles(files, { tooLarge, label: (nombre) => t('libelles.ajout', { nombre }) })
      .then(([first]) => {
        if (first === undefined) return;
        setFilter('toutes');
        setChosen(first);
      })
      .catch(showError);
  };
  useAsked(
    (place) => place.preuveId,
    (id) => {
      setFilter('toutes');
      setChosen(id);
    },
  );
  const over = useIncomingFiles(take);
  const note = (): void => {
    const id = newId();
    setFilter('toutes');
    setChosen(id);
    void change(addPreuves([{ id, legende: '', fichier: null }]), t('libelles.ajout', { nombre: 1 }));
  };
  const remove = async (): Promise<void> => {
    if (line === undefined) return;
    await flushDrafts();
    const titre = line.preuve.legende || t('numero', { numero: line.numero });
    const next = lines[lines.indexOf(line) + 1] ?? lines[lines.indexOf(line) - 1];
    const done = await change(
      [{ op: 'retirer-preuve', id: line.preuve.id }],
      t('libelles.retrait', { titre }),
    );
    if (!done) return;
    setChosen(next?.preuve.id);
    setNotice(t('retiree', { titre }));
  };

  return (
    <ScreenLayout
      title={t('titre')}
      context={t('compte', { preuves: lines.length })}
      kind={lines.length === 0 && absent.length === 0 ? 'sheet' : 'panes'}
      actions={
        lines.length === 0 ? undefined : (
          <Button onPress={() => input.current?.click()}>{t('ajouter')}</Button>
        )
      }
    >
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={(event) => {
          take([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      {over && (
        <div className="pre-over" role="status">
          <p>{t('deposer')}</p>
        </div>
      )}
      {lines.length === 0 && absent.length === 0 ? (
        <Row>
          <Adding />
          {notice !== null && <Notice text={notice} onUndo={() => setNotice(null)} />}
          <EmptyState
            action={
              <div className="pre-first">
                <Button kind="primary" onPress={() => input.current?.click()}>
                  {t('ajouter')}
                </Button>
                <Button onPress={note}>{t('noter')}</Button>
              </div>
            }
          >
            {t('vide')}
          </EmptyState>
          <p className="pre-help">{t('aide')}</p>
        </Row>
      ) : (
        <div className="pre">
          <section className="pre-left" aria-label={t('liste')} data-pane="">
            <Filters
              filter={filter}
              onFilter={show}
              counts={{
                toutes: lines.length,
                jamais: lines.filter((l) => l.neverCited).length,
                incompletes: lines.filter(isIncomplete).length,
                absentes: absent.length,
              }}
            />
            {filter === 'absentes' ? (
              <Missing vue={vue} absent={absent} />
            ) : (
              <PreuveList
                lines={shown}
                selected={line?.preuve.id}
                onSelect={(id) => {
                  setChosen(id);
                  setNotice(null);
                }}
                empty={t(`filtreVide.${filter}`)}
              />
            )}
            <p className="pre-foot">
              {t('aide')} <LinkButton onPress={note}>{t('noter')}</LinkButton>
            </p>
          </section>
          <section className="pre-right" aria-label={t('detail')} data-pane="">
            <Adding />
            {notice !== null && <Notice text={notice} onUndo={() => setNotice(null)} />}
            {line === undefined ? (
              <p>{t('choisir')}</p>
            ) : (
              <Detail
                key={line.preuve.id}
                vue={vue}
                line={line}
                count={lines.length}
                tooLarge={tooLarge}
                onRemove={() => void remove()}
              />
            )}
          </section>
        </div>
      )}
    </ScreenLayout>
  );
}

function Notice({ text, onUndo }: { readonly text: string; readonly onUndo: () => void }) {
  const t = useTranslations('preuves.actions');
  return (
    <p className="pre-notice" role="status" data-refuge="">
      {text}{' '}
      <LinkButton
        onPress={() => {
          runCommand('annuler');
          onUndo();
        }}
      >
        {t('annuler')}
      </LinkButton>
    </p>
  );
}
