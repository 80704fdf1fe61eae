// One name of the register: what it is, what stands for it, how else it is written.
import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { change, useLivret } from '#renderer/state/livret-store.ts';
import { LinkButton } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { GENRES_DE_NOM, type Pseudonyme } from '#shared/domain/pseudonymes/pseudonyme.ts';
import { edit, variantesDe } from './changes.ts';

export const Entry = memo(function Entry({
  entree,
  vus,
  onRemove,
}: {
  readonly entree: Pseudonyme;
  /** Places where it is seen; undefined: not known yet. */
  readonly vus: number | undefined;
  readonly onRemove: (entree: Pseudonyme) => void;
}) {
  const t = useTranslations('noms');
  const isReadOnly = useLivret((s) => s.lectureSeule);
  const { id, nom, pseudonyme, genre, variantes, applique } = entree;
  /** A name is never empty: the field goes back to what it was. */
  const save = (champ: 'nom' | 'pseudonyme') => (value: string) =>
    value.trim() === ''
      ? Promise.resolve(true)
      : change(edit(id, { [champ]: value.trim().slice(0, 200) }), t(`libelles.${champ}`));
  return (
    <li className="noms-entry">
      <fieldset>
        <legend className="sr">{t('entree', { nom })}</legend>
        <TextField
          label={t('nom')}
          value={nom}
          onSave={save('nom')}
          maxLength={200}
          isReadOnly={isReadOnly}
        />
        <TextField
          label={t('pseudonyme')}
          value={pseudonyme}
          onSave={save('pseudonyme')}
          maxLength={200}
          isReadOnly={isReadOnly}
        />
        <Select
          label={t('genre')}
          value={genre}
          isDisabled={isReadOnly}
          options={GENRES_DE_NOM.map((g) => ({ id: g, label: t(`genres.${g}`) }))}
          onChange={(choisi) => void change(edit(id, { genre: choisi }), t('libelles.genre'))}
        />
        <TextField
          className="noms-variants"
          label={t('variantes')}
          description={t('variantesAide')}
          value={variantes.join(', ')}
          onSave={(value) => change(edit(id, { variantes: variantesDe(value) }), t('libelles.variantes'))}
          isReadOnly={isReadOnly}
        />
        <div className="noms-foot">
          <Checkbox
            isSelected={applique}
            isDisabled={isReadOnly}
            onChange={(oui) => void change(edit(id, { applique: oui }), t('libelles.applique'))}
          >
            {t('remplacer')}
          </Checkbox>
          <span className="small faint">{vus === undefined ? '' : t('vus', { n: vus })}</span>
          <LinkButton
            isDisabled={isReadOnly}
            aria-label={t('retirerDe', { nom })}
            onPress={() => onRemove(entree)}
          >
            {t('retirer')}
          </LinkButton>
        </div>
        {applique && vus !== undefined && vus > 0 && (
          <p className="small noms-preview">
            {t.rich('apercu', {
              nom,
              pseudonyme,
              avant: (mots) => <del>{mots}</del>,
              apres: (mots) => <strong>{mots}</strong>,
            })}
          </p>
        )}
      </fieldset>
    </li>
  );
});
