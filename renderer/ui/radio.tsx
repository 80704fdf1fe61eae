// A choice of one among a few, all of them visible.
import type { ReactNode } from 'react';
import { Radio as AriaRadio, RadioGroup as AriaRadioGroup, Label } from 'react-aria-components';
import { classNames } from './class-names.ts';

export interface RadioOption<K extends string> {
  readonly id: K;
  readonly label: ReactNode;
}

export function RadioGroup<K extends string>({
  label,
  value,
  options,
  onChange,
  row = true,
}: {
  readonly label: ReactNode;
  readonly value: K;
  readonly options: readonly RadioOption<K>[];
  readonly onChange: (value: K) => void;
  /** Side by side rather than one under the other. */
  readonly row?: boolean;
}) {
  return (
    <AriaRadioGroup
      className={classNames('radios', row && 'radios-row')}
      value={value}
      onChange={(chosen) => onChange(chosen as K)}
    >
      <Label className="field-label">{label}</Label>
      <div className="radios-options">
        {options.map((option) => (
          <AriaRadio key={option.id} value={option.id} className="radio">
            <span className="radio-dot" aria-hidden="true" />
            {option.label}
          </AriaRadio>
        ))}
      </div>
    </AriaRadioGroup>
  );
}
