// Text fields that save themselves. The label is above, the explanation below, the error in red with its cause.
import { type ReactNode, useId } from 'react';
import {
  TextArea as AriaTextArea,
  TextField as AriaTextField,
  FieldError,
  Input,
  Label,
  Text,
} from 'react-aria-components';
import { classNames } from './class-names.ts';
import { useDraft } from './use-draft.ts';

export interface FieldProps {
  readonly label: ReactNode;
  /** One sentence that helps to answer. */
  readonly description?: ReactNode;
  readonly value: string;
  /** Called within half a second of the first key, and on blur. Resolves to true when durable. */
  readonly onSave: (value: string) => Promise<boolean>;
  readonly placeholder?: string;
  readonly maxLength?: number;
  readonly isReadOnly?: boolean;
  readonly autoFocus?: boolean;
  readonly className?: string;
  /** Label for screen readers only: the field stands where its name is plain to the eye. */
  readonly hideLabel?: boolean;
  readonly type?: 'text' | 'email' | 'tel';
}

export function TextField(props: FieldProps) {
  return <SavedField {...props} />;
}

/** Several lines, in the candidate's own voice; grows with what is written. */
export function TextArea({ rows = 3, ...props }: FieldProps & { readonly rows?: number }) {
  return <SavedField {...props} rows={rows} />;
}

function SavedField({
  label,
  description,
  value,
  onSave,
  placeholder,
  maxLength,
  isReadOnly = false,
  autoFocus = false,
  className,
  hideLabel = false,
  type = 'text',
  rows,
}: FieldProps & { readonly rows?: number }) {
  const draft = useDraft(value, onSave);
  return (
    <PlainField
      {...{
        label,
        description,
        placeholder,
        maxLength,
        isReadOnly,
        autoFocus,
        className,
        hideLabel,
        type,
        rows,
      }}
      value={draft.value}
      onChange={draft.change}
      onBlur={() => void draft.flush()}
    />
  );
}

export interface PlainFieldProps {
  readonly label: ReactNode;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly description?: ReactNode;
  readonly error?: ReactNode;
  readonly placeholder?: string | undefined;
  readonly maxLength?: number | undefined;
  readonly isReadOnly?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly className?: string | undefined;
  readonly hideLabel?: boolean | undefined;
  readonly type?: 'text' | 'email' | 'tel' | 'search' | undefined;
  readonly inputMode?: 'text' | 'numeric' | undefined;
  readonly rows?: number | undefined;
}

/** A field whose words are not those of the livret (search, dialogs), or that does its own saving. */
export function PlainField(props: PlainFieldProps) {
  const id = useId();
  const { label, value, onChange, description, error, rows } = props;
  const invalid = error !== undefined && error !== null && error !== '';
  return (
    <AriaTextField
      className={classNames('field', rows !== undefined && 'field-area', props.className)}
      value={value}
      onChange={onChange}
      isInvalid={invalid}
      isReadOnly={props.isReadOnly ?? false}
      autoFocus={props.autoFocus ?? false}
      type={props.type ?? 'text'}
      {...(props.onBlur === undefined ? {} : { onBlur: props.onBlur })}
      {...(props.maxLength === undefined ? {} : { maxLength: props.maxLength })}
    >
      <Label className={props.hideLabel ? 'sr' : 'field-label'}>{label}</Label>
      {rows === undefined ? (
        <Input
          className="field-input"
          id={id}
          {...(props.placeholder === undefined ? {} : { placeholder: props.placeholder })}
          {...(props.inputMode === undefined ? {} : { inputMode: props.inputMode })}
        />
      ) : (
        <AriaTextArea
          className="field-input field-lines"
          id={id}
          rows={rows}
          {...(props.placeholder === undefined ? {} : { placeholder: props.placeholder })}
        />
      )}
      {description !== undefined && (
        <Text slot="description" className="field-help">
          {description}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
    </AriaTextField>
  );
}
