// « Noms et pseudonymes »: real names of people and bodies, and what the documents say in their place.
import './noms.css';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { runCommand } from '#renderer/state/commands.ts';
import { change, useLivret } from '#renderer/state/livret-store.ts';
import { useNavigation } from '#renderer/state/navigation-store.ts';
import { Button, LinkButton } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { PlainField } from '#renderer/ui/field.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { GENRES_DE_NOM, type GenreDeNom, type Pseudonyme } from '#shared/domain/pseudonymes/pseudonyme.ts';
import { add } from './changes.ts';
import { Entry } from './entry.tsx';
import { Proposals } from './proposals.tsx';
import { useNoms } from './use-noms.ts';

export function NomsDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('noms');
  const tUi = useTranslations('ui');
  const entrees = useLivret((s) => s.vue?.pseudonymes);
  const isReadOnly = useLivret((s) => s.lectureSeule);
  const noms = useNoms();
  const [nom, setNom] = useState(() => useNavigation.getState().nomChoisi);
  const [genre, setGenre] = useState<GenreDeNom>('personne');
  const [said, setSaid] = useState('');
  if (entrees === undefined) return null;
  const known = entrees.some((e) => e.nom.toLowerCase() === nom.trim().toLowerCase());
  const enter = async (): Promise<void> => {
    if (nom.trim() === '' || known) return;
    if (!(await add({ nom, genre, applique: true }, t('libelles.ajouter')))) return;
    setSaid(t('dit.ajoute', { nom: nom.trim() }));
    setNom('');
  };
  const remove = async (entree: Pseudonyme): Promise<void> => {
    if (await change([{ op: 'retirer-pseudonyme', id: entree.id }], t('libelles.retirer')))
      setSaid(t('dit.retire', { nom: entree.nom }));
  };
  return (
    <Dialog
      isOpen
      wide
      className="noms"
      onClose={onClose}
      title={t('titre')}
      actions={<Button onPress={onClose}>{tUi('fermer')}</Button>}
    >
      <p>{t('pourquoi')}</p>
      <form
        className="noms-add"
        onSubmit={(event) => {
          event.preventDefault();
          void enter();
        }}
      >
        <PlainField
          label={t('nouveau')}
          value={nom}
          onChange={setNom}
          maxLength={200}
          isReadOnly={isReadOnly}
          autoFocus
          {...(known && { error: t('deja') })}
        />
        <Select
          label={t('genre')}
          value={genre}
          isDisabled={isReadOnly}
          options={GENRES_DE_NOM.map((g) => ({ id: g, label: t(`genres.${g}`) }))}
          onChange={setGenre}
        />
        <Button type="submit" isDisabled={isReadOnly || nom.trim() === '' || known}>
          {t('ajouter')}
        </Button>
      </form>
      <p role="status" className="small noms-said">
        {said}{' '}
        {said !== '' && (
          <LinkButton
            onPress={() => {
              runCommand('annuler');
              setSaid('');
            }}
          >
            {t('annuler')}
          </LinkButton>
        )}
      </p>
      {noms !== null && <Proposals propositions={noms.propositions} onDone={setSaid} />}
      <h3>{t('registre', { n: entrees.length })}</h3>
      {entrees.length === 0 ? (
        <p className="small">{t('vide')}</p>
      ) : (
        <ul className="noms-list">
          {entrees.map((entree) => (
            <Entry
              key={entree.id}
              entree={entree}
              vus={noms?.vus[entree.id]}
              onRemove={(one) => void remove(one)}
            />
          ))}
        </ul>
      )}
    </Dialog>
  );
}
