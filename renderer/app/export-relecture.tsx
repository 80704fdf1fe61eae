// What a dossier « pour relecture » holds: which compétences, and whether a grid is offered.
import { CheckboxGroup, Label } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { rangCompetence, titreCompetence } from '#shared/domain/dossier/titre-competence.ts';
import type { Bloc } from '#shared/domain/fiche/fiche.ts';

export interface RelectureChoice {
  /** null: all of them. */
  readonly competences: readonly string[] | null;
  readonly grille: boolean;
}

/** What the core is asked for: « all » is the whole dossier, with its other chapters. */
export const toRequest = ({ competences, grille }: RelectureChoice, bloc: Bloc | undefined) => {
  const ids = bloc?.competences.map(({ id }) => id) ?? [];
  const some = competences === null || ids.every((id) => competences.includes(id)) ? null : competences;
  return { competences: some === null ? null : ids.filter((id) => some.includes(id)), grille };
};

export const isNothing = ({ competences }: RelectureChoice): boolean => competences?.length === 0;

export function RelectureOptions({
  bloc,
  questions,
  choice,
  onChange,
}: {
  readonly bloc: Bloc;
  /** Open questions of the livret. */
  readonly questions: number;
  readonly choice: RelectureChoice;
  readonly onChange: (choice: RelectureChoice) => void;
}) {
  const t = useTranslations('app.export.relecture');
  const ids = bloc.competences.map(({ id }) => id);
  return (
    <>
      <p className="source">{t('note', { questions })}</p>
      <CheckboxGroup
        className="radios"
        value={[...(choice.competences ?? ids)]}
        onChange={(competences) => onChange({ ...choice, competences })}
      >
        <Label className="field-label">{t('competences')}</Label>
        <div className="radios-options">
          {bloc.competences.map(({ id, texte }) => (
            <Checkbox key={id} value={id}>
              {rangCompetence(id)}. {titreCompetence(texte, 70)}
            </Checkbox>
          ))}
        </div>
      </CheckboxGroup>
      {isNothing(choice) && <p role="status">{t('aucune')}</p>}
      <Checkbox isSelected={choice.grille} onChange={(grille) => onChange({ ...choice, grille })}>
        {t('grille')}
      </Checkbox>
    </>
  );
}
