// One part, open: its message, what it shows, and the notes of the speaker with the time they take to say.
import { useTranslations } from 'use-intl';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { TextArea, TextField } from '#renderer/ui/field.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { preuvesEnOrdre } from '#shared/domain/couverture/preuves.ts';
import { rangCompetence, titreCompetence } from '#shared/domain/dossier/titre-competence.ts';
import type { Partie } from '#shared/domain/livret/entities.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import { minuterie } from '#shared/domain/soutenance/durees.ts';
import { MOTS_PAR_MINUTE, tempsDeParole } from '#shared/domain/soutenance/parole.ts';
import type { PlanDuBloc } from '#shared/domain/soutenance/plan.ts';
import { compterMots } from '#shared/domain/texte/compter-mots.ts';
import type { PlanEditor } from './use-plan.ts';

const GENRES = ['introduction', 'corps', 'conclusion'] as const;

export function PartDetails({
  vue,
  plan,
  editor,
  partie,
  rang,
}: {
  readonly vue: LivretView;
  readonly plan: PlanDuBloc;
  readonly editor: PlanEditor;
  readonly partie: Partie;
  readonly rang: number;
}) {
  const t = useTranslations('soutenance');
  const titre = partie.titre || t('sansTitre');
  const toggled = (ids: readonly string[], id: string, on: boolean) =>
    on ? [...ids, id] : ids.filter((other) => other !== id);
  return (
    <div className="oral-details">
      <div className="oral-pair">
        <TextField
          label={t('detail.titre')}
          value={partie.titre}
          onSave={(value) => editor.editPartie(rang, { titre: value }, t('annuler.titre'))}
        />
        <Select
          label={t('detail.genre')}
          value={partie.genre}
          options={GENRES.map((id) => ({ id, label: t(`genre.${id}`) }))}
          onChange={(genre) => void editor.editPartie(rang, { genre }, t('annuler.genre', { titre }))}
        />
      </div>
      <TextArea
        label={t('detail.message')}
        description={t('detail.messageAide')}
        rows={2}
        value={partie.message}
        onSave={(message) => editor.editPartie(rang, { message }, t('annuler.texte', { titre }))}
      />
      <fieldset className="oral-choices">
        <legend>{t('detail.competences')}</legend>
        {plan.bloc.competences.map(({ id, texte }) => (
          <Checkbox
            key={id}
            isSelected={partie.competences.includes(id)}
            onChange={(on) =>
              void editor.editPartie(
                rang,
                { competences: toggled(partie.competences, id, on) },
                t('annuler.competences', { titre }),
              )
            }
          >
            <span className="num">{rangCompetence(id)}</span>{' '}
            <span className="official" lang="fr">
              {titreCompetence(texte)}
            </span>
          </Checkbox>
        ))}
      </fieldset>
      <fieldset className="oral-choices">
        <legend>{t('detail.preuves')}</legend>
        {vue.preuves.length === 0 && <p className="small">{t('detail.aucunePreuve')}</p>}
        {preuvesEnOrdre(vue.preuves).map(({ id, legende }, index) => (
          <Checkbox
            key={id}
            isSelected={partie.preuves.includes(id)}
            onChange={(on) =>
              void editor.editPartie(
                rang,
                { preuves: toggled(partie.preuves, id, on) },
                t('annuler.preuves', { titre }),
              )
            }
          >
            <span className="num">{index + 1}</span> {legende}
          </Checkbox>
        ))}
      </fieldset>
      <TextArea
        label={t('detail.notes')}
        rows={6}
        value={partie.notes}
        onSave={(notes) => editor.editPartie(rang, { notes }, t('annuler.texte', { titre }))}
      />
      <SpeakingTime partie={partie} />
    </div>
  );
}

function SpeakingTime({ partie }: { readonly partie: Partie }) {
  const t = useTranslations('soutenance');
  const needed = tempsDeParole(partie.notes);
  return (
    <p className="small" role="status">
      {t('detail.parole', {
        mots: compterMots(partie.notes),
        duree: minuterie(needed),
        vitesse: MOTS_PAR_MINUTE,
      })}{' '}
      {needed > partie.secondes && (
        <span className="oral-over">
          {t('detail.tropLong', { ecart: minuterie(needed - partie.secondes) })}
        </span>
      )}
    </p>
  );
}
