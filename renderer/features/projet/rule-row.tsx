// What must be obtained: the rule of the fiche drawn, what is aimed at, and what that gives.
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { change } from '#renderer/state/livret-store.ts';
import { shortBlocCode } from '#renderer/ui/bloc-code.ts';
import { OfficialText } from '#renderer/ui/official-text.tsx';
import { resultOf } from '#renderer/ui/rule-result.ts';
import { Row } from '#renderer/ui/screen-layout.tsx';
import { evaluerRegle } from '#shared/domain/fiche/regle.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import { HeldBlocDialog } from './held-bloc-dialog.tsx';
import { RuleDrawing } from './rule-drawing.tsx';
import { SourceLink } from './source-link.tsx';

export function RuleRow({ vue }: { readonly vue: LivretView }) {
  const t = useTranslations('projet.regle');
  const tRule = useTranslations('ui.regle');
  const [held, setHeld] = useState<string | null>(null);
  const { fiche, projet } = vue;
  const rule = evaluerRegle(fiche, {
    vises: projet.blocsVises,
    acquis: projet.blocsAcquis.map((b) => b.bloc),
  });
  const aim = (bloc: string, aimed: boolean): void => {
    void change(
      (now) => [
        {
          op: 'mettre-projet',
          valeur: {
            ...now.projet,
            // Kept in the order of the fiche, whatever the order of the clicks.
            blocsVises: now.fiche.blocs
              .map((b) => b.code)
              .filter((code) => (code === bloc ? aimed : now.projet.blocsVises.includes(code))),
          },
        },
      ],
      t(aimed ? 'libelleViser' : 'libelleNePasViser', { bloc: shortBlocCode(bloc) }),
    );
  };
  const none = projet.blocsVises.length === 0 && projet.blocsAcquis.length === 0;
  return (
    <Row title={t('titre')}>
      <p className="lead projet-result">{none ? t('aucun') : resultOf(rule, tRule)}</p>
      <RuleDrawing vue={vue} rule={rule} onAim={aim} onHeld={setHeld} />
      <Warnings rule={rule} />
      <div className="projet-rule-text">
        <OfficialText texte={`« ${fiche.regle.texte} »`} />
        <p className="source">
          {t('source')} <SourceLink chemins={['regle.texte', 'prerequis.validation']} name={t('titre')} />
        </p>
      </div>
      {held !== null && <HeldBlocDialog vue={vue} bloc={held} onClose={() => setHeld(null)} />}
    </Row>
  );
}

function Warnings({ rule }: { readonly rule: ReturnType<typeof evaluerRegle> }) {
  const t = useTranslations('projet.regle');
  const list = (codes: readonly string[]): string => codes.map(shortBlocCode).join(', ');
  return (
    <>
      {rule.choixMultiple.length > 0 && (
        <p>{t('choixMultiple', { blocs: rule.choixMultiple.map(shortBlocCode).join(` ${t('et')} `) })}</p>
      )}
      {rule.visesDejaAcquis.length > 0 && <p>{t('dejaAcquis', { blocs: list(rule.visesDejaAcquis) })}</p>}
      {rule.inconnus.length > 0 && <p className="doubt">{t('inconnus', { blocs: list(rule.inconnus) })}</p>}
    </>
  );
}
