// Ctrl+Maj+F: search and replace across the livret. The sentences show what they would become before anything is written.
import './recherche.css';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { goToHit } from '#renderer/editor/go-to-hit.ts';
import { runCommand } from '#renderer/state/commands.ts';
import { showError, useLivret } from '#renderer/state/livret-store.ts';
import { Button, LinkButton } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { PlainField } from '#renderer/ui/field.tsx';
import type { Portee } from '#shared/domain/recherche/recherche.ts';
import { Results } from './results.tsx';
import { ask, begin, deleteFound, replace, replaceBy, search, useSearch } from './search-store.ts';

/** Words selected in the page, when they are few: what one looks at is what one looks for. */
const selectedWords = (): string => {
  const { activeElement } = document;
  const field =
    activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement
      ? activeElement.value.slice(activeElement.selectionStart ?? 0, activeElement.selectionEnd ?? 0)
      : String(getSelection());
  const words = field.trim();
  return words.length <= 80 && !words.includes('\n') ? words : '';
};

export function RechercheDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('recherche');
  const vue = useLivret((s) => s.vue);
  const lectureSeule = useLivret((s) => s.lectureSeule);
  const { asked, par, supprimer, found } = useSearch();
  const selected = useRef(selectedWords());
  useEffect(() => begin(selected.current), []);
  const box = useRef<HTMLDivElement>(null);
  if (vue === null) return null;
  const replacing = !lectureSeule && (par !== '' || supprimer);
  const toReplace = (portee: Portee, n: number): void => {
    const values = { cherche: asked.texte, par, n };
    const libelle = par === '' ? t('libelleSuppression', values) : t('libelle', values);
    replace(portee, libelle)
      .then(() => {
        // The passage that had the focus has gone: the next one takes it.
        if (document.activeElement === document.body)
          (
            box.current?.querySelector<HTMLElement>('.rech-hit[tabindex="0"]') ??
            box.current?.querySelector<HTMLElement>('input')
          )?.focus();
      })
      .catch(showError);
  };
  return (
    <Dialog
      isOpen
      wide
      className="rech"
      onClose={onClose}
      title={t('titre')}
      actions={
        replacing && found !== null && found.total > 0 ? (
          <Button kind="primary" onPress={() => toReplace(null, found.total)}>
            {t(par === '' ? 'toutSupprimer' : 'toutRemplacer', { n: found.total })}
          </Button>
        ) : undefined
      }
    >
      <div className="rech-body" ref={box}>
        <form
          className="rech-fields"
          onSubmit={(event) => {
            event.preventDefault();
            search()
              .then(() => box.current?.querySelector<HTMLElement>('.rech-hit[tabindex="0"]')?.focus())
              .catch(showError);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown') return;
            event.preventDefault();
            box.current?.querySelector<HTMLElement>('.rech-hit[tabindex="0"]')?.focus();
          }}
        >
          <PlainField
            label={t('cherche')}
            description={t('chercheAide')}
            type="search"
            autoFocus
            maxLength={500}
            value={asked.texte}
            onChange={(texte) => ask({ texte })}
          />
          <PlainField
            label={t('par')}
            placeholder={t('parModele')}
            maxLength={1_000}
            isReadOnly={lectureSeule}
            value={par}
            // Typed the French way, as in the texts.
            onChange={(typed) => replaceBy(typed.replaceAll("'", '’'))}
          />
          <button type="submit" hidden />
        </form>
        <fieldset className="rech-options" aria-label={t('options')}>
          <Checkbox isSelected={asked.motEntier} onChange={(motEntier) => ask({ motEntier })}>
            {t('motEntier')}
          </Checkbox>
          <Checkbox isSelected={asked.accents} onChange={(accents) => ask({ accents })}>
            {t('accents')}
          </Checkbox>
          <Checkbox isSelected={asked.casse} onChange={(casse) => ask({ casse })}>
            {t('casse')}
          </Checkbox>
          {par === '' && !lectureSeule && (
            <Checkbox isSelected={supprimer} onChange={deleteFound}>
              {t('supprimer')}
            </Checkbox>
          )}
        </fieldset>
        <Status />
        {found !== null && found.total > 0 && (
          <Results
            vue={vue}
            lieux={found.lieux}
            par={replacing ? par : null}
            onGo={({ lieu }, hit) => {
              onClose();
              goToHit(lieu, hit);
            }}
            onReplace={toReplace}
          />
        )}
      </div>
    </Dialog>
  );
}

/** What was found, what was just replaced, and the way back. */
function Status() {
  const t = useTranslations('recherche');
  const { asked, found, done } = useSearch();
  const undoable = useLivret((s) => done !== null && s.annulation.annuler === done.libelle);
  return (
    <div className="rech-status" role="status">
      {done !== null && (
        <p className="strong">
          {t(undoable || done.nombre === 0 ? 'fait' : 'annule', { n: done.nombre })}{' '}
          {undoable && done.nombre > 0 && (
            <LinkButton
              onPress={() => {
                runCommand('annuler');
                const stop = useLivret.subscribe((now, before) => {
                  if (now.vue?.revision === before.vue?.revision) return;
                  stop();
                  search().catch(showError);
                });
              }}
            >
              {t('annuler')}
            </LinkButton>
          )}
        </p>
      )}
      {found !== null && asked.texte !== '' && (
        <p>{found.total === 0 ? t('rien') : t('total', { n: found.total, lieux: found.lieux.length })}</p>
      )}
    </div>
  );
}
