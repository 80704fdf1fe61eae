// The version that is chosen: its name, against what it is read, its differences, and what can be put back.
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { showError, useLivret } from '#renderer/state/livret-store.ts';
import { Button } from '#renderer/ui/button.tsx';
import { PlainField } from '#renderer/ui/field.tsx';
import { keyWords } from '#renderer/ui/key-words.ts';
import { Select } from '#renderer/ui/select.tsx';
import type { VersionListee } from '#shared/contract/versions/calls.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import type { PassageCompare } from '#shared/domain/versions/comparer.ts';
import { Differences } from './differences.tsx';
import { NAME_MAX } from './keep-form.tsx';
import { useVersionDate } from './versions-list.tsx';
import { type Against, putBack, readAgainst, rename, takeOut, useVersions } from './versions-store.ts';
import type { Done } from './versions-tab.tsx';

export function ChosenVersion({
  vue,
  version,
  onDone,
}: {
  readonly vue: LivretView;
  readonly version: VersionListee;
  readonly onDone: (done: Done) => void;
}) {
  const t = useTranslations('versions');
  const date = useVersionDate();
  const { against, passages } = useVersions();
  const lectureSeule = useLivret((s) => s.lectureSeule);
  const [naming, setNaming] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const different = passages?.filter(({ etat }) => etat !== 'meme') ?? [];
  const can = !lectureSeule && against === 'present' && different.length > 0;

  const after = (libelle: string, text: string) => (done: boolean) => {
    if (done) onDone({ libelle, text });
  };
  const restore = (passage: PassageCompare | null): void => {
    const what = passage === null ? 'texte' : 'passage';
    const libelle = t(`libelles.${what}`, { date: date(version.le) });
    const rang = passage === null ? 0 : different.indexOf(passage);
    putBack(passage, libelle)
      .then(after(libelle, t(`faits.${what}`)))
      .then(() => stay(rang))
      .catch(showError);
  };
  /** What had the focus has gone: the difference that took its place has it, else the text. */
  const stay = (rang: number): void => {
    const all = box.current?.querySelectorAll<HTMLElement>('[data-difference]') ?? [];
    const next = all[Math.min(rang, all.length - 1)] ?? box.current?.querySelector<HTMLElement>('.ver-text');
    next?.focus();
  };
  const give = (): void => {
    const libelle = t('libelles.renommer');
    rename(version.id, (naming ?? '').trim(), libelle)
      .then(after(libelle, t('faits.nommee')))
      .then(() => setNaming(null))
      .catch(showError);
  };
  const go = (by: 1 | -1): void => {
    const all = [...(box.current?.querySelectorAll<HTMLElement>('[data-difference]') ?? [])];
    const at = all.findIndex((e) => e.contains(document.activeElement));
    const next = at < 0 ? (by === 1 ? 0 : all.length - 1) : (at + by + all.length) % all.length;
    all[next]?.focus();
  };
  useKeys(go);

  return (
    <div className="ver-chosen" ref={box}>
      <div className="ver-head">
        <h3>{version.nom === '' ? date(version.le) : version.nom}</h3>
        {!lectureSeule && (
          <>
            <Button
              small
              kind="quiet"
              aria-expanded={naming !== null}
              onPress={() => setNaming(naming === null ? version.nom : null)}
            >
              {t('renommer')}
            </Button>
            <Button
              small
              kind="quiet"
              onPress={() => {
                const libelle = t('libelles.retirer');
                takeOut(version.id, libelle)
                  .then(after(libelle, t('faits.retiree')))
                  .catch(showError);
              }}
            >
              {t('retirer')}
            </Button>
          </>
        )}
      </div>
      {naming !== null && (
        <form
          className="ver-keep"
          onSubmit={(event) => {
            event.preventDefault();
            give();
          }}
        >
          <PlainField
            label={t('renommerNom')}
            autoFocus
            maxLength={NAME_MAX}
            value={naming}
            onChange={setNaming}
          />
          <Button type="submit">{t('renommerFait')}</Button>
        </form>
      )}
      <div className="ver-how">
        <Select<Against>
          label={t('comparer')}
          value={against}
          onChange={(to) => readAgainst(to).catch(showError)}
          options={(['present', 'avant'] as const).map((id) => ({ id, label: t(`contre.${id}`) }))}
        />
        <div className="ver-steps">
          <span role="status" className="small">
            {different.length > 0 && t('combien', { n: different.length })}
          </span>
          <Button small isDisabled={different.length === 0} onPress={() => go(-1)}>
            {t('precedente')} <kbd>{keyWords('Shift+F7')}</kbd>
          </Button>
          <Button small isDisabled={different.length === 0} onPress={() => go(1)}>
            {t('suivante')} <kbd>{keyWords('F7')}</kbd>
          </Button>
        </div>
      </div>
      {passages !== null && different.length === 0 && (
        <p>{t(against === 'present' ? 'identique' : 'identiqueAvant')}</p>
      )}
      {passages !== null && <Differences vue={vue} passages={passages} onRestore={can ? restore : null} />}
      {can && (
        <p className="ver-all">
          <Button kind="primary" onPress={() => restore(null)}>
            {t('retablirTout')}
          </Button>
        </p>
      )}
    </div>
  );
}

/** F7 and Shift+F7, wherever the focus is in the dialog. */
function useKeys(go: (by: 1 | -1) => void): void {
  const now = useRef(go);
  now.current = go;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'F7') return;
      event.preventDefault();
      now.current(event.shiftKey ? -1 : 1);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
