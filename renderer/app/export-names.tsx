// Which names an export says: the pseudonyms of the register, or, for once, the real ones; and those that it forgot.
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { call } from '#renderer/bridge/bridge.ts';
import { showOverlay } from '#renderer/state/navigation-store.ts';
import { LinkButton } from '#renderer/ui/button.tsx';
import { RadioGroup } from '#renderer/ui/radio.tsx';
import type { Pseudonyme } from '#shared/domain/pseudonymes/pseudonyme.ts';

export type Noms = 'pseudonymes' | 'reels';

/** Names that are listed in a sentence; the others are counted. */
const LISTED = 4;

export function ExportNames({
  entrees,
  noms,
  onChange,
}: {
  readonly entrees: readonly Pseudonyme[];
  readonly noms: Noms;
  readonly onChange: (noms: Noms) => void;
}) {
  const t = useTranslations('noms.export');
  const [forgotten, setForgotten] = useState<readonly string[]>([]);
  useEffect(() => {
    // A sentence that does not come keeps nobody from exporting.
    call('noms.lire', {}).then(
      ({ propositions }) => setForgotten(propositions.map(({ nom }) => nom)),
      () => undefined,
    );
  }, []);
  const applied = entrees.filter(({ applique }) => applique).length;
  if (applied === 0 && forgotten.length === 0) return null;
  return (
    <>
      {applied > 0 && (
        <RadioGroup
          row={false}
          label={t('label')}
          value={noms}
          options={[
            { id: 'pseudonymes', label: t('pseudonymes', { n: applied }) },
            { id: 'reels', label: t('reels') },
          ]}
          onChange={onChange}
        />
      )}
      <p className="source">
        {forgotten.length > 0 &&
          `${t('oublies', {
            n: forgotten.length,
            noms: forgotten.slice(0, LISTED).join(', ') + (forgotten.length > LISTED ? '…' : ''),
          })} `}
        <LinkButton onPress={() => showOverlay('noms')}>{t('registre')}</LinkButton>
      </p>
    </>
  );
}
