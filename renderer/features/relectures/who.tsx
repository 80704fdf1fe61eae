// Who signs these remarks, asked once for each name that the files brought.
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { change } from '#renderer/state/livret-store.ts';
import { Button } from '#renderer/ui/button.tsx';
import { PlainField } from '#renderer/ui/field.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { type Relecteur, ROLES_DE_RELECTEUR } from '#shared/domain/relectures/relecteur.ts';
import { sayWho } from './changes.ts';

export function Who({
  auteur,
  connu,
  onDone,
}: {
  readonly auteur: string;
  /** What was said before: then it is changed. */
  readonly connu?: Relecteur | undefined;
  readonly onDone?: () => void;
}) {
  const t = useTranslations('relectures');
  const [nom, setNom] = useState(connu?.nom || auteur);
  const [role, setRole] = useState<Relecteur['role']>(connu?.role ?? 'tuteur');
  const keep = async (): Promise<void> => {
    const done = await change(
      sayWho({ auteur, nom: nom.trim() === auteur.trim() ? '' : nom.trim(), role }),
      t('libelles.qui'),
    );
    if (done) onDone?.();
  };
  return (
    <form
      className="rel-who"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <p>{auteur.trim() === '' ? t('qui.personne') : t('qui.question', { auteur })}</p>
      <div className="rel-who-fields">
        <PlainField label={t('qui.nom')} value={nom} onChange={setNom} maxLength={200} />
        <Select
          label={t('qui.role')}
          value={role}
          options={ROLES_DE_RELECTEUR.map((id) => ({ id, label: t(`roles.${id}`) }))}
          onChange={setRole}
        />
        <Button type="submit" small>
          {t('qui.retenir')}
        </Button>
      </div>
    </form>
  );
}
