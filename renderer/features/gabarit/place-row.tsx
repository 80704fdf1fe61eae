// One place of the template: its words, what goes there, and the first words of it.
import { useTranslations } from 'use-intl';
import { Button } from '#renderer/ui/button.tsx';
import { TextArea } from '#renderer/ui/field.tsx';
import { Check } from '#renderer/ui/marks.tsx';
import { Select, type SelectOption } from '#renderer/ui/select.tsx';
import type { Apercu, PartieOfferte } from '#shared/contract/gabarit/calls.ts';
import type { Correspondance } from '#shared/domain/gabarit/gabarit.ts';
import type { Place } from '#shared/domain/gabarit/place.ts';
import { CHAMPS_LISTES, colonnesProposees, type Liste } from '#shared/domain/gabarit/rangees.ts';

/** Not a part: the place has no answer yet. */
const AUCUNE = 'aucune';

export interface PlaceRowProps {
  readonly place: Place;
  readonly dite: Correspondance | undefined;
  readonly proposee: Correspondance | undefined;
  readonly apercu: Apercu | undefined;
  readonly parties: readonly PartieOfferte[];
  readonly onSay: (correspondance: Correspondance | null) => Promise<boolean>;
}

/** Rows are filled with a list, a line with words; a line takes a text too when it is short: the export says when not. */
const convient = (place: Place, { nature, code }: PartieOfferte): boolean =>
  place.genre === 'rangees'
    ? nature === 'liste' || code === 'rien'
    : place.contenu === 'bloc' || nature !== 'liste';

export function PlaceRow({ place, dite, proposee, apercu, parties, onSay }: PlaceRowProps) {
  const t = useTranslations('gabarit');
  const titreDe = (code: string): string => parties.find((p) => p.code === code)?.titre ?? code;
  const options: SelectOption<string>[] = [
    { id: AUCUNE, label: t('plusTard') },
    ...parties
      .filter((p) => convient(place, p))
      .map((p) => ({ id: p.code, label: p.titre, detail: t(`groupes.${p.groupe}`) })),
  ];
  const choose = (code: string): void => {
    if (code === AUCUNE) void onSay(null);
    else if (code !== dite?.partie) void onSay({ place: place.id, mots: place.mots, partie: code });
  };
  return (
    <li className="gab-place">
      <div className="gab-words">
        <h4 className="gab-name">
          {dite !== undefined && <Check />} {place.mots}
        </h4>
        <p className="small faint">
          {t(`genres.${place.genre}`)}
          {place.occurrences > 1 && `, ${t('occurrences', { n: place.occurrences })}`}
        </p>
        {place.consigne !== '' && (
          <p className="small gab-consigne">{t('consigne', { consigne: place.consigne })}</p>
        )}
      </div>
      <div className="gab-answer">
        <Select
          label={t('choisir', { mots: place.mots })}
          hideLabel
          value={dite?.partie ?? AUCUNE}
          options={options}
          onChange={choose}
        />
        {dite === undefined && proposee !== undefined && (
          <p className="gab-proposal">
            <span>{t('propose', { partie: titreDe(proposee.partie) })}</span>
            <Button
              small
              aria-label={t('accepterPour', { mots: place.mots, partie: titreDe(proposee.partie) })}
              onPress={() => void onSay(proposee)}
            >
              {t('accepter')}
            </Button>
          </p>
        )}
        {dite?.partie === 'saisie' && (
          <TextArea
            rows={2}
            label={t('saisie', { mots: place.mots })}
            hideLabel
            maxLength={5_000}
            value={dite.saisie ?? ''}
            onSave={(saisie) => onSay({ ...dite, saisie })}
          />
        )}
        {dite !== undefined && place.genre === 'rangees' && Object.hasOwn(CHAMPS_LISTES, dite.partie) && (
          <Colonnes place={place} dite={dite} liste={dite.partie as Liste} onSay={onSay} />
        )}
        {(dite ?? proposee) !== undefined && dite?.partie !== 'rien' && apercu !== undefined && (
          <p className="small gab-preview">
            {apercu.mots === 0
              ? dite?.partie !== 'saisie' && t('rienEcrit')
              : t('apercu', { mots: apercu.mots, extrait: apercu.extrait })}
          </p>
        )}
      </div>
    </li>
  );
}

/** Which field of the list goes in each column of the table. */
function Colonnes({
  place,
  dite,
  liste,
  onSay,
}: Pick<PlaceRowProps, 'place' | 'onSay'> & { readonly dite: Correspondance; readonly liste: Liste }) {
  const t = useTranslations('gabarit');
  const dites = dite.colonnes ?? colonnesProposees(liste, place.colonnes);
  const options = [
    { id: 'aucun', label: t('colonneVide') },
    ...CHAMPS_LISTES[liste].map((c) => ({ id: c.champ, label: c.titre })),
  ];
  return (
    <div className="gab-columns">
      {place.colonnes.map((titre, rang) => (
        <Select
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its rank; two may have the same title
          key={rang}
          label={t('colonne', { titre })}
          value={dites[rang] || 'aucun'}
          options={options}
          onChange={(champ) =>
            void onSay({
              ...dite,
              colonnes: place.colonnes.map((_, r) =>
                r === rang ? (champ === 'aucun' ? '' : champ) : (dites[r] ?? ''),
              ),
            })
          }
        />
      ))}
    </div>
  );
}
