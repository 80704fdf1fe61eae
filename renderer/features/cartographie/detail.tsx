// The chosen cell: the official sentence on the left of the margin, what I told and proved of it on the right.

import { Radio, RadioGroup } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { goTo } from '#renderer/state/navigation-store.ts';
import { useSettings } from '#renderer/state/settings-store.ts';
import { Button, LinkButton } from '#renderer/ui/button.tsx';
import { DEPTH_WORD, DEPTHS, type Depth, DepthShape } from '#renderer/ui/depth-mark.tsx';
import { OfficialCompetence } from '#renderer/ui/official-text.tsx';
import { readableDate } from '#renderer/ui/partial-date.ts';
import { numerosDesPreuves } from '#shared/domain/couverture/preuves.ts';
import type { Experience, Situation } from '#shared/domain/livret/entities.ts';
import type { LivretView, TexteSummary } from '#shared/domain/livret/livret.ts';
import { situationKey } from '#shared/domain/texte/texte-key.ts';
import type { MatrixRow } from './model.ts';

export interface DetailProps {
  readonly vue: LivretView;
  readonly row: MatrixRow;
  readonly experience: Experience;
  readonly depth: Depth;
  readonly situations: readonly Situation[];
  readonly onDepth: (depth: Depth) => void;
  readonly onOpen: () => void;
}

export function Detail({ vue, row, experience, depth, situations, onDepth, onOpen }: DetailProps) {
  const t = useTranslations('cartographie');
  const summary = (s: Situation): TexteSummary | undefined =>
    vue.textes.find((texte) => texte.cle === situationKey(s.id));
  const texts = situations.flatMap((s) => summary(s) ?? []);
  return (
    <section className="carto-detail" aria-label={t('caseChoisie')} data-pane="">
      <div className="carto-asked">
        <OfficialCompetence texte={row.texte} />
      </div>
      <div className="carto-mine">
        {situations.length === 0 ? (
          <p>
            {t('aucuneSituation', { experience: experience.intitule || t('sansTitre') })}{' '}
            <LinkButton onPress={onOpen}>{t('raconter')}</LinkButton>
          </p>
        ) : (
          situations.map((situation) => (
            <SituationLine
              key={situation.id}
              situation={situation}
              experience={experience}
              summary={summary(situation)}
            />
          ))
        )}
        <DepthChoice depth={depth} onDepth={onDepth} />
        <Proofs vue={vue} experience={experience} depth={depth} texts={texts} />
        <p className="carto-keys">
          <span>
            <kbd>0</kbd> {t('touches.a')} <kbd>3</kbd> {t('touches.profondeur')}
          </span>
          <span>
            <kbd>{t('touches.entree')}</kbd> {t('touches.ouvrir')}
          </span>
          <span>
            <kbd>{t('touches.fleches')}</kbd> {t('touches.case')}
          </span>
        </p>
      </div>
    </section>
  );
}

function SituationLine({
  situation,
  experience,
  summary,
}: {
  readonly situation: Situation;
  readonly experience: Experience;
  readonly summary: TexteSummary | undefined;
}) {
  const t = useTranslations('cartographie');
  const langue = useSettings((s) => s.reglages.langue);
  const when = [situation.debut, situation.fin].flatMap((d) => (d === null ? [] : readableDate(d, langue)));
  const facts = [
    experience.intitule || t('sansTitre'),
    when.length === 2 ? t('deA', { debut: when[0] ?? '', fin: when[1] ?? '' }) : when[0],
    t('mots', { n: summary?.mots ?? 0 }),
  ].filter((fact) => fact !== undefined);
  return (
    <div>
      <p>
        <LinkButton
          className="section"
          onPress={() =>
            goTo({ step: 'redaction', competenceId: situation.competenceId, situationId: situation.id })
          }
        >
          {situation.titre || t('situationSansTitre')}
        </LinkButton>{' '}
        <span className="faint">{facts.join(', ')}</span>
      </p>
      {summary !== undefined && summary.extrait !== '' && (
        <p className="own small carto-extract">{t('citation', { texte: summary.extrait })}</p>
      )}
    </div>
  );
}

function DepthChoice({ depth, onDepth }: { readonly depth: Depth; readonly onDepth: (d: Depth) => void }) {
  const t = useTranslations('cartographie');
  const words = useTranslations('ui.profondeur');
  return (
    <RadioGroup
      className="carto-depths"
      orientation="horizontal"
      aria-label={t('profondeur')}
      value={String(depth)}
      onChange={(value) => onDepth(Number(value) as Depth)}
    >
      {DEPTHS.map((d) => (
        <Radio key={d} value={String(d)} className="carto-depth">
          <DepthShape depth={d} />
          {words(DEPTH_WORD[d])}
        </Radio>
      ))}
    </RadioGroup>
  );
}

function Proofs({
  vue,
  experience,
  depth,
  texts,
}: {
  readonly vue: LivretView;
  readonly experience: Experience;
  readonly depth: Depth;
  readonly texts: readonly TexteSummary[];
}) {
  const t = useTranslations('cartographie');
  const numbers = numerosDesPreuves(vue.preuves);
  const cited = new Set(texts.flatMap((texte) => texte.preuvesCitees).filter((id) => numbers.has(id)));
  const stored = vue.preuves.filter((p) => p.experienceId === experience.id && !cited.has(p.id));
  const links = (ids: readonly string[]) =>
    ids.map((id) => {
      const preuve = vue.preuves.find((p) => p.id === id);
      return (
        <li key={id}>
          <LinkButton onPress={() => goTo({ step: 'preuves', preuveId: id })}>
            {t('preuve', { numero: numbers.get(id) ?? 0, legende: preuve?.legende || t('sansLegende') })}
          </LinkButton>
        </li>
      );
    });
  return (
    <div className="carto-proofs">
      <p>
        {cited.size > 0
          ? t('citees', { n: cited.size })
          : t(depth === 3 ? 'prouveSansPreuve' : 'aucuneCitee')}{' '}
        {cited.size === 0 && stored.length > 0 && t('rangees', { n: stored.length })}
      </p>
      <ul>{links(cited.size > 0 ? [...cited] : stored.slice(0, 4).map((p) => p.id))}</ul>
      {vue.preuves.length === 0 && (
        <Button small onPress={() => goTo({ step: 'preuves' })}>
          {t('ajouterPreuve')}
        </Button>
      )}
    </div>
  );
}
