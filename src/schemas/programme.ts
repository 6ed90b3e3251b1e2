/**
 * The years that the publication speaks of. The sources' earliest time is 2012, when the first free-municipality trial
 * began; their latest is the end of 2020, when this one ends and the last evaluations are due.
 */
export const programmeYears = { first: 2012, last: 2020 } as const;
