/** An error response as RFC 9457 describes it, media type `application/problem+json`. */
export interface Problem {
  title: string;
  status: number;
  /** Advice for the caller. */
  detail: string;
}

/** A response with a problem as its body; never cached. */
export function problemResponse(problem: Problem): Response {
  return Response.json(problem, {
    status: problem.status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  });
}
