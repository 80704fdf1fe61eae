// Buttons. At most one primary on a screen; a link-like button for what goes somewhere or is of small weight.
import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { classNames } from './class-names.ts';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  readonly kind?: 'primary' | 'ordinary' | 'quiet';
  readonly small?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

export function Button({ kind = 'ordinary', small = false, className, ...props }: ButtonProps) {
  return (
    <AriaButton
      {...props}
      className={classNames('btn', kind !== 'ordinary' && `btn-${kind}`, small && 'btn-small', className)}
    />
  );
}

/** Reads as a link in a sentence: « Aucune preuve n’est citée. En citer une ». */
export function LinkButton({
  className,
  ...props
}: Omit<AriaButtonProps, 'className' | 'style' | 'children'> & {
  readonly className?: string;
  readonly children: ReactNode;
}) {
  return <AriaButton {...props} className={classNames('link', className)} />;
}
