import type { Note } from '../note/assemble.ts';
import { activityText } from '../note/wording.ts';
import type { Activity } from '../schemas/activity.ts';
import { changesText } from '../text/changes.ts';
import { listText } from '../text/list.ts';
import type { Detail } from './change.ts';
import { pairUp } from './pairs.ts';
import { shownText } from './typography.ts';

/** The field that an activity figure is shown as: whose it is, and of what. */
function fieldOf({ country }: Note, { municipalities }: Activity): string {
  const names = municipalities.map((id) => country.find((one) => one.id === id)?.name ?? id);
  return changesText.activityIn(listText(names));
}

/** The activity figures that have come, gone or changed; one is known by its municipality and what it counts. */
export function activityChanges(
  notes: { before: Note; after: Note },
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
        field: fieldOf(now ? notes.after : notes.before, one),
        ...(from && { before: from }),
        ...(to && { after: to }),
      },
    ];
  });
}
