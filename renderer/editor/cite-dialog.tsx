// Choosing a proof to cite: type a number or words, arrows, Enter. Those filed under the experience of the text first.
import { useMemo, useState } from 'react';
import { Autocomplete, Input, Label, ListBox, ListBoxItem, SearchField, Text } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { useLivret } from '#renderer/state/livret-store.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { preuvesEnOrdre } from '#shared/domain/couverture/preuves.ts';
import type { TexteKey } from '#shared/domain/texte/texte-key.ts';
import { citePreuve } from './cite.ts';
import { citeIn, useEditors } from './editors-store.ts';

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
/** Every word typed is found somewhere in the caption, accents apart. */
const found = (text: string, typed: string): boolean => {
  const haystack = plain(text);
  return plain(typed)
    .split(/\s+/u)
    .every((word) => haystack.includes(word));
};

/** Belongs to the editor of that text; open while a proof is being chosen for it. */
export function CiteDialog({
  cle,
  experienceId,
}: {
  readonly cle: TexteKey;
  /** What the text is about: its preuves come first. */
  readonly experienceId: string | null;
}) {
  const isOpen = useEditors((s) => s.citing === cle);
  const t = useTranslations('editor');
  const close = (): void => {
    citeIn(null);
    // The dialog gives the focus back to where it was opened from: the caret comes after.
    setTimeout(() => useEditors.getState().byKey.get(cle)?.commands.focus(), 0);
  };
  return (
    <Dialog isOpen={isOpen} onClose={close} title={t('citerTitre')}>
      {isOpen && <Choices cle={cle} experienceId={experienceId} onDone={close} />}
    </Dialog>
  );
}

function Choices({
  cle,
  experienceId,
  onDone,
}: {
  readonly cle: TexteKey;
  readonly experienceId: string | null;
  readonly onDone: () => void;
}) {
  const t = useTranslations('editor');
  const vue = useLivret((s) => s.vue);
  const [typed, setTyped] = useState('');
  const choices = useMemo(() => {
    const cited = new Set(vue?.textes.find((texte) => texte.cle === cle)?.preuvesCitees);
    const all = preuvesEnOrdre(vue?.preuves ?? []).map((preuve, rank) => ({
      id: preuve.id,
      numero: rank + 1,
      legende: preuve.legende,
      montre: preuve.montre,
      near: experienceId !== null && preuve.experienceId === experienceId,
      cited: cited.has(preuve.id),
    }));
    return [...all.filter((p) => p.near), ...all.filter((p) => !p.near)];
  }, [vue, cle, experienceId]);
  if (choices.length === 0) return <p>{t('citerAucune')}</p>;
  const shown = choices.filter((p) => found(`${p.numero} ${p.legende} ${p.montre}`, typed.trim()));
  const choose = (id: string): void => {
    citePreuve(cle, id);
    onDone();
  };
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      <SearchField
        className="field ed-choice-field"
        autoFocus
        onSubmit={() => {
          // Enter before any arrow takes the first: those of the experience of the text come first.
          const [first] = shown;
          if (first !== undefined) choose(first.id);
        }}
      >
        <Label className="field-label">{t('citerFiltre')}</Label>
        <Input className="field-input" />
      </SearchField>
      <ListBox
        className="list-box ed-choices"
        aria-label={t('citerListe')}
        items={shown}
        renderEmptyState={() => <p className="ed-none">{t('citerRien')}</p>}
        onAction={(key) => choose(String(key))}
      >
        {(preuve) => (
          <ListBoxItem
            id={preuve.id}
            textValue={`${t('preuve', { numero: preuve.numero })} ${preuve.legende}`}
            className="list-item ed-choice"
          >
            <Text slot="label" className="ed-choice-label">
              <span className="num ed-choice-n">{preuve.numero}</span>{' '}
              <span>{preuve.legende === '' ? t('citerSansLegende') : preuve.legende}</span>
            </Text>
            {(preuve.near || preuve.cited) && (
              <Text slot="description" className="list-detail">
                {preuve.near && t('citerExperience')}
                {preuve.near && preuve.cited && ', '}
                {preuve.cited && t('citerDeja')}
              </Text>
            )}
          </ListBoxItem>
        )}
      </ListBox>
    </Autocomplete>
  );
}
