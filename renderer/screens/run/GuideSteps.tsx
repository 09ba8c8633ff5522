/** The steps of *Do*: done, on, to come, told from the time spent. */
import type { Block, ListItem } from '../../../electron/core/documents/blocks.ts';
import type { Step } from '../../../electron/core/kit/kit.ts';
import { fitSteps, withStepMinutes } from '../../../electron/core/session/fit-steps.ts';
import type { AgendaItem } from '../../../electron/core/session/session.ts';
import { stepStates } from '../../../electron/core/session/step-at.ts';
import type { StepTime } from '../../../electron/core/session/step-at.ts';
import { givenMinutes, spent } from '../../../electron/core/session/timer.ts';
import { useLead } from '../../app/LeadSession.tsx';
import { useNow } from '../../app/use-now.ts';
import { useHost } from '../../host/host.tsx';
import { Blocks, SpansOf } from '../../ui/Blocks.tsx';
import styles from './GuideSteps.module.css';

export const GuideSteps = ({
  blocks: asWritten,
  steps: asPlanned,
  item,
}: {
  blocks: readonly Block[];
  steps: readonly Step[];
  item: AgendaItem;
}) => {
  const { session } = useLead();
  const now = useNow(useHost().now);
  const steps = fitSteps(asPlanned, givenMinutes(session, item));
  const blocks = withStepMinutes(asWritten, steps);
  const states = stepStates(steps, spent(session, item.id, now));
  let timed = 0;
  const stateOf = (entry: ListItem): StepTime['state'] | undefined =>
    entry.aside === undefined ? undefined : states[timed++]?.state;
  return (
    <div className={styles.steps}>
      {blocks.map((block, index) =>
        block.type === 'list' && block.ordered ? (
          <ol key={index}>
            {block.items.map((entry, place) => {
              const state = stateOf(entry);
              return (
                <li key={place} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
                  <span>
                    <SpansOf spans={entry.text} />
                  </span>
                  {entry.aside !== undefined && <span className={styles.minutes}>{entry.aside}</span>}
                </li>
              );
            })}
          </ol>
        ) : (
          <Blocks key={index} blocks={[block]} />
        ),
      )}
    </div>
  );
};
