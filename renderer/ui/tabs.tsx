// Tabs, with an optional figure after the word.
import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components';
import { classNames } from './class-names.ts';

export interface TabEntry<K extends string> {
  readonly id: K;
  readonly label: string;
  readonly figure?: string | number | undefined;
  readonly content: ReactNode;
}

export function Tabs<K extends string>({
  name,
  tabs,
  selected,
  onSelect,
  className,
}: {
  readonly name: string;
  readonly tabs: readonly TabEntry<K>[];
  readonly selected: K;
  readonly onSelect: (id: K) => void;
  readonly className?: string;
}) {
  return (
    <AriaTabs
      className={classNames('tabs', className)}
      selectedKey={selected}
      onSelectionChange={(key) => onSelect(String(key) as K)}
    >
      <TabList aria-label={name} className="tab-list">
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className="tab">
            {tab.label}
            {tab.figure !== undefined && <span className="tab-figure num">{tab.figure}</span>}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className="tab-panel">
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
