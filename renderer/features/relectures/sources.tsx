// Beside the remarks: who read again and how far one is with each, and the files that came back.
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { change, useLivret } from '#renderer/state/livret-store.ts';
import type { Relectures } from '#renderer/state/relectures-store.ts';
import { LinkButton } from '#renderer/ui/button.tsx';
import { RadioGroup } from '#renderer/ui/radio.tsx';
import { suiviParAuteur } from '#shared/domain/relectures/suivi.ts';
import { useAuthorName } from './use-author-name.ts';
import { Who } from './who.tsx';

const EVERYONE = 'tous';

export function Sources({
  lues: { retours, remarques },
  auteur,
  onAuteur,
}: {
  readonly lues: Relectures;
  readonly auteur: string | null;
  readonly onAuteur: (auteur: string | null) => void;
}) {
  const t = useTranslations('relectures');
  const format = useFormatter();
  const nameOf = useAuthorName();
  const isReadOnly = useLivret((s) => s.lectureSeule);
  const relecteurs = useLivret((s) => s.vue?.projet.relecteurs) ?? [];
  const [renaming, setRenaming] = useState<string | null>(null);
  const suivis = suiviParAuteur(remarques);
  const total = remarques.length;
  const faites = suivis.reduce((n, s) => n + s.faites, 0);
  const line = (nom: string, done: number, all: number) => (
    <span className="rel-progress">
      <span>
        {nom} <span className="faint num">{t('avancement', { faites: done, total: all })}</span>
      </span>
      <span className="rel-bar" aria-hidden="true">
        <span style={{ inlineSize: `${all === 0 ? 0 : (100 * done) / all}%` }} />
      </span>
    </span>
  );
  const known = relecteurs.find((r) => r.auteur === auteur);
  return (
    <aside className="rel-sources" aria-label={t('sources')}>
      <RadioGroup
        label={t('relecteurs')}
        row={false}
        // A name of a file can be anything: the prefix keeps it from being taken for « everyone ».
        value={auteur === null ? EVERYONE : `par ${auteur}`}
        onChange={(id) => onAuteur(id === EVERYONE ? null : id.slice('par '.length))}
        options={[
          { id: EVERYONE, label: line(t('tous'), faites, total) },
          ...suivis.map((s) => ({
            id: `par ${s.auteur}`,
            label: line(nameOf(s.auteur), s.faites, s.total),
          })),
        ]}
      />
      {auteur !== null &&
        known !== undefined &&
        (renaming === auteur ? (
          <Who key={auteur} auteur={auteur} connu={known} onDone={() => setRenaming(null)} />
        ) : (
          <p className="small">
            <LinkButton isDisabled={isReadOnly} onPress={() => setRenaming(auteur)}>
              {t('qui.changer', { nom: nameOf(auteur) })}
            </LinkButton>
          </p>
        ))}
      <h2>{t('fichiers')}</h2>
      <ul className="rel-files">
        {retours.map((retour) => (
          <li key={retour.id}>
            <p className="rel-file-name">{retour.nom}</p>
            <p className="small faint">
              {t('fichier', {
                date: format.dateTime(new Date(retour.recuLe), { dateStyle: 'long' }),
                n: retour.remarques.length,
              })}
            </p>
            <p className="small">
              <LinkButton
                isDisabled={isReadOnly}
                aria-label={t('retirerDe', { nom: retour.nom })}
                onPress={() => void change([{ op: 'retirer-retour', id: retour.id }], t('libelles.retirer'))}
              >
                {t('retirer')}
              </LinkButton>
            </p>
          </li>
        ))}
      </ul>
    </aside>
  );
}
