// Language, theme, contrast, size and font of the text, French typing: applied at once, kept for every livret.
import { useTranslations } from 'use-intl';
import { version } from '#renderer/bridge/bridge.ts';
import { change, showError, useLivret } from '#renderer/state/livret-store.ts';
import { changeSettings, useSettings } from '#renderer/state/settings-store.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextArea } from '#renderer/ui/field.tsx';
import { RadioGroup } from '#renderer/ui/radio.tsx';
import { lireDictionnaire } from '#shared/domain/dictionnaire/mots-du-livret.ts';

const SIZES = { min: 80, max: 200, step: 10 } as const;

export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('app.reglages');
  const tUi = useTranslations('ui');
  const tMots = useTranslations('app.dictionnaire');
  const dictionnaire = useLivret((s) => s.vue?.projet.dictionnaire);
  const lectureSeule = useLivret((s) => s.lectureSeule);
  const reglages = useSettings((s) => s.reglages);
  const set = (changes: Parameters<typeof changeSettings>[0]): void => {
    changeSettings(changes).catch(showError);
  };
  const size = reglages.tailleTexte;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('titre')}
      actions={<Button onPress={onClose}>{tUi('fermer')}</Button>}
    >
      <RadioGroup
        label={t('langue')}
        value={reglages.langue}
        options={[
          { id: 'fr', label: t('fr') },
          { id: 'en', label: t('en') },
        ]}
        onChange={(langue) => set({ langue })}
      />
      <p className="source">{t('langueNote')}</p>
      <RadioGroup
        label={t('theme')}
        value={reglages.theme}
        options={[
          { id: 'systeme', label: t('systeme') },
          { id: 'clair', label: t('clair') },
          { id: 'sombre', label: t('sombre') },
        ]}
        onChange={(theme) => set({ theme })}
      />
      <RadioGroup
        label={t('contraste')}
        value={reglages.contraste}
        options={[
          { id: 'systeme', label: t('systeme') },
          { id: 'normal', label: t('normal') },
          { id: 'fort', label: t('fort') },
        ]}
        onChange={(contraste) => set({ contraste })}
      />
      <fieldset className="settings-size">
        <legend className="field-label">{t('taille')}</legend>
        <Button
          aria-label={t('plusPetit')}
          isDisabled={size <= SIZES.min}
          onPress={() => set({ tailleTexte: Math.max(SIZES.min, size - SIZES.step) })}
        >
          −
        </Button>
        <output className="num">{t('tailleValeur', { n: size })}</output>
        <Button
          aria-label={t('plusGrand')}
          isDisabled={size >= SIZES.max}
          onPress={() => set({ tailleTexte: Math.min(SIZES.max, size + SIZES.step) })}
        >
          +
        </Button>
      </fieldset>
      <RadioGroup
        label={t('police')}
        value={reglages.police}
        options={[
          { id: 'maison', label: t('maison') },
          { id: 'lisible', label: t('lisible') },
        ]}
        onChange={(police) => set({ police })}
      />
      <p className="own">{t('apercu')}</p>
      <RadioGroup
        label={t('orthographe')}
        value={reglages.orthographe}
        options={[
          { id: 'fr', label: t('orthographeFr') },
          { id: 'fr-en', label: t('orthographeFrEn') },
          { id: 'aucune', label: t('orthographeAucune') },
        ]}
        onChange={(orthographe) => set({ orthographe })}
      />
      <Checkbox isSelected={reglages.typographie} onChange={(typographie) => set({ typographie })}>
        {t('typographie')}
      </Checkbox>
      <p className="source">{t('typographieNote')}</p>
      <Checkbox
        isSelected={reglages.soulignerRelecture}
        onChange={(soulignerRelecture) => set({ soulignerRelecture })}
      >
        {t('souligner')}
      </Checkbox>
      <p className="source">{t('soulignerNote')}</p>
      {dictionnaire !== undefined && reglages.orthographe !== 'aucune' && (
        <TextArea
          label={t('dictionnaire')}
          description={t('dictionnaireAide')}
          value={dictionnaire.join('\n')}
          isReadOnly={lectureSeule}
          onSave={(texte) =>
            change(
              ({ projet }) => [
                { op: 'mettre-projet', valeur: { ...projet, dictionnaire: lireDictionnaire(texte) } },
              ],
              tMots('change'),
            )
          }
        />
      )}
      <p className="source">{t('version', { version: version() })}</p>
    </Dialog>
  );
}
