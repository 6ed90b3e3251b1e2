import type { Activity, ActivityUnit } from '../schemas/activity.ts';
import { notReported } from '../schemas/fields.ts';
import {
  find,
  type Note,
  type NoteMunicipality,
  type NoteNetwork,
  type NoteTrial,
} from './assemble.ts';
import { compareDanish } from './collate.ts';

// What the sources count in the trials. Nothing is added up: figures count different things, some together for several
// municipalities, and most without a date.

/** A figure with the municipalities that it is counted in. */
export interface ActivityFigure {
  activity: Activity;
  municipalities: NoteMunicipality[];
  /** What the source remarks on this figure alone. */
  remark?: string;
}

/** Figures that count the same and can be compared. */
export interface ActivityGroup {
  of: string;
  unit: ActivityUnit;
  figures: ActivityFigure[];
}

export interface TrialActivity {
  trial: NoteTrial;
  groups: ActivityGroup[];
}

export interface NetworkActivity {
  network: NoteNetwork;
  /** The trials that the sources have figures of. */
  counted: TrialActivity[];
  /** The trials that they have none of: that is not the same as zero. */
  uncounted: NoteTrial[];
}

/** The figure's number, or none where the source does not report it. */
export const countOf = ({ count }: Activity): number | undefined =>
  count === notReported ? undefined : count;

/** What is counted, apart from a remark in brackets on the one figure: `besøg (ikke hele måneden)`. */
function parts(of: string): { of: string; remark?: string } {
  const match = /^(.+?) \((.+)\)$/.exec(of);
  return match ? { of: match[1] ?? of, remark: match[2] ?? '' } : { of };
}

/** A trial's figures, those of the same thing together: by time where they have one, else the largest first. */
export function activityGroups(
  trial: Pick<NoteTrial, 'data'>,
  municipalities: readonly NoteMunicipality[],
): ActivityGroup[] {
  const groups: ActivityGroup[] = [];
  for (const activity of trial.data.activity) {
    const { of, remark } = parts(activity.of);
    const known = groups.find((group) => group.of === of && group.unit === activity.unit);
    const group = known ?? { of, unit: activity.unit, figures: [] };
    if (!known) groups.push(group);
    group.figures.push({
      activity,
      municipalities: activity.municipalities.map((id) => find(municipalities, id)),
      ...(remark ? { remark } : {}),
    });
  }
  const when = ({ activity }: ActivityFigure): string => activity.period ?? activity.asOf ?? '';
  // A figure that is not reported is not small: it stands last, outside the order.
  const size = ({ activity }: ActivityFigure): number => countOf(activity) ?? -1;
  for (const { figures } of groups) {
    figures.sort((a, b) => compareDanish(when(a), when(b)) || size(b) - size(a));
  }
  return groups;
}

/** The municipalities of a trial that the sources have no figures of, not even that there are none. */
export const withoutFigures = ({ data, municipalities }: NoteTrial): NoteMunicipality[] =>
  municipalities.filter(({ id }) =>
    data.activity.every((activity) => !activity.municipalities.includes(id)),
  );

/** The activity of each network with trials, trial by trial. */
export function activityByNetwork({ networks, country }: Note): NetworkActivity[] {
  return networks
    .filter(({ trials }) => trials.length > 0)
    .map((network) => ({
      network,
      counted: network.trials
        .filter(({ data }) => data.activity.length > 0)
        .map((trial) => ({ trial, groups: activityGroups(trial, country) })),
      uncounted: network.trials.filter(({ data }) => data.activity.length === 0),
    }));
}

/** A trial's figures that hold for a municipality, all of them alone or together with the same others. */
export interface CountedHere {
  trial: NoteTrial;
  activities: Activity[];
  together: NoteMunicipality[];
}

export interface MunicipalityActivity {
  municipality: NoteMunicipality;
  counted: CountedHere[];
}

function countedIn(
  here: string,
  trial: NoteTrial,
  all: readonly NoteMunicipality[],
): CountedHere[] {
  const counted = new Map<string, CountedHere>();
  for (const activity of trial.data.activity) {
    if (!activity.municipalities.includes(here)) continue;
    const together = all.filter(({ id }) => id !== here && activity.municipalities.includes(id));
    const key = together.map(({ id }) => id).join();
    const known = counted.get(key);
    if (known) known.activities.push(activity);
    else counted.set(key, { trial, activities: [activity], together });
  }
  return [...counted.values()];
}

/** The municipalities that the sources have figures of, each with its figures in the order of the trials. */
export function activityByMunicipality({ country, trials }: Note): MunicipalityActivity[] {
  return country
    .map((municipality) => ({
      municipality,
      counted: trials.flatMap((trial) => countedIn(municipality.id, trial, country)),
    }))
    .filter(({ counted }) => counted.length > 0);
}

/** How many figures there are besides those not reported, and how many of them the source says the time of. */
export function activityCounts({ trials }: Note): {
  figures: number;
  dated: number;
  trials: number;
} {
  const figures = trials
    .flatMap(({ data }) => data.activity)
    .filter((activity) => countOf(activity) !== undefined);
  return {
    figures: figures.length,
    dated: figures.filter(({ asOf, period }) => asOf ?? period).length,
    trials: trials.filter(({ data }) => data.activity.length > 0).length,
  };
}
