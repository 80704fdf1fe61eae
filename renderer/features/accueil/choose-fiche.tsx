// Search of a fiche by beginnings of words, without accents.
import { useEffect, useState } from 'react';
import { ListBox, ListBoxItem, Text } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { call } from '#renderer/bridge/bridge.ts';
import { showError } from '#renderer/state/livret-store.ts';
import { useSettings } from '#renderer/state/settings-store.ts';
import { PlainField } from '#renderer/ui/field.tsx';
import { readableDate } from '#renderer/ui/partial-date.ts';
import type { FicheSummary } from '#shared/contract/fiches/calls.ts';
import { ImportFiche } from './import-fiche.tsx';

const PAUSE = 120;
/** Fiches listed before anything is typed: nobody reads twenty-five thousand titles. */
const SHOWN = 100;

export function ChooseFiche({ onChoose }: { readonly onChoose: (code: string) => void }) {
  const t = useTranslations('accueil.nouveau');
  const [words, setWords] = useState('');
  const [asked, setAsked] = useState(0);
  const [found, setFound] = useState<readonly FicheSummary[] | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` asks again after an import
  useEffect(() => {
    let current = true;
    const timer = setTimeout(
      () => {
        const search =
          words.trim() === ''
            ? call('fiches.lister', { limite: SHOWN })
            : call('fiches.chercher', { mots: words });
        search.then((fiches) => current && setFound(fiches)).catch(showError);
      },
      words === '' ? 0 : PAUSE,
    );
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [words, asked]);
  return (
    <>
      <PlainField
        autoFocus
        type="search"
        label={t('chercher')}
        description={t('chercherAide')}
        value={words}
        onChange={setWords}
      />
      {found !== null && found.length === 0 && <p role="status">{t('rien')}</p>}
      {found !== null && found.length > 0 && (
        <ListBox
          className="home-fiches"
          aria-label={t('fiches')}
          items={found.map((f) => ({ ...f, id: f.code }))}
          onAction={(key) => onChoose(String(key))}
        >
          {(fiche) => (
            <ListBoxItem id={fiche.code} textValue={fiche.intitule} className="list-item home-fiche">
              <Text slot="label" lang="fr">
                {fiche.intitule}
              </Text>
              <Text slot="description" className="list-detail">
                <FicheFacts fiche={fiche} />
              </Text>
            </ListBoxItem>
          )}
        </ListBox>
      )}
      <ImportFiche onImported={() => setAsked((n) => n + 1)} />
    </>
  );
}

function FicheFacts({ fiche }: { readonly fiche: FicheSummary }) {
  const t = useTranslations('accueil.nouveau');
  const langue = useSettings((s) => s.reglages.langue);
  return t('faits', {
    code: fiche.code,
    niveau: String(fiche.niveau ?? 0),
    certificateur: [...new Set(fiche.certificateurs)].join(', '),
    blocs: fiche.blocs,
    etat:
      fiche.active === null || fiche.dateEcheance === null
        ? 'inconnue'
        : fiche.active
          ? 'active'
          : 'inactive',
    date: fiche.dateEcheance === null ? '' : readableDate(fiche.dateEcheance, langue),
  });
}
