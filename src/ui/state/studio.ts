import { problem as problemWith, type Problem } from '../../ipc/problem'
import type { Input, Output, RequestName } from '../../ipc/requests'

/** A request that main answered with a problem. */
export class RequestFailed extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code)
  }
}

/**
 * Sends a request to main. A problem is thrown as `RequestFailed`, for callers that cannot continue without the answer.
 */
export async function ask<Name extends RequestName>(
  name: Name,
  ...input: Input<Name> extends undefined ? [] : [Input<Name>]
): Promise<Output<Name>> {
  const reply = await window.studio.request(name, ...input)
  if (!reply.ok) throw new RequestFailed(reply.problem)
  return reply.value
}

/** Anything that was thrown, as a problem that can be shown. */
export const problemOf = (error: unknown): Problem =>
  error instanceof RequestFailed
    ? error.problem
    : problemWith('unexpected', { detail: error instanceof Error ? error.message : String(error) })
