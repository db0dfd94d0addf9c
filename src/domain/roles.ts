/** What a person or a team is in a segment. */
export const castingRoles = ['speaker', 'expert', 'moderator', 'panelist', 'performer', 'host', 'crew'] as const
export type CastingRole = (typeof castingRoles)[number]
