// How many pages the dossier of a bloc is, beside the usual and beside the limit, whose source is said.
import { useEffect, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { type Lus, type Noms, useComptage } from '#renderer/state/controles-store.ts';
import { change, useLivret } from '#renderer/state/livret-store.ts';
import { shortBlocCode } from '#renderer/ui/bloc-code.ts';
import { Button, LinkButton } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { PlainField } from '#renderer/ui/field.tsx';
import { Doubt } from '#renderer/ui/marks.tsx';
import { type Constat, nomDuConstat } from '#shared/domain/dossier/avant-export/constat.ts';
import {
  constatsDeMesure,
  type Limites,
  limiteDePages,
  pagesComptees,
} from '#shared/domain/dossier/avant-export/limites.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import { useConstatWords } from './words.ts';

export function Length({
  vue,
  bloc: code,
  noms,
  compter,
  derniers,
  go,
}: {
  readonly vue: LivretView;
  readonly bloc: string;
  readonly noms: Noms;
  /** Counts at once, rather than when asked. */
  readonly compter: boolean;
  readonly derniers: Lus['derniers'];
  readonly go: (c: Constat) => void;
}) {
  const t = useTranslations('controles.pages');
  const format = useFormatter();
  const words = useConstatWords(vue);
  const comptage = useComptage(vue, code, noms);
  const { mesure, enCours, ancienne } = comptage;
  const asked = compter && mesure === null && !enCours;
  // biome-ignore lint/correctness/useExhaustiveDependencies: counted once when it is shown, then when asked
  useEffect(() => {
    if (asked || (compter && ancienne)) comptage.compter();
  }, [code, noms]);
  const bloc = vue.fiche.blocs.find((b) => b.code === code);
  if (bloc === undefined) return null;
  const limite = limiteDePages(vue.projet.limites, bloc, vue.fiche);
  const dernier = derniers.find((d) => d.bloc === code);
  const depasse = mesure === null ? [] : constatsDeMesure(code, mesure, limite, vue.projet.limites.mo);
  return (
    <div className="controles-length">
      <p>
        <span className="strong">{shortBlocCode(code)}</span>{' '}
        {mesure !== null
          ? t(limite?.horsAnnexes ? 'comptees' : 'total', {
              n: mesure.pages,
              avant: pagesComptees(mesure, true),
              mo: mesure.octets / 1_000_000,
            })
          : enCours
            ? t('enCours')
            : dernier === undefined
              ? t('pasComptees')
              : ''}
        {mesure !== null && ancienne && ` ${t('ancienne')}`}
        {dernier !== undefined &&
          ` ${t('dernier', {
            n: dernier.pages,
            le: format.dateTime(new Date(dernier.faitLe), { dateStyle: 'long' }),
          })}`}{' '}
        {!enCours && (mesure === null || ancienne) && (
          <LinkButton onPress={comptage.compter}>{t(mesure === null ? 'compter' : 'recompter')}</LinkButton>
        )}
      </p>
      <p className="source">
        {limite === null
          ? t('sansLimite')
          : limite.source.type === 'candidat'
            ? t('limiteCandidat', { n: limite.pages, hors: String(limite.horsAnnexes) })
            : t('limiteFiche', { n: limite.pages, citation: limite.source.citation })}{' '}
        {t('usage')}
      </p>
      {depasse.map((c) => (
        <p key={nomDuConstat(c)} className="controles-over">
          <Doubt /> <LinkButton onPress={() => go(c)}>{words.line(c)}</LinkButton>
        </p>
      ))}
      <SetLimits limites={vue.projet.limites} />
    </div>
  );
}

const asField = (n: number | null): string => (n === null ? '' : String(n));

/** What the certificateur and the place of deposit allow, as the candidate was told; empty, nothing is said. */
function SetLimits({ limites }: { readonly limites: Limites }) {
  const t = useTranslations('controles.limites');
  const lectureSeule = useLivret((s) => s.lectureSeule);
  const [pages, setPages] = useState(asField(limites.pages));
  const [mo, setMo] = useState(asField(limites.mo));
  const [hors, setHors] = useState(limites.horsAnnexes);
  const [error, setError] = useState<'pages' | 'mo' | null>(null);
  const read = (typed: string): number | null | undefined => {
    if (typed.trim() === '') return null;
    const n = Number(typed.trim());
    return Number.isInteger(n) && n >= 1 && n <= 2_000 ? n : undefined;
  };
  if (lectureSeule) return null;
  return (
    <details className="controles-limits">
      <summary>{t('titre')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const now = { pages: read(pages), mo: read(mo) };
          if (now.pages === undefined) return setError('pages');
          if (now.mo === undefined) return setError('mo');
          setError(null);
          const set = { pages: now.pages, mo: now.mo, horsAnnexes: hors };
          void change(
            ({ projet }) => [{ op: 'mettre-projet', valeur: { ...projet, limites: set } }],
            t('libelle'),
          );
        }}
      >
        <PlainField
          label={t('pages')}
          description={t('pagesAide')}
          inputMode="numeric"
          value={pages}
          error={error === 'pages' ? t('erreur') : null}
          onChange={setPages}
        />
        <Checkbox isSelected={hors} onChange={setHors}>
          {t('horsAnnexes')}
        </Checkbox>
        <PlainField
          label={t('mo')}
          description={t('moAide')}
          inputMode="numeric"
          value={mo}
          error={error === 'mo' ? t('erreur') : null}
          onChange={setMo}
        />
        <Button small type="submit">
          {t('garder')}
        </Button>
      </form>
    </details>
  );
}
