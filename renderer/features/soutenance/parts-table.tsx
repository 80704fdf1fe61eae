// The parts, one under the other: when each starts, what it says, how long it lasts; one of them open.
import { Lock, LockOpen } from 'lucide-react';
import { ToggleButton } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { newBlockId } from '#renderer/editor/block-id.ts';
import { Menu } from '#renderer/ui/menu.tsx';
import { numerosDesPreuves } from '#shared/domain/couverture/preuves.ts';
import { rangCompetence } from '#shared/domain/dossier/titre-competence.ts';
import type { Partie } from '#shared/domain/livret/entities.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import { ajusterAuTotal, changerDuree, minuterie } from '#shared/domain/soutenance/durees.ts';
import type { PlanDuBloc } from '#shared/domain/soutenance/plan.ts';
import { DurationField } from './duration-field.tsx';
import { PartDetails } from './part-details.tsx';
import type { PlanEditor } from './use-plan.ts';

export interface PartsTableProps {
  readonly vue: LivretView;
  readonly plan: PlanDuBloc;
  readonly editor: PlanEditor;
  readonly selected: number | null;
  readonly onSelect: (rang: number | null) => void;
}

export function PartsTable({ vue, plan, editor, selected, onSelect }: PartsTableProps) {
  const t = useTranslations('soutenance');
  let start = 0;
  return (
    <table className="oral-parts">
      <thead>
        <tr>
          <th scope="col" className="oral-start">
            <span className="sr">{t('colonne.debut')}</span>
          </th>
          <th scope="col">{t('colonne.partie')}</th>
          <th scope="col" className="oral-planned">
            {t('colonne.prevu')}
          </th>
          <th scope="col">
            <span className="sr">{t('colonne.verrou')}</span>
          </th>
          <th scope="col">
            <span className="sr">{t('colonne.commandes')}</span>
          </th>
        </tr>
      </thead>
      {plan.parties.map((partie, rang) => {
        const at = start;
        start += partie.secondes;
        return (
          <PartRows
            // biome-ignore lint/suspicious/noArrayIndexKey: a proposed part gets its own id when it is kept; its rank stays while one types in it.
            key={`${plan.bloc.code} ${rang}`}
            {...{ vue, plan, editor, partie, rang, at }}
            open={selected === rang}
            onToggle={() => onSelect(selected === rang ? null : rang)}
            onSelect={onSelect}
          />
        );
      })}
    </table>
  );
}

function PartRows({
  vue,
  plan,
  editor,
  partie,
  rang,
  at,
  open,
  onToggle,
  onSelect,
}: Omit<PartsTableProps, 'selected'> & {
  readonly partie: Partie;
  readonly rang: number;
  /** Seconds from the beginning. */
  readonly at: number;
  readonly open: boolean;
  readonly onToggle: () => void;
}) {
  const t = useTranslations('soutenance');
  const titre = partie.titre || t('sansTitre');
  const setDuration = (secondes: number) =>
    editor.share(
      (parties, total) => changerDuree(parties, parties[rang]?.id ?? '', secondes, total),
      t('annuler.duree', { titre }),
    );
  return (
    <tbody className={open ? 'oral-open' : undefined}>
      <tr>
        <td className="oral-start num">{minuterie(at)}</td>
        <th scope="row">
          <button type="button" className="oral-title" aria-expanded={open} onClick={onToggle}>
            {titre}
          </button>{' '}
          {!open && <Shown vue={vue} partie={partie} />}
        </th>
        <td className="oral-planned">
          <DurationField
            label={t('duree', { titre })}
            secondes={partie.secondes}
            isReadOnly={partie.verrouillee}
            onChange={setDuration}
          />
        </td>
        <td className="oral-lock">
          <ToggleButton
            className="oral-icon"
            aria-label={t('verrouiller', { titre })}
            isSelected={partie.verrouillee}
            onChange={(verrouillee) =>
              void editor.editPartie(rang, { verrouillee }, t('annuler.verrou', { titre }))
            }
          >
            {partie.verrouillee ? <Lock size={14} aria-hidden /> : <LockOpen size={14} aria-hidden />}
          </ToggleButton>
        </td>
        <td className="oral-lock">
          <PartMenu {...{ plan, editor, rang, titre, onSelect }} />
        </td>
      </tr>
      {open && (
        <tr className="oral-more">
          <td />
          <td colSpan={4}>
            <PartDetails {...{ vue, plan, editor, partie, rang }} />
          </td>
        </tr>
      )}
    </tbody>
  );
}

/** « compétences 2 et 3, preuve 5 » beside the title of a part that is closed. */
function Shown({ vue, partie }: { readonly vue: LivretView; readonly partie: Partie }) {
  const t = useTranslations('soutenance');
  const list = (values: readonly (number | string)[]) => values.join(', ');
  const numbers = numerosDesPreuves(vue.preuves);
  const preuves = partie.preuves.flatMap((id) => numbers.get(id) ?? []).sort((a, b) => a - b);
  const words = [
    partie.competences.length > 0 &&
      t('competencesCourtes', { rangs: list(partie.competences.map(rangCompetence).sort((a, b) => a - b)) }),
    preuves.length > 0 && t('preuvesCourtes', { nombre: preuves.length, numeros: list(preuves) }),
  ].filter((word) => word !== false);
  return <span className="oral-shown">{words.join(', ')}</span>;
}

function PartMenu({
  plan,
  editor,
  rang,
  titre,
  onSelect,
}: Pick<PartsTableProps, 'plan' | 'editor' | 'onSelect'> & {
  readonly rang: number;
  readonly titre: string;
}) {
  const t = useTranslations('soutenance');
  const swap = (a: number, b: number) => {
    onSelect(null);
    void editor.edit(
      (s) => ({ ...s, parties: s.parties.map((p, i) => s.parties[i === a ? b : i === b ? a : i] ?? p) }),
      t('annuler.ordre'),
    );
  };
  const remove = () => {
    onSelect(null);
    void editor.share(
      (parties, total) =>
        ajusterAuTotal(
          parties.filter((_, i) => i !== rang),
          total,
        ),
      t('annuler.retrait', { titre }),
    );
  };
  return (
    <Menu
      label="⋯"
      name={t('commandes', { titre })}
      className="oral-icon"
      entries={[
        { id: 'up', label: t('monter'), run: () => swap(rang - 1, rang), isDisabled: rang === 0 },
        {
          id: 'down',
          label: t('descendre'),
          run: () => swap(rang, rang + 1),
          isDisabled: rang === plan.parties.length - 1,
        },
        { id: 'remove', label: t('retirer'), run: remove, isDisabled: plan.parties.length < 2 },
      ]}
    />
  );
}

/** An empty part before the conclusion, of one minute taken from the others when they can give it. */
export const withNewPart = (parties: readonly Partie[], titre: string): Partie[] => {
  const part: Partie = {
    id: newBlockId(),
    genre: 'corps',
    titre,
    secondes: 60,
    verrouillee: false,
    message: '',
    competences: [],
    preuves: [],
    notes: '',
  };
  const end = parties.findIndex((p) => p.genre === 'conclusion');
  return end < 0 ? [...parties, part] : parties.toSpliced(end, 0, part);
};
