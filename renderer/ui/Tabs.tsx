/** Pages behind one another, of which one is in view. */
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import type { ReactNode } from 'react';
import styles from './Tabs.module.css';

export type TabPage = { readonly key: string; readonly words: string; readonly content: ReactNode };

export const Tabs = ({ label, pages }: { label: string; pages: readonly TabPage[] }) => (
  <AriaTabs className={styles.tabs ?? ''}>
    <TabList aria-label={label} className={styles.list ?? ''}>
      {pages.map(({ key, words }) => (
        <Tab key={key} id={key} className={styles.tab ?? ''}>
          {words}
        </Tab>
      ))}
    </TabList>
    {pages.map(({ key, content }) => (
      <TabPanel key={key} id={key} className={styles.page ?? ''}>
        {content}
      </TabPanel>
    ))}
  </AriaTabs>
);
