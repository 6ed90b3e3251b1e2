import { activityText } from '../../wording/facts.ts';
import type { Activity } from '../../schemas/activity.ts';
import { changesText } from '../../text/changes.ts';
import { listText } from '../../text/formats.ts';
import type { Detail } from './change.ts';
import type { Names } from './names.ts';
import { pairUp } from './pairs.ts';
import { shownText } from './typography.ts';

/** The activity figures that have come, gone or changed; one is known by its municipality and what it counts. */
export function activityChanges(
  names: Names,
  before: readonly Activity[],
  after: readonly Activity[],
): Detail[] {
  const where = ({ municipalities }: Activity): string => municipalities.toSorted().join();
  const pairs = pairUp(
    before,
    after,
    (one) => JSON.stringify(one),
    (one) => `${where(one)} ${one.of} ${one.unit} ${one.asOf ?? ''} ${one.period ?? ''}`,
    (one) => `${where(one)} ${one.of} ${one.unit}`,
    where,
  );
  return pairs.flatMap(([old, now]): Detail[] => {
    const one = now ?? old;
    const [from, to] = [old, now].map((figure) => figure && shownText(activityText(figure)));
    if (!one || from === to) return [];
    return [
      {
        type: 'value',
        key: 'activity',
        // Whose figure it is; what it is of stands in the figure.
        field: changesText.activityIn(listText(names.municipalities(one.municipalities))),
        ...(from && { before: from }),
        ...(to && { after: to }),
      },
    ];
  });
}
