// A box to tick; the tick is a shape, not a colour.
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox, type CheckboxProps as AriaCheckboxProps } from 'react-aria-components';
import { Check } from './marks.tsx';

export function Checkbox({
  children,
  ...props
}: Omit<AriaCheckboxProps, 'className' | 'style' | 'children'> & { readonly children: ReactNode }) {
  return (
    <AriaCheckbox {...props} className="check">
      <span className="check-box" aria-hidden="true">
        <Check />
      </span>
      <span className="check-label">{children}</span>
    </AriaCheckbox>
  );
}
