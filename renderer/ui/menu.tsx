// A button that opens a few commands.
import type { ReactNode } from 'react';
import {
  Menu as AriaMenu,
  Button,
  Keyboard,
  MenuItem,
  MenuTrigger,
  Popover,
  Text,
} from 'react-aria-components';
import { classNames } from './class-names.ts';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  /** Words, not an icon: « Ctrl+N ». */
  readonly keys?: string;
  readonly run: () => void;
  readonly isDisabled?: boolean;
}

export function Menu({
  label,
  name,
  entries,
  className,
}: {
  /** What the button shows. */
  readonly label: ReactNode;
  /** What it is called when it shows an icon only. */
  readonly name?: string;
  readonly entries: readonly MenuEntry[];
  readonly className?: string;
}) {
  return (
    <MenuTrigger>
      <Button
        className={classNames('btn', className)}
        {...(name === undefined ? {} : { 'aria-label': name })}
      >
        {label}
      </Button>
      <Popover className="popover" placement="bottom end">
        <AriaMenu
          className="list-box"
          onAction={(key) => entries.find((entry) => entry.id === key)?.run()}
          disabledKeys={entries.filter((entry) => entry.isDisabled === true).map((entry) => entry.id)}
        >
          {entries.map((entry) => (
            <MenuItem key={entry.id} id={entry.id} textValue={entry.label} className="list-item menu-item">
              <Text slot="label">{entry.label}</Text>
              {entry.keys !== undefined && <Keyboard>{entry.keys}</Keyboard>}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
