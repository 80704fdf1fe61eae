// A bloc already held: by a jury, or given by a correspondance of the fiche. Its source fills the bracket.
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { change } from '#renderer/state/livret-store.ts';
import { shortBlocCode } from '#renderer/ui/bloc-code.ts';
import { Button } from '#renderer/ui/button.tsx';
import { DateField } from '#renderer/ui/date-field.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { PlainField } from '#renderer/ui/field.tsx';
import { RadioGroup } from '#renderer/ui/radio.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { correspondancesDuBloc } from '#shared/domain/fiche/correspondances.ts';
import type { BlocAcquis } from '#shared/domain/livret/entities.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';

const ORIGINS = ['jury', 'correspondance', 'autre'] as const;

export function HeldBlocDialog({
  vue,
  bloc,
  onClose,
}: {
  readonly vue: LivretView;
  readonly bloc: string;
  readonly onClose: () => void;
}) {
  const t = useTranslations('projet.acquis');
  const tUi = useTranslations('ui');
  const before = vue.projet.blocsAcquis.find((b) => b.bloc === bloc);
  const [held, setHeld] = useState<BlocAcquis>(
    before ?? { bloc, origine: 'jury', precision: '', date: null },
  );
  const given = correspondancesDuBloc(vue.fiche, bloc).map((c) => ({
    id: `${c.blocsRequis.length === 0 ? c.fiche : c.blocsRequis.join(' + ')} (${c.intituleFiche})`,
    asked: c.blocsRequis.length === 0 ? c.fiche : c.blocsRequis.join(` ${t('et')} `),
    intitule: c.intituleFiche,
  }));
  const write = (next: BlocAcquis | null): void => {
    void change(
      (now) => [
        {
          op: 'mettre-projet',
          valeur: {
            ...now.projet,
            blocsAcquis: [
              ...now.projet.blocsAcquis.filter((b) => b.bloc !== bloc),
              ...(next === null ? [] : [next]),
            ],
            // What is held no longer has to be aimed at; the person may aim at it again.
            blocsVises:
              next === null || before !== undefined
                ? now.projet.blocsVises
                : now.projet.blocsVises.filter((code) => code !== bloc),
          },
        },
      ],
      t('libelle', { bloc: shortBlocCode(bloc) }),
    );
    onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('titre', { bloc: shortBlocCode(bloc) })}
      actions={
        <>
          {before !== undefined && <Button onPress={() => write(null)}>{t('retirer')}</Button>}
          <Button onPress={onClose}>{tUi('renoncer')}</Button>
          <Button kind="primary" onPress={() => write(held)}>
            {t('garder')}
          </Button>
        </>
      }
    >
      <RadioGroup
        label={t('origine')}
        value={held.origine}
        options={ORIGINS.map((id) => ({ id, label: t(`origines.${id}`) }))}
        onChange={(origine) => setHeld({ ...held, origine })}
      />
      {held.origine === 'correspondance' && (
        <>
          {given.length > 0 && (
            <Select
              label={t('laquelle')}
              placeholder={t('choisir')}
              value={given.find((g) => g.id === held.precision)?.id ?? null}
              options={given.map((g) => ({ id: g.id, label: g.asked, detail: g.intitule }))}
              onChange={(precision) => setHeld({ ...held, precision })}
            />
          )}
          <p className="source">{t(given.length > 0 ? 'decide' : 'aucune')}</p>
        </>
      )}
      <PlainField
        label={t('precision')}
        description={t('precisionAide')}
        value={held.precision}
        maxLength={1000}
        onChange={(precision) => setHeld({ ...held, precision })}
      />
      <DateField
        label={t('date')}
        value={held.date}
        onSave={async (date) => {
          setHeld((now) => ({ ...now, date }));
          return true;
        }}
      />
      {vue.fiche.regle.validiteBlocAnnees !== null && (
        <p className="source">{t('validite', { n: vue.fiche.regle.validiteBlocAnnees })}</p>
      )}
    </Dialog>
  );
}
