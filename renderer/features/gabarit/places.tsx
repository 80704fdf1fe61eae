// The places of the template under their headings, with what goes in each; above, what its words propose.
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#renderer/ui/button.tsx';
import { RadioGroup } from '#renderer/ui/radio.tsx';
import type { GabaritLu } from '#shared/contract/gabarit/calls.ts';
import type { Gabarit } from '#shared/domain/gabarit/gabarit.ts';
import type { Place } from '#shared/domain/gabarit/place.ts';
import { PlaceRow } from './place-row.tsx';
import { dire } from './use-gabarit.ts';

interface Section {
  readonly titre: string;
  readonly places: Place[];
}

/** A zone stands under the heading above its own; what follows stands under the same headings. */
const sections = (places: readonly Place[]): Section[] => {
  const faites: Section[] = [];
  for (const place of places) {
    const titre = place.section.join(' › ');
    const derniere = faites.at(-1);
    if (derniere?.titre === titre) derniere.places.push(place);
    else faites.push({ titre, places: [place] });
  }
  return faites;
};

export function Places({ gabarit, lu }: { readonly gabarit: Gabarit; readonly lu: GabaritLu }) {
  const t = useTranslations('gabarit');
  const [filtre, setFiltre] = useState<'toutes' | 'sans'>('toutes');
  const dites = new Map(gabarit.correspondances.map((c) => [c.place, c]));
  const proposees = new Map(lu.propositions.map((c) => [c.place, c]));
  const apercus = new Map(lu.apercus.map((a) => [a.place, a]));
  const { places } = lu.structure;
  const sans = places.filter((p) => p.libre && !dites.has(p.id));
  const montrees = filtre === 'sans' ? sans : places;
  const accept = (): void =>
    void dire(gabarit.bloc, new Map(lu.propositions.map((c) => [c.place, c])), t('annuler.propositions'));
  return (
    <>
      <p role="status">
        {t('resume', { places: places.length, dites: places.filter((p) => dites.has(p.id)).length })}
      </p>
      {places.length === 0 && <p>{t('aucunePlace', { accolades: '{{nom}}' })}</p>}
      {lu.propositions.length > 0 && (
        <div className="gab-proposals">
          <p>{t('propositions', { n: lu.propositions.length })}</p>
          <Button kind="primary" small onPress={accept}>
            {t('accepterTout', { n: lu.propositions.length })}
          </Button>
        </div>
      )}
      {places.length > 0 && (
        <RadioGroup
          label={t('filtre')}
          value={filtre}
          options={[
            { id: 'toutes', label: t('toutes') },
            { id: 'sans', label: t('sansReponse', { n: sans.length }) },
          ]}
          onChange={setFiltre}
        />
      )}
      <section aria-label={t('places')}>
        {sections(montrees).map(({ titre, places: siennes }) => (
          <div key={siennes[0]?.id} className="gab-section">
            <h3>{titre === '' ? t('horsSection') : titre}</h3>
            <ul>
              {siennes.map((place) => (
                <PlaceRow
                  key={place.id}
                  place={place}
                  dite={dites.get(place.id)}
                  proposee={proposees.get(place.id)}
                  apercu={apercus.get(place.id)}
                  parties={lu.parties}
                  onSay={(c) =>
                    dire(gabarit.bloc, new Map([[place.id, c]]), t('annuler.place', { mots: place.mots }))
                  }
                />
              ))}
            </ul>
          </div>
        ))}
      </section>
      <Phrases titre={t('nonPlaces')} phrases={lu.nonPlaces} vide={t('toutPlace')} />
      <Phrases titre={t('reserves')} phrases={lu.structure.reserves} />
    </>
  );
}

function Phrases({
  titre,
  phrases,
  vide,
}: {
  readonly titre: string;
  readonly phrases: readonly string[];
  readonly vide?: string;
}) {
  if (phrases.length === 0) return vide === undefined ? null : <p className="small">{vide}</p>;
  return (
    <section className="gab-left">
      <h3>{titre}</h3>
      <ul lang="fr">
        {phrases.map((phrase) => (
          <li key={phrase}>{phrase}</li>
        ))}
      </ul>
    </section>
  );
}
