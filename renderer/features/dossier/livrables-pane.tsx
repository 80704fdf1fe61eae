// What the fiche asks to be handed in, item by item, to the letter, with the candidate's answer to each.
import { useTranslations } from 'use-intl';
import { TexteEditor } from '#renderer/editor/texte-editor.tsx';
import { EditorToolbar } from '#renderer/editor/toolbar.tsx';
import { change } from '#renderer/state/livret-store.ts';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { OfficialText } from '#renderer/ui/official-text.tsx';
import { preuvesEnOrdre } from '#shared/domain/couverture/preuves.ts';
import type { Reponse } from '#shared/domain/livret/entities.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import { reponseKey } from '#shared/domain/texte/texte-key.ts';

export function LivrablesPane({ vue, blocCode }: { readonly vue: LivretView; readonly blocCode: string }) {
  const t = useTranslations('dossier');
  const bloc = vue.fiche.blocs.find((b) => b.code === blocCode);
  if (bloc === undefined) return null;
  return (
    <>
      {bloc.modalites !== null && (
        <details className="dossier-modalites" open={bloc.livrables.length === 0}>
          <summary>{t('livrable.modalites')}</summary>
          <OfficialText texte={bloc.modalites} />
        </details>
      )}
      {bloc.livrables.length === 0 ? <p>{t('livrable.aucun')}</p> : <EditorToolbar />}
      <ol className="dossier-items">
        {bloc.livrables.map((texte, index) => (
          <Livrable key={texte} {...{ vue, blocCode, texte }} rang={index + 1} />
        ))}
      </ol>
    </>
  );
}

function Livrable({
  vue,
  blocCode,
  texte,
  rang,
}: {
  readonly vue: LivretView;
  readonly blocCode: string;
  readonly texte: string;
  readonly rang: number;
}) {
  const t = useTranslations('dossier');
  const answer = (v: Pick<LivretView, 'reponses'>): Reponse =>
    v.reponses.find((r) => r.bloc === blocCode && r.rang === rang) ?? {
      bloc: blocCode,
      rang,
      fait: false,
      preuves: [],
    };
  const reponse = answer(vue);
  const set = (update: (r: Reponse) => Partial<Reponse>) =>
    void change(
      (v) => {
        const now = answer(v);
        return [{ op: 'mettre-reponse', valeur: { ...now, ...update(now) } }];
      },
      t('annuler.livrable', { rang }),
    );
  return (
    <li>
      <h3>{t('livrable.rang', { rang })}</h3>
      <OfficialText texte={texte} />
      <Checkbox isSelected={reponse.fait} onChange={(fait) => set(() => ({ fait }))}>
        {t('livrable.fait')}
      </Checkbox>
      <h4>{t('livrable.reponse')}</h4>
      <TexteEditor
        cle={reponseKey(blocCode, rang)}
        label={`${t('livrable.rang', { rang })}, ${t('livrable.reponse')}`}
      />
      {vue.preuves.length > 0 && (
        <details>
          <summary>
            {t('livrable.preuves')} <span className="num">{reponse.preuves.length}</span>
          </summary>
          <div className="dossier-proofs">
            {preuvesEnOrdre(vue.preuves).map((preuve, index) => (
              <Checkbox
                key={preuve.id}
                isSelected={reponse.preuves.includes(preuve.id)}
                onChange={(on) =>
                  set((r) => ({
                    preuves: on ? [...r.preuves, preuve.id] : r.preuves.filter((id) => id !== preuve.id),
                  }))
                }
              >
                <span className="num">{index + 1}</span> {preuve.legende}
              </Checkbox>
            ))}
          </div>
        </details>
      )}
    </li>
  );
}
