// A choice of one among several.
import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Select as AriaSelect,
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
  Text,
} from 'react-aria-components';
import { classNames } from './class-names.ts';

export interface SelectOption<K extends string> {
  readonly id: K;
  readonly label: string;
  readonly detail?: string;
}

export interface SelectProps<K extends string> {
  readonly label: ReactNode;
  readonly value: K | null;
  readonly options: readonly SelectOption<K>[];
  readonly onChange: (value: K) => void;
  readonly placeholder?: string;
  readonly description?: ReactNode;
  readonly hideLabel?: boolean;
  readonly className?: string;
  readonly isDisabled?: boolean;
}

export function Select<K extends string>({
  label,
  value,
  options,
  onChange,
  placeholder,
  description,
  hideLabel = false,
  className,
  isDisabled = false,
}: SelectProps<K>) {
  return (
    <AriaSelect
      className={classNames('field', 'select', className)}
      value={value}
      onChange={(key) => key !== null && onChange(String(key) as K)}
      isDisabled={isDisabled}
      {...(placeholder === undefined ? {} : { placeholder })}
    >
      <Label className={hideLabel ? 'sr' : 'field-label'}>{label}</Label>
      <Button className="field-input select-button">
        <SelectValue className="select-value">
          {({ selectedText, defaultChildren }) => selectedText || defaultChildren}
        </SelectValue>
        <ChevronDown size={16} aria-hidden="true" />
      </Button>
      {description !== undefined && (
        <Text slot="description" className="field-help">
          {description}
        </Text>
      )}
      <Popover className="popover">
        <ListBox className="list-box" items={options.map((o) => ({ ...o }))}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className="list-item">
              <Text slot="label">{option.label}</Text>
              {option.detail !== undefined && (
                <Text slot="description" className="list-detail">
                  {option.detail}
                </Text>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
