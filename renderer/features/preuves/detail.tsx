// The chosen preuve: what it looks like, what it is called, what it shows, where it is cited.
import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useFichierUrl } from '#renderer/editor/fichier-url.ts';
import { change, showError } from '#renderer/state/livret-store.ts';
import { goTo } from '#renderer/state/navigation-store.ts';
import { useSettings } from '#renderer/state/settings-store.ts';
import { shortBlocCode } from '#renderer/ui/bloc-code.ts';
import { Button, LinkButton } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { DateField } from '#renderer/ui/date-field.tsx';
import { TextArea, TextField } from '#renderer/ui/field.tsx';
import { Select } from '#renderer/ui/select.tsx';
import type { Preuve } from '#shared/domain/livret/entities.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import { keepFile } from './add-files.ts';
import { editPreuve, movePreuve } from './changes.ts';
import { type PreuveLine, type Where, whereIs } from './model.ts';
import { fileSize } from './size.ts';

const NONE = 'aucune';

export function Detail({
  vue,
  line,
  count,
  tooLarge,
  onRemove,
}: {
  readonly vue: LivretView;
  readonly line: PreuveLine;
  readonly count: number;
  /** Sentence for a file that is too large. */
  readonly tooLarge: string;
  readonly onRemove: () => void;
}) {
  const t = useTranslations('preuves');
  const { preuve, numero, isImage } = line;
  const edit = (changes: Partial<Preuve>, champ: string): Promise<boolean> =>
    change(editPreuve(preuve.id, changes), t('libelles.champ', { champ: champ.toLowerCase() }));
  const move = (by: 1 | -1): void => void change(movePreuve(preuve.id, by), t('libelles.ordre'));
  const ordered = [...vue.experiences].sort((a, b) => a.ordre - b.ordre);
  return (
    <div className="pre-form">
      <h2>
        <span className="pre-n num">{numero}</span>{' '}
        {preuve.legende === '' ? t('sansLegende') : preuve.legende}
      </h2>
      {isImage && line.fichier !== null && (
        <Preview sha256={line.fichier.sha256} label={preuve.alt || t('apercu', { numero })} />
      )}
      <FileLine
        line={line}
        tooLarge={tooLarge}
        onChosen={(fichier) => edit({ fichier }, t('champs.fichier'))}
      />
      <TextField
        label={t('champs.legende')}
        description={t('champs.legendeAide')}
        maxLength={500}
        value={preuve.legende}
        onSave={(legende) => edit({ legende }, t('champs.legende'))}
      />
      <TextArea
        label={t('champs.montre')}
        description={t('champs.montreAide')}
        value={preuve.montre}
        onSave={(montre) => edit({ montre }, t('champs.montre'))}
      />
      {isImage && (
        <TextArea
          rows={2}
          label={t('champs.alt')}
          description={t('champs.altAide')}
          value={preuve.alt}
          onSave={(alt) => edit({ alt }, t('champs.alt'))}
        />
      )}
      <div className="pre-pair">
        <Select
          label={t('champs.experience')}
          value={preuve.experienceId ?? NONE}
          options={[
            { id: NONE, label: t('champs.aucuneExperience') },
            ...ordered.map((e) => ({ id: e.id, label: e.intitule })),
          ]}
          onChange={(value) =>
            void edit({ experienceId: value === NONE ? null : value }, t('champs.experience'))
          }
        />
        <DateField
          label={t('champs.date')}
          value={preuve.date}
          onSave={(date) => edit({ date }, t('champs.date'))}
        />
      </div>
      <div>
        <Checkbox
          isSelected={preuve.confidentielle}
          onChange={(confidentielle) => void edit({ confidentielle }, t('champs.confidentielle'))}
        >
          {t('champs.confidentielle')}
        </Checkbox>
        <p className="field-help">{t('champs.confidentielleAide')}</p>
      </div>
      <Cited vue={vue} line={line} />
      <div className="pre-actions">
        <Button small isDisabled={numero === 1} onPress={() => move(-1)}>
          {t('actions.monter')}
        </Button>
        <Button small isDisabled={numero === count} onPress={() => move(1)}>
          {t('actions.descendre')}
        </Button>
        <Button small onPress={onRemove}>
          {t('actions.retirer')}
        </Button>
      </div>
    </div>
  );
}

function Preview({ sha256, label }: { readonly sha256: string; readonly label: string }) {
  const url = useFichierUrl(sha256);
  return <div className="pre-preview">{typeof url === 'string' && <img src={url} alt={label} />}</div>;
}

function FileLine({
  line,
  tooLarge,
  onChosen,
}: {
  readonly line: PreuveLine;
  readonly tooLarge: string;
  readonly onChosen: (sha256: string) => Promise<boolean>;
}) {
  const t = useTranslations('preuves.fichier');
  const langue = useSettings((s) => s.reglages.langue);
  const input = useRef<HTMLInputElement>(null);
  const { fichier } = line;
  const take = async (file: File | undefined): Promise<void> => {
    if (file !== undefined) await onChosen(await keepFile(file, tooLarge));
  };
  return (
    <p className="pre-file">
      {fichier === null ? t('aucun') : `${fichier.nom}, ${fileSize(fichier.taille, langue)}`}{' '}
      <LinkButton onPress={() => input.current?.click()}>
        {fichier === null ? t('choisir') : t('remplacer')}
      </LinkButton>
      <input
        ref={input}
        type="file"
        hidden
        onChange={(event) => {
          take(event.target.files?.[0]).catch(showError);
          event.target.value = '';
        }}
      />
    </p>
  );
}

function Cited({ vue, line }: { readonly vue: LivretView; readonly line: PreuveLine }) {
  const t = useTranslations('preuves.ou');
  const answers = vue.reponses.filter((r) => r.preuves.includes(line.preuve.id));
  // A deliverable may both cite the preuve and be the preuve: one place.
  const places = new Map<string, Where>();
  for (const place of [
    ...line.cles.flatMap((cle) => whereIs(vue, cle) ?? []),
    ...answers.map((r): Where => ({ genre: 'livrable', bloc: r.bloc, rang: r.rang })),
  ])
    places.set(JSON.stringify(place), place);
  return (
    <section className="pre-where">
      <h3>{t('titre')}</h3>
      {places.size === 0 ? (
        <p>{t('nulle')}</p>
      ) : (
        <ul>
          {[...places].map(([key, place]) => (
            <li key={key}>
              <PlaceLink place={place} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The name of the place as a link to it. */
export function PlaceLink({ place }: { readonly place: Where }) {
  const name = usePlaceName();
  return <LinkButton onPress={() => goToPlace(place)}>{name(place)}</LinkButton>;
}

export function usePlaceName(): (place: Where) => string {
  const t = useTranslations('preuves.ou');
  return (place) => {
    switch (place.genre) {
      case 'situation':
        return t('situation', {
          code: shortBlocCode(place.bloc),
          rang: place.rang,
          titre: place.titre === '' ? t('situationSansTitre') : place.titre,
        });
      case 'dossier':
        return t('dossier', { code: shortBlocCode(place.bloc) });
      case 'livrable':
        return t('livrable', { code: shortBlocCode(place.bloc), rang: place.rang });
      default:
        return t(place.genre);
    }
  };
}

export function goToPlace(place: Where): void {
  if (place.genre === 'situation')
    goTo({ step: 'redaction', competenceId: place.competenceId, situationId: place.situationId });
  else if ('bloc' in place) goTo({ step: 'dossier', bloc: place.bloc });
  else goTo({ step: 'dossier' });
}
