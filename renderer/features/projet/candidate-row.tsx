// Who I am, as the cover of the dossier says it.
import { useTranslations } from 'use-intl';
import { change } from '#renderer/state/livret-store.ts';
import { TextArea, TextField } from '#renderer/ui/field.tsx';
import { RadioGroup } from '#renderer/ui/radio.tsx';
import { Row } from '#renderer/ui/screen-layout.tsx';
import type { Candidat } from '#shared/domain/livret/entities.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import { WordsTarget } from './words-target.tsx';

export function CandidateRow({ vue }: { readonly vue: LivretView }) {
  const t = useTranslations('projet.candidat');
  const { candidat } = vue;
  const set = (changes: Partial<Candidat>): Promise<boolean> =>
    change((now) => [{ op: 'mettre-candidat', valeur: { ...now.candidat, ...changes } }], t('libelle'));
  return (
    <Row title={t('titre')} note={t('note')}>
      <div className="projet-fields">
        <TextField label={t('prenom')} value={candidat.prenom} onSave={(prenom) => set({ prenom })} />
        <TextField label={t('nom')} value={candidat.nom} onSave={(nom) => set({ nom })} />
        <RadioGroup
          label={t('genre')}
          value={candidat.genre}
          options={[
            { id: 'feminin', label: t('genres.feminin') },
            { id: 'masculin', label: t('genres.masculin') },
            { id: 'neutre', label: t('genres.neutre') },
          ]}
          onChange={(genre) => void set({ genre })}
        />
        <TextField
          label={t('accompagnateur')}
          value={candidat.accompagnateur}
          onSave={(accompagnateur) => set({ accompagnateur })}
        />
        <TextField
          label={t('courriel')}
          type="email"
          value={candidat.courriel}
          onSave={(courriel) => set({ courriel })}
        />
        <TextField
          label={t('telephone')}
          type="tel"
          value={candidat.telephone}
          onSave={(telephone) => set({ telephone })}
        />
        <TextArea
          label={t('adresse')}
          rows={2}
          value={candidat.adresse}
          onSave={(adresse) => set({ adresse })}
        />
        <TextArea
          label={t('situationActuelle')}
          description={t('situationAide')}
          rows={2}
          value={candidat.situationActuelle}
          onSave={(situationActuelle) => set({ situationActuelle })}
        />
        <WordsTarget value={vue.projet.motsParCompetence} />
      </div>
    </Row>
  );
}
