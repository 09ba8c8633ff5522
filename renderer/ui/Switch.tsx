/** On or off, at once. */
import { SwitchButton, SwitchField, Text } from 'react-aria-components';
import styles from './Switch.module.css';

export const Switch = ({
  label,
  hint,
  isOn,
  onChange,
}: {
  label: string;
  hint?: string;
  isOn: boolean;
  onChange: (on: boolean) => void;
}) => (
  <SwitchField className={styles.field ?? ''} isSelected={isOn} onChange={onChange}>
    <SwitchButton className={styles.switch ?? ''}>
      <span className={styles.track} aria-hidden="true" />
      {label}
    </SwitchButton>
    {hint !== undefined && (
      <Text slot="description" className={styles.hint ?? ''}>
        {hint}
      </Text>
    )}
  </SwitchField>
);
